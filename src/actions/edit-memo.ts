import { memoDetail } from "#actions/memo-detail";
import { ownMemo } from "#actions/own-memo";
import { edition } from "#domain/model/changes";
import type { CoderId, MemoId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Memo } from "#domain/model/memo-records";
import type { OpenProject } from "#storage/read/open-project";

/** New values of a memo's fields; `undefined` takes a title, or rich text, away. */
export type MemoEdits = Partial<Pick<Memo, "text" | "kind" | "targets">> & {
  readonly title?: Memo["title"] | undefined;
  readonly body?: Memo["body"] | undefined;
};

/**
 * Changes a memo of the coder's own. Whoever changes `text` says what becomes of `body`: a text alone is a memo of plain text.
 *
 * @throws RangeError where it is somebody else's
 * @throws AppError as {@link OpenProject.commit}
 */
export async function editMemo(
  project: OpenProject,
  coderId: CoderId,
  memoId: MemoId,
  edits: MemoEdits,
): Promise<LogEntry | undefined> {
  const { index, environment } = project;
  const memo = ownMemo(project, coderId, memoId);
  const fields = "text" in edits && !("body" in edits) ? { ...edits, body: undefined } : edits;
  if (edition("memos", memo, fields).length === 0) return undefined;
  return project.commit({
    coderId,
    deed: { kind: "memo/edit", detail: memoDetail(index, edits.targets ?? memo.targets) },
    patch: edition("memos", memo, { ...fields, editedAt: environment.now() }),
  });
}
