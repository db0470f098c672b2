import type { SourceId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import type { Records } from "#domain/query/records";

/** Sources of corrections that are in one of the two but not in the other. */
export function correctedBy(before: Records, after: Records): ReadonlySet<SourceId> {
  const sourceIds = new Set<SourceId>();
  for (const [one, other] of [
    [before.corrections, after.corrections],
    [after.corrections, before.corrections],
  ] as const)
    for (const [id, { sourceId }] of one) if (!other.has(id)) sourceIds.add(sourceId);
  return sourceIds;
}

/** Sources that were not removed, in order. */
export const listedSources = (sources: Iterable<Source>): readonly Source[] =>
  [...sources]
    .filter((source) => source.removed !== true)
    .sort((a, b) => a.order - b.order || compare(a.name, b.name) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
