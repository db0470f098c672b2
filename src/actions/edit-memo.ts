import { memoDetail } from "#actions/memo-detail";
import { ownMemo } from "#actions/own-memo";
import { edition } from "#domain/model/changes";
import type { CoderId, MemoId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Memo } from "#domain/model/records";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Changes a memo of the coder's own.
 *
 * @throws RangeError where it is somebody else's
 * @throws AppError as {@link OpenProject.commit}
 */
export async function editMemo(
  project: OpenProject,
  coderId: CoderId,
  memoId: MemoId,
  edits: Partial<Pick<Memo, "text" | "kind" | "targets">>,
): Promise<LogEntry | undefined> {
  const { index, environment } = project;
  const memo = ownMemo(project, coderId, memoId);
  if (edition("memos", memo, edits).length === 0) return undefined;
  return project.commit({
    coderId,
    deed: { kind: "memo/edit", detail: memoDetail(index, edits.targets ?? memo.targets) },
    patch: edition("memos", memo, { ...edits, editedAt: environment.now() }),
  });
}
