import { ruleFields } from "#domain/codebook/codebook-changes";
import type { CodeId, CoderId, LogEntryId } from "#domain/model/ids";
import type { Change, LogEntry } from "#domain/model/patch";
import type { Code, Instant } from "#domain/model/records";

/** Something that became of a code. */
export type CodeEvent = {
  readonly codeId: CodeId;
  readonly at: Instant;
  /** Undefined where the log does not reach back so far. */
  readonly coderId: CoderId | undefined;
} & (
  | { readonly kind: "born"; readonly from: CodeId | undefined }
  | { readonly kind: "merged"; readonly into: CodeId }
  | { readonly kind: "unmerged"; readonly from: CodeId }
  | { readonly kind: "renamed"; readonly from: string; readonly to: string }
  | { readonly kind: "rule" | "moved" | "retired" | "returned" | "deleted" | "restored" }
);

/**
 * What became of the codes, oldest first: from the log, without what was taken back; births and merges that the log does not
 * tell of, as in a project that came from elsewhere, from the records.
 *
 * @param entries in any order; those that do not touch codes are passed over
 */
export function codeEvents(entries: readonly LogEntry[], codes: Iterable<Code>): readonly CodeEvent[] {
  const events = standing(entries).flatMap((entry) =>
    entry.patch.filter((change) => change.table === "codes").flatMap((change) => eventsOf(entry, change)),
  );
  for (const { id, createdAt, splitFrom, mergedInto, mergedAt } of codes) {
    const told = events.filter(({ codeId }) => codeId === id);
    if (!told.some(({ kind }) => kind === "born"))
      events.push({ kind: "born", codeId: id, at: createdAt, coderId: undefined, from: splitFrom });
    if (mergedInto !== undefined && !told.some(({ kind }) => kind === "merged"))
      events.push({
        kind: "merged",
        codeId: id,
        at: mergedAt ?? createdAt,
        coderId: undefined,
        into: mergedInto,
      });
  }
  return events.sort((a, b) => a.at - b.at);
}

/** Entries that were not taken back, and are no undo or redo themselves. */
function standing(entries: readonly LogEntry[]): readonly LogEntry[] {
  const sorted = entries.toSorted((a, b) => a.sequence - b.sequence);
  const takenBack = new Set<LogEntryId>();
  for (const { id, undoes } of sorted.toReversed())
    if (undoes !== undefined && !takenBack.has(id)) takenBack.add(undoes);
  return sorted.filter(({ id, undoes }) => undoes === undefined && !takenBack.has(id));
}

function eventsOf({ at, coderId }: LogEntry, change: Change): CodeEvent[] {
  const codeId = change.id as CodeId;
  const base = { codeId, at, coderId };
  const before = change.before as Partial<Code> | null;
  const after = change.after as Partial<Code> | null;
  if (after === null) return [];
  if (before === null) return [{ ...base, kind: "born", from: after.splitFrom }];
  const events: CodeEvent[] = [];
  if ("mergedInto" in before || "mergedInto" in after) {
    if (after.mergedInto !== undefined) events.push({ ...base, kind: "merged", into: after.mergedInto });
    else if (before.mergedInto !== undefined)
      events.push({ ...base, kind: "unmerged", from: before.mergedInto });
  }
  if (after.name !== undefined)
    events.push({ ...base, kind: "renamed", from: before.name ?? "", to: after.name });
  const touches = (field: keyof Code): boolean => field in before || field in after;
  if (ruleFields.some(touches)) events.push({ ...base, kind: "rule" });
  if (touches("parentId")) events.push({ ...base, kind: "moved" });
  if (touches("retired")) events.push({ ...base, kind: after.retired === true ? "retired" : "returned" });
  if (touches("deleted")) events.push({ ...base, kind: after.deleted === true ? "deleted" : "restored" });
  return events;
}
