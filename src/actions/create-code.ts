import { planNewCode, type CodeDraft } from "#domain/codebook/plan-code";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Adds a code to the codebook, last among its siblings. @throws AppError as {@link OpenProject.commit} */
export async function createCode(
  project: OpenProject,
  coderId: CoderId,
  draft: CodeDraft,
): Promise<{ readonly codeId: CodeId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const { code, patch } = planNewCode(index.codeTree, index.codes.values(), draft, environment);
  const entry = await project.commit({
    coderId,
    deed: { kind: "code/create", detail: { code: code.name } },
    patch,
  });
  return { codeId: code.id, entry };
}
