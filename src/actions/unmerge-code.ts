import { recordOf } from "#actions/record-of";
import { planUnmerge } from "#domain/codebook/plan-merge";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Gives a merged code its place and its codings back. @throws AppError as {@link OpenProject.commit} */
export async function unmergeCode(
  project: OpenProject,
  coderId: CoderId,
  codeId: CodeId,
): Promise<LogEntry | undefined> {
  const code = recordOf(project, "codes", codeId);
  return project.commit({
    coderId,
    deed: { kind: "code/unmerge", detail: { code: code.name } },
    patch: planUnmerge(project.index.codeTree, code),
  });
}
