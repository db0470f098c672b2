import type { CodeId, CodingId, MemoId, ProjectId, SourceId, ThemeId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { ProjectIndex } from "#domain/query/project-index";
import { anyKey, logKey, touchedBy } from "#storage/log-keys";
import type { ProjectDatabase } from "#storage/project-database";
import { entriesBefore } from "#storage/read/log";
import { guarded } from "#storage/storage-error";

/** What a history is asked for. */
export type HistoryOf =
  | { readonly sourceId: SourceId }
  | { readonly codeId: CodeId }
  | { readonly codingId: CodingId }
  | { readonly themeId: ThemeId }
  | { readonly memoId: MemoId };

/** Entries that touched a source, a code or their codings, one coding, a theme or a memo; newest first: those that may be seen, at most `limit`. */
export async function historyOf(
  database: ProjectDatabase,
  projectId: ProjectId,
  index: ProjectIndex,
  subject: HistoryOf,
  limit: number,
  isVisible: (entry: LogEntry) => boolean,
): Promise<readonly LogEntry[]> {
  const id = idOf(subject, index);
  if (id === undefined) return [];
  const records = {
    codeOf: (codingId: CodingId) => index.coding(codingId)?.codeId,
    targetsOf: (memoId: MemoId) => index.memos.get(memoId)?.targets ?? [],
  };
  const fits = (entry: LogEntry): boolean => {
    if (!isVisible(entry)) return false;
    if ("codingId" in subject)
      return entry.patch.some((change) => change.table === "codings" && change.id === subject.codingId);
    const touched = touchedBy(entry, records);
    return touched.sources.has(id) || touched.others.has(id);
  };
  const mayBeUnlisted = !("sourceId" in subject) && !("codingId" in subject);
  const keys = mayBeUnlisted ? [logKey(projectId, id), anyKey(projectId)] : [logKey(projectId, id)];
  return guarded(async () => {
    const found = keys.map((key) => entriesBefore(database, key, Infinity, limit, fits));
    const entries = (await Promise.all(found)).flat();
    return entries.sort((a, b) => b.sequence - a.sequence).slice(0, limit);
  });
}

/** The id under which the log knows the subject: a coding is found by its source. */
function idOf(subject: HistoryOf, index: ProjectIndex): string | undefined {
  if ("sourceId" in subject) return subject.sourceId;
  if ("themeId" in subject) return subject.themeId;
  if ("memoId" in subject) return subject.memoId;
  return "codeId" in subject ? subject.codeId : index.coding(subject.codingId)?.sourceId;
}
