import { idOfTarget } from "#domain/query/memo-index";
import type { CodeId, CodingId, MemoId, ProjectId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Coding, Correction, Memo, MemoTarget } from "#domain/model/records";

/** More than this many keys are not listed one by one. */
const keyLimit = 64;

/** What a change of some fields does not say of the record it changes. */
export interface TouchedRecords {
  codeOf(id: CodingId): CodeId | undefined;
  targetsOf(id: MemoId): readonly MemoTarget[];
}

/** The key under which the log finds what touched a record, or what a coder did. */
export const logKey = (projectId: ProjectId, id: string): string => `${projectId} ${id}`;

/** The key of rows that touch more than can be listed: whoever looks for one record looks into these as well. */
export const anyKey = (projectId: ProjectId): string => logKey(projectId, "*");

/** Keys of what the entries touched (see {@link touchedIds}), and of their coders. */
export function logKeys(
  projectId: ProjectId,
  entries: readonly LogEntry[],
  records: TouchedRecords,
): readonly string[] {
  const coders = entries.map(({ coderId }) => coderId);
  const ids = new Set<string>(entries.flatMap((entry) => [...touchedIds(entry, records)]));
  const listed = ids.size > keyLimit ? ["*"] : [...ids];
  return [...new Set([...coders, ...listed])].map((id) => logKey(projectId, id));
}

/**
 * Ids of the records an entry touched, and of the sources and codes that its codings, corrections and memos are about.
 * Codings and corrections are many, and found by their source.
 */
export function touchedIds({ patch }: LogEntry, records: TouchedRecords): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (id: string | undefined): unknown => id !== undefined && ids.add(id);
  for (const { table, id, before, after, layer } of patch) {
    add(layer?.sourceId);
    if (table === "codings") add(records.codeOf(id as CodingId));
    if (table === "memos")
      records
        .targetsOf(id as MemoId)
        .map(idOfTarget)
        .forEach(add);
    if (table !== "codings" && table !== "corrections") add(id);
    for (const fields of [before, after])
      if (table === "codings") add((fields as Partial<Coding> | null)?.codeId);
      else if (table === "corrections") add((fields as Partial<Correction> | null)?.sourceId);
      else if (table === "memos") (fields as Partial<Memo> | null)?.targets?.map(idOfTarget).forEach(add);
  }
  return ids;
}
