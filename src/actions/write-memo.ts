import { memoDetail } from "#actions/memo-detail";
import { creation } from "#domain/model/changes";
import type { CoderId, MemoId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Memo } from "#domain/model/records";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Writes a new memo.
 *
 * @param draft passages among its targets are of the newest revision of their source
 * @throws AppError as {@link OpenProject.commit}
 */
export async function writeMemo(
  project: OpenProject,
  coderId: CoderId,
  { kind = "analytic", text, targets }: Pick<Memo, "text" | "targets"> & Partial<Pick<Memo, "kind">>,
): Promise<{ readonly memoId: MemoId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const at = environment.now();
  const memoId = environment.newId() as MemoId;
  const entry = await project.commit({
    coderId,
    deed: { kind: "memo/create", detail: memoDetail(index, targets) },
    patch: [creation("memos", { id: memoId, kind, text, targets, coderId, at, editedAt: at })],
  });
  return { memoId, entry };
}
