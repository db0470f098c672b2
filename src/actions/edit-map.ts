import { recordOf } from "#actions/record-of";
import type { CoderId, ThematicMapId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planMapEdit } from "#domain/themes/plan-map";
import type { OpenProject } from "#storage/read/open-project";

/** Gives a map another name, stage or question. @throws AppError as {@link OpenProject.commit} */
export async function editMap(
  project: OpenProject,
  coderId: CoderId,
  mapId: ThematicMapId,
  edits: Parameters<typeof planMapEdit>[1],
): Promise<LogEntry | undefined> {
  const map = recordOf(project, "maps", mapId);
  return project.commit({
    coderId,
    deed: { kind: "map/edit", detail: { map: edits.name ?? map.name } },
    patch: planMapEdit(map, edits),
  });
}
