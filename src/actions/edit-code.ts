import { recordOf } from "#actions/record-of";
import { planCodeEdit } from "#domain/codebook/plan-code";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Renames or describes a code. A key that another code has is taken from it. @throws AppError as {@link OpenProject.commit} */
export async function editCode(
  project: OpenProject,
  coderId: CoderId,
  codeId: CodeId,
  edits: Parameters<typeof planCodeEdit>[2],
): Promise<LogEntry | undefined> {
  const code = recordOf(project, "codes", codeId);
  return project.commit({
    coderId,
    deed: { kind: "code/edit", detail: { code: edits.name ?? code.name } },
    patch: planCodeEdit(project.index.codeTree, code, edits),
  });
}
