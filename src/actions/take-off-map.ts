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
  return project.commit({
    coderId,
    deed: { kind: "map/take-off", detail: { map: name } },
    patch: planNodeRemoval(project.index, nodeIds),
  });
}
