import { recordOf } from "#actions/record-of";
import { planCodeDeletion } from "#domain/codebook/plan-code";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Takes a code out of the codebook. Codes below it move up, and its codings wait for a person's decision.
 *
 * @throws AppError as {@link OpenProject.commit}
 */
export async function deleteCode(
  project: OpenProject,
  coderId: CoderId,
  codeId: CodeId,
): Promise<LogEntry | undefined> {
  const code = recordOf(project, "codes", codeId);
  return project.commit({
    coderId,
    deed: { kind: "code/delete", detail: { code: code.name } },
    patch: planCodeDeletion([code]),
  });
}
