import { memoDetail } from "#actions/memo-detail";
import { ownMemo } from "#actions/own-memo";
import { edition } from "#domain/model/changes";
import type { CoderId, MemoId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Takes a memo of the coder's own out of lists; it is kept.
 *
 * @throws RangeError where it is somebody else's
 * @throws AppError as {@link OpenProject.commit}
 */
export async function removeMemo(
  project: OpenProject,
  coderId: CoderId,
  memoId: MemoId,
): Promise<LogEntry | undefined> {
  const memo = ownMemo(project, coderId, memoId);
  return project.commit({
    coderId,
    deed: { kind: "memo/remove", detail: memoDetail(project.index, memo.targets) },
    patch: edition("memos", memo, { removed: true }),
  });
}
