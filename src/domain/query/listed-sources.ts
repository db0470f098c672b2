import type { SourceId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Source } from "#domain/model/records";
import type { Records } from "#domain/query/records";

/** The sources whose corrections a patch changes, and all whose corrections or turns it does. */
export function editedSources(
  patch: Patch,
  before: Records,
  after: Records,
): { readonly corrected: ReadonlySet<SourceId>; readonly all: ReadonlySet<SourceId> } {
  const corrected = new Set<SourceId>();
  const all = new Set<SourceId>();
  for (const { table, id } of patch) {
    if (table !== "corrections" && table !== "turnEdits") continue;
    const record = (after[table] as RecordMap).get(id) ?? (before[table] as RecordMap).get(id);
    if (record === undefined) continue;
    all.add(record.sourceId);
    if (table === "corrections") corrected.add(record.sourceId);
  }
  return { corrected, all };
}

type RecordMap = ReadonlyMap<string, { readonly sourceId: SourceId }>;

/** Sources that were not removed, in order. */
export const listedSources = (sources: Iterable<Source>): readonly Source[] =>
  [...sources]
    .filter((source) => source.removed !== true)
    .sort((a, b) => a.order - b.order || compare(a.name, b.name) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
