import { recordOf } from "#actions/record-of";
import type { CoderId, MapNodeId, ThematicMapId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planNodeRemoval } from "#domain/themes/plan-map";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Takes things off a map, with their relations there: one step for undo. Themes and codes themselves are untouched.
 *
 * @throws AppError as {@link OpenProject.commit}
 */
export async function takeOffMap(
  project: OpenProject,
  coderId: CoderId,
  mapId: ThematicMapId,
  nodeIds: readonly MapNodeId[],
): Promise<LogEntry | undefined> {
  const { name } = recordOf(project, "maps", mapId);
  const [only, ...others] = nodeIds;
  const what = only !== undefined && others.length === 0 ? nameOf(project, only) : undefined;
  return project.commit({
    coderId,
    deed: { kind: "map/take-off", detail: { map: name, ...(what === undefined ? {} : { what }) } },
    patch: planNodeRemoval(project.index, nodeIds),
  });
}

/** What a node is about, by its name; the question has none. */
function nameOf({ index }: OpenProject, nodeId: MapNodeId): string | undefined {
  const about = index.records.mapNodes.get(nodeId)?.about;
  if (about?.kind === "theme") return index.records.themes.get(about.themeId)?.name;
  return about?.kind === "code" ? index.codes.get(about.codeId)?.name : undefined;
}
