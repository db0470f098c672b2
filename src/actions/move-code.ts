import { recordOf } from "#actions/record-of";
import type { CodeDestination } from "#domain/codebook/code-destination";
import { planCodeMove } from "#domain/codebook/plan-code";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Moves a code, with those below it, to another place in the codebook.
 *
 * @throws RangeError where it cannot go there: below itself, or where there is no code
 * @throws AppError as {@link OpenProject.commit}
 */
export async function moveCode(
  project: OpenProject,
  coderId: CoderId,
  codeId: CodeId,
  destination: CodeDestination,
): Promise<LogEntry | undefined> {
  const { name } = recordOf(project, "codes", codeId);
  return project.commit({
    coderId,
    deed: { kind: "code/move", detail: { code: name } },
    patch: planCodeMove(project.index.codeTree, codeId, destination),
  });
}
