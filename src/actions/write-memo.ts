import { memoDetail } from "#actions/memo-detail";
import { creation } from "#domain/model/changes";
import type { CoderId, MemoId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Memo } from "#domain/model/memo-records";
import type { OpenProject } from "#storage/read/open-project";

/** What a new memo says. Without targets it is an entry of the diary. */
export type MemoDraft = Pick<Memo, "text" | "targets"> &
  Partial<Pick<Memo, "kind">> & {
    readonly title?: Memo["title"] | undefined;
    /** Rich text, where `text` does not say it all. */
    readonly body?: Memo["body"] | undefined;
  };

/**
 * Writes a new memo.
 *
 * @param draft passages among its targets are of the newest revision of their source
 * @throws AppError as {@link OpenProject.commit}
 */
export async function writeMemo(
  project: OpenProject,
  coderId: CoderId,
  { kind = "analytic", title, text, body, targets }: MemoDraft,
): Promise<{ readonly memoId: MemoId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const at = environment.now();
  const memoId = environment.newId() as MemoId;
  const memo: Memo = {
    id: memoId,
    kind,
    ...(title === undefined ? {} : { title }),
    text,
    ...(body === undefined ? {} : { body }),
    targets,
    coderId,
    at,
    editedAt: at,
  };
  const entry = await project.commit({
    coderId,
    deed: { kind: "memo/create", detail: memoDetail(index, targets) },
    patch: [creation("memos", memo)],
  });
  return { memoId, entry };
}
