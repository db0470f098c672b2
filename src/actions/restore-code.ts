import { recordOf } from "#actions/record-of";
import { planCodeReturn } from "#domain/codebook/plan-code";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Puts a deleted code back in its place, with its codings. @throws AppError as {@link OpenProject.commit} */
export async function restoreCode(
  project: OpenProject,
  coderId: CoderId,
  codeId: CodeId,
): Promise<LogEntry | undefined> {
  const code = recordOf(project, "codes", codeId);
  return project.commit({
    coderId,
    deed: { kind: "code/restore", detail: { code: code.name } },
    patch: planCodeReturn(project.index.codeTree, [code]),
  });
}
