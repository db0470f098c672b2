import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Change, Patch } from "#domain/model/patch";
import { idOfTarget } from "#domain/query/memo-index";
import { applyChange } from "#domain/query/apply-change";
import { meets } from "#domain/query/meets";
import type { ProjectIndex } from "#domain/query/project-index";
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
  const gone = new Set(patch.filter(({ after }) => after === null).map(({ id }) => id));
  return gone.size > 0 && isNamed(index, gone) ? "in-use" : undefined;
}

function recordIn(index: ProjectIndex, table: Change["table"], id: string): object | undefined {
  if (table === "project") return index.project;
  if (table === "codings") return index.coding(id as CodingId);
  return (index[table] as ReadonlyMap<string, object>).get(id);
}

/** True where a record that stays names one of those that go. */
function isNamed(index: ProjectIndex, gone: ReadonlySet<string>): boolean {
  const names = (id: SourceId | CodeId | CoderId | string | undefined): boolean =>
    id !== undefined && gone.has(id);
  const stays = ({ id }: { readonly id: string }): boolean => !gone.has(id);
  const some = <R extends { readonly id: string }>(records: Iterable<R>, test: (record: R) => boolean) => {
    for (const record of records) if (stays(record) && test(record)) return true;
    return false;
  };
  return (
    some(index.codes.values(), (code) => names(code.parentId) || names(code.mergedInto)) ||
    some(index.sources.values(), ({ speakers }) =>
      speakers.some(({ participantId }) => names(participantId)),
    ) ||
    some(index.corrections.values(), (each) => names(each.sourceId) || names(each.coderId)) ||
    some(
      index.memos.values(),
      (memo) => names(memo.coderId) || memo.targets.some((t) => names(idOfTarget(t))),
    ) ||
    some(
      index.allCodings,
      (coding) => names(coding.sourceId) || names(coding.codeId) || names(coding.coderId),
    )
  );
}
