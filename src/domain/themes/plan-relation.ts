import { creation, edition } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { MapNodeId, MapRelationId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { MapRelation, RelationType } from "#domain/model/theme-records";
import type { ProjectIndex } from "#domain/query/project-index";

/** How two nodes are to relate. */
export interface RelationWording {
  readonly type: RelationType;
  /** In own words, instead of the type's. */
  readonly label?: string | undefined;
}

/**
 * Plans a relation. The same one, drawn already, is passed over; one of another kind between the two is kept beside it.
 *
 * @throws RangeError where the two are one, or stand on different maps
 */
export function planRelation(
  index: ProjectIndex,
  fromId: MapNodeId,
  toId: MapNodeId,
  { type, label }: RelationWording,
  environment: Environment,
): { readonly relationId: MapRelationId; readonly patch: Patch } {
  const [from, to] = [index.records.mapNodes.get(fromId), index.records.mapNodes.get(toId)];
  if (from === undefined || to === undefined || from.mapId !== to.mapId || from === to)
    throw new RangeError("A relation joins two nodes of one map");
  const same = [...index.records.mapRelations.values()].find(
    (each) =>
      each.removed !== true &&
      each.fromId === fromId &&
      each.toId === toId &&
      each.type === type &&
      each.label === label,
  );
  if (same !== undefined) return { relationId: same.id, patch: [] };
  const relation: MapRelation = {
    id: environment.newId() as MapRelationId,
    mapId: from.mapId,
    fromId,
    toId,
    type,
    ...(label === undefined ? {} : { label }),
  };
  return { relationId: relation.id, patch: [creation("mapRelations", relation)] };
}

/** Plans another kind, other words, or the other direction. */
export function planRelationEdit(
  relation: MapRelation,
  { turned = false, ...wording }: Partial<RelationWording> & { readonly turned?: boolean },
): Patch {
  return edition("mapRelations", relation, {
    ...wording,
    ...(turned ? { fromId: relation.toId, toId: relation.fromId } : {}),
  });
}

export const planRelationRemoval = (relation: MapRelation): Patch =>
  edition("mapRelations", relation, { removed: true });
