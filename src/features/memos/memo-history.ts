import type { Memo } from "#domain/model/memo-records";
import type { LogEntry } from "#domain/model/patch";
import { linksOf } from "#domain/memos/memo-links";
import type { HistoryOf } from "#storage/read/history";
import type { OpenProject } from "#storage/read/open-project";

/** How long after a memo a change of what it is linked to counts as having come of it, ms. */
const hour = 3_600_000;

/** An earlier wording of a memo. */
export interface EarlierWording {
  /** When it gave way to another. */
  readonly until: number;
  readonly text: string;
}

/** What the log knows of a memo. */
export interface MemoHistory {
  /** Changes of linked codes and themes by its author, from when it was begun to an hour after it was written last; oldest first. */
  readonly came: readonly LogEntry[];
  /** Newest first; those that differ in their words. */
  readonly earlier: readonly EarlierWording[];
}

/** Reads from the log what came of a memo, and what it said before. */
export async function memoHistory(project: OpenProject, memo: Memo): Promise<MemoHistory> {
  const subjects = linksOf(memo).flatMap(({ subject }): readonly HistoryOf[] => {
    if (subject.kind === "code") return [{ codeId: subject.codeId }];
    return subject.kind === "theme" ? [{ themeId: subject.themeId }] : [];
  });
  const ofSubjects = await Promise.all(subjects.map((subject) => project.historyOf(subject, 50)));
  const came = new Map<string, LogEntry>();
  for (const entry of ofSubjects.flat())
    if (
      entry.coderId === memo.coderId &&
      entry.at >= memo.at &&
      entry.at <= memo.editedAt + hour &&
      /^(?:code|theme|extract)\//.test(entry.deed.kind)
    )
      came.set(entry.id, entry);
  const own = await project.historyOf({ memoId: memo.id }, 50);
  return {
    came: [...came.values()].sort((a, b) => a.sequence - b.sequence),
    earlier: own.flatMap(({ at, patch }) =>
      patch.flatMap((change) => {
        const before = change.table === "memos" && change.id === memo.id ? change.before : null;
        const { text } = (before ?? {}) as Partial<Memo>;
        return text === undefined ? [] : [{ until: at, text }];
      }),
    ),
  };
}
