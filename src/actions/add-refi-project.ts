import type { MemoId, ProjectId } from "#domain/model/ids";
import type { Memo } from "#domain/model/memo-records";
import type { Library } from "#storage/read/library";
import { restoreProject } from "#storage/write/restore-project";
import type { IncomingProject } from "#workers/parse-jobs";
import { fromPlain } from "#workers/plain-archive";

/**
 * Writes a project that was read from another program's file as a new one, wholly or not at all, with the report on its reading as a
 * methodological memo. What is on the device stays as it is, also where the same file was opened before.
 *
 * @throws AppError `storage/full`, `storage/blocked`, `storage/outdated`
 */
export async function addRefiProject(
  { database, environment }: Library,
  { archive }: IncomingProject,
  report: Required<Pick<Memo, "title" | "text">>,
): Promise<ProjectId> {
  const at = environment.now();
  const memo: Memo = {
    ...report,
    id: environment.newId() as MemoId,
    kind: "methodological",
    targets: [],
    // A project always has somebody to code; who opens it is asked later.
    coderId: archive.coders[0]!.id,
    at,
    editedAt: at,
  };
  const whole = fromPlain(archive);
  await restoreProject(database, { ...whole, memos: [...whole.memos, memo] }, undefined, { cameAt: at });
  return whole.project.id;
}
