import { idOfTarget } from "#domain/query/memo-index";
import type { CodeId, CodingId, MemoId, ProjectId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Memo, MemoTarget } from "#domain/model/memo-records";
import type { Coding, Correction } from "#domain/model/records";

/** In a row of many entries, more codes and people than this are not listed one by one. */
const keyLimit = 64;

/** What a change of some fields does not say of the record it changes. */
export interface TouchedRecords {
  codeOf(id: CodingId): CodeId | undefined;
  targetsOf(id: MemoId): readonly MemoTarget[];
}

/** The key under which the log finds what touched a record, or what a coder did. */
export const logKey = (projectId: ProjectId, id: string): string => `${projectId} ${id}`;

/** The key of rows that touch more codes and people than are listed: whoever looks for one looks into these as well. */
export const anyKey = (projectId: ProjectId): string => logKey(projectId, "*");

/** The key of rows in which codes were made or changed: codings alone are many more, and lie elsewhere. */
export const codebookKey = (projectId: ProjectId): string => logKey(projectId, "codes");

/** Keys of the coders of entries, of the sources they touched, and of the other records (see {@link touchedBy}). */
export function logKeys(
  projectId: ProjectId,
  entries: readonly LogEntry[],
  records: TouchedRecords,
): readonly string[] {
  const ids = new Set<string>();
  const others = new Set<string>();
  for (const entry of entries) {
    const touched = touchedBy(entry, records);
    ids.add(entry.coderId);
    if (touchesCodebook(entry)) ids.add("codes");
    for (const id of touched.sources) ids.add(id);
    for (const id of touched.others) others.add(id);
  }
  const listed = others.size > keyLimit ? ["*"] : others;
  return [...ids, ...listed].map((id) => logKey(projectId, id));
}

/** True where codes themselves were made or changed, not only what is coded with them. */
export const touchesCodebook = ({ patch }: LogEntry): boolean => patch.some(({ table }) => table === "codes");

/** What an entry touched: the sources and codes that its codings, corrections and memos are about too. */
export interface Touched {
  readonly sources: ReadonlySet<string>;
  /** Codes, people, memos and the like. Codings and corrections are many, and found by their source. */
  readonly others: ReadonlySet<string>;
}

export function touchedBy({ patch }: LogEntry, records: TouchedRecords): Touched {
  const sources = new Set<string>();
  const others = new Set<string>();
  const add = (to: Set<string>, id: string | undefined): unknown => id !== undefined && to.add(id);
  const addTargets = (targets: readonly MemoTarget[] = []): void => {
    for (const target of targets) {
      const isOfSource = target.kind === "passage" || target.kind === "source";
      add(isOfSource ? sources : others, idOfTarget(target));
    }
  };
  for (const { table, id, before, after, layer } of patch) {
    add(sources, layer?.sourceId);
    if (table === "sources") sources.add(id);
    else if (table === "codings") add(others, records.codeOf(id as CodingId));
    else if (table !== "corrections") others.add(id);
    if (table === "memos") addTargets(records.targetsOf(id as MemoId));
    for (const fields of [before, after])
      if (table === "codings") add(others, (fields as Partial<Coding> | null)?.codeId);
      else if (table === "corrections") add(sources, (fields as Partial<Correction> | null)?.sourceId);
      else if (table === "memos") addTargets((fields as Partial<Memo> | null)?.targets);
  }
  return { sources, others };
}
