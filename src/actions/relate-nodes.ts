import type { CoderId, MapNodeId, MapRelationId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planRelation, type RelationWording } from "#domain/themes/plan-relation";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Draws a relation between two nodes of a map.
 *
 * @throws RangeError where the two are one, or stand on different maps
 * @throws AppError as {@link OpenProject.commit}
 */
export async function relateNodes(
  project: OpenProject,
  coderId: CoderId,
  fromId: MapNodeId,
  toId: MapNodeId,
  wording: RelationWording,
): Promise<{ readonly relationId: MapRelationId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const { relationId, patch } = planRelation(index, fromId, toId, wording, environment);
  const map = index.records.maps.get(index.records.mapNodes.get(fromId)!.mapId);
  const entry = await project.commit({
    coderId,
    deed: { kind: "map/relate", detail: { map: map?.name ?? "" } },
    patch,
  });
  return { relationId, entry };
}
