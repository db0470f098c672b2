import type { MapRelationId } from "#domain/model/ids";
import type { RelationType } from "#domain/model/theme-records";
import type { ShownRelation } from "#domain/themes/thematic-map";

/** How the line of a relation looks, so that kinds can be told apart without colour. */
export interface RelationLook {
  /** As SVG's `stroke-dasharray`; empty for a whole line. */
  readonly dash: string;
  readonly arrow: boolean;
}

/** What speaks against something is broken, what only goes with it is dotted and points nowhere. */
export function relationLook(type: RelationType): RelationLook {
  switch (type) {
    case "contradicts":
      return { dash: "6 4", arrow: true };
    case "relates-to":
      return { dash: "1.5 4", arrow: false };
    default:
      return { dash: "", arrow: true };
  }
}

/** For each relation, how many of the same two nodes come before it: the lane of its line. */
export function relationLanes(relations: readonly ShownRelation[]): ReadonlyMap<MapRelationId, number> {
  const taken = new Map<string, number>();
  return new Map(
    relations.map(({ record, from, to }) => {
      const pair = [from.record.id, to.record.id].sort().join(" ");
      const lane = taken.get(pair) ?? 0;
      taken.set(pair, lane + 1);
      return [record.id, lane];
    }),
  );
}
