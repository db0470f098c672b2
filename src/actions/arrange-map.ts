import { recordOf } from "#actions/record-of";
import type { CoderId, MapNodeId, ThematicMapId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Point } from "#domain/themes/map-layout";
import { planNodePlaces } from "#domain/themes/plan-map";
import type { OpenProject } from "#storage/read/open-project";

/** Moves things on a map: one step for undo. @throws AppError as {@link OpenProject.commit} */
export async function arrangeMap(
  project: OpenProject,
  coderId: CoderId,
  mapId: ThematicMapId,
  places: ReadonlyMap<MapNodeId, Point>,
): Promise<LogEntry | undefined> {
  const { name } = recordOf(project, "maps", mapId);
  return project.commit({
    coderId,
    deed: { kind: "map/arrange", detail: { map: name } },
    patch: planNodePlaces(project.index, places),
  });
}
