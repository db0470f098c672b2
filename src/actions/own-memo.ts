import { recordOf } from "#actions/record-of";
import type { CoderId, MemoId } from "#domain/model/ids";
import type { Memo } from "#domain/model/memo-records";
import type { OpenProject } from "#storage/read/open-project";

/**
 * A coder's own memo.
 *
 * @throws RangeError where it is somebody else's: nobody writes under another's name
 * @throws AppError `storage/stale` where it is not there any more
 */
export function ownMemo(project: OpenProject, coderId: CoderId, memoId: MemoId): Memo {
  const memo = recordOf(project, "memos", memoId);
  if (memo.coderId !== coderId) throw new RangeError("A memo is changed by its own author only");
  return memo;
}
