import { recordOf } from "#actions/record-of";
import type { CoderId, ThematicMapId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planMapRemoval } from "#domain/themes/plan-map";
import type { OpenProject } from "#storage/read/open-project";

/** Removes a map. Its themes are untouched. @throws AppError as {@link OpenProject.commit} */
export async function removeMap(
  project: OpenProject,
  coderId: CoderId,
  mapId: ThematicMapId,
): Promise<LogEntry | undefined> {
  const map = recordOf(project, "maps", mapId);
  return project.commit({
    coderId,
    deed: { kind: "map/remove", detail: { map: map.name } },
    patch: planMapRemoval(map),
  });
}
