import type { CodingId } from "#domain/model/ids";
import type { Change, Patch, Tables } from "#domain/model/patch";
import type { Memo } from "#domain/model/memo-records";
import { idOfTarget } from "#domain/query/memo-index";
import { applyChange } from "#domain/query/apply-change";
import { meets } from "#domain/query/meets";
import type { ProjectIndex } from "#domain/query/project-index";
import { isBarredByRound } from "#domain/rounds/reversal-barrier";
import { recordTables, type RecordTable } from "#domain/query/records";
import { referencesOf } from "#domain/query/references";

/** Why a change cannot be taken back: somebody changed the same since, or something made since depends on it. */
export type Obstacle = "changed" | "in-use";

/** What stands in the way of a patch that takes an older one back, or undefined where nothing does. */
export function obstacleTo(index: ProjectIndex, patch: Patch): Obstacle | undefined {
  const records = new Map<string, object | undefined>();
  const recordOf = (table: Change["table"], id: string): object | undefined => {
    const key = `${table} ${id}`;
    if (!records.has(key)) records.set(key, recordIn(index, table, id));
    return records.get(key);
  };
  for (const change of patch) {
    const record = recordOf(change.table, change.id);
    if (!meets(record, change)) return "changed";
    records.set(
      `${change.table} ${change.id}`,
      applyChange(record as Parameters<typeof applyChange>[0], change),
    );
  }
  const isMissing = ({ table, id }: { table: Change["table"]; id: string }): boolean =>
    recordOf(table, id) === undefined;
  if (patch.flatMap(referencesOf).some(isMissing)) return "changed";
  if (isBarredByRound(index, patch)) return "in-use";
  const gone = new Set(patch.filter(({ after }) => after === null).map(({ id }) => id));
  return gone.size > 0 && isNamed(index, gone, recordOf) ? "in-use" : undefined;
}

function recordIn(index: ProjectIndex, table: Change["table"], id: string): object | undefined {
  if (table === "project") return index.project;
  if (table === "codings") return index.coding(id as CodingId);
  return (index.records[table] as ReadonlyMap<string, object>).get(id);
}

/**
 * True where a record that stays names one of those that go.
 * @param recordOf a record as it will be
 */
function isNamed(
  index: ProjectIndex,
  gone: ReadonlySet<string>,
  recordOf: (table: RecordTable, id: string) => object | undefined,
): boolean {
  for (const coding of index.allCodings)
    if (gone.has(coding.sourceId) || gone.has(coding.codeId) || gone.has(coding.coderId))
      if (!gone.has(coding.id)) return true;
  return recordTables.some((table) => {
    for (const { id } of index.records[table].values()) {
      if (gone.has(id)) continue;
      const record = recordOf(table, id) as Tables[RecordTable];
      if (namesOf(table, record).some((named) => gone.has(named))) return true;
    }
    return false;
  });
}

/** Ids of the records that one names; of a memo, also of codings. */
const namesOf = (table: RecordTable, record: Tables[RecordTable]): readonly string[] => [
  ...referencesOf({ table, id: record.id, before: null, after: record }).map(({ id }) => id),
  ...(table === "memos" ? (record as Memo).targets.map(idOfTarget) : []),
];
