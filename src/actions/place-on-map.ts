import { recordOf } from "#actions/record-of";
import type { CoderId, MapNodeId, ThematicMapId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { MapNode } from "#domain/model/theme-records";
import type { Point } from "#domain/themes/map-layout";
import { planNode } from "#domain/themes/plan-map";
import type { OpenProject } from "#storage/read/open-project";

/** Gives a theme, a code or the question a place on a map. @throws AppError as {@link OpenProject.commit} */
export async function placeOnMap(
  project: OpenProject,
  coderId: CoderId,
  mapId: ThematicMapId,
  about: MapNode["about"],
  place: Point,
): Promise<{ readonly nodeId: MapNodeId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const { name } = recordOf(project, "maps", mapId);
  const { nodeId, patch } = planNode(index, mapId, about, place, environment);
  const entry = await project.commit({
    coderId,
    deed: { kind: "map/place", detail: { map: name } },
    patch,
  });
  return { nodeId, entry };
}
