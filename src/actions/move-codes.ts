import { recordOf } from "#actions/record-of";
import type { CodeDestination } from "#domain/codebook/code-destination";
import { planCodesMove } from "#domain/codebook/plan-codes-move";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Moves codes, with those below them, to stand one after another in another place: one step for undo.
 *
 * @throws RangeError where one cannot go there: below itself, or where there is no code
 * @throws AppError as {@link OpenProject.commit}
 */
export async function moveCodes(
  project: OpenProject,
  coderId: CoderId,
  codeIds: readonly CodeId[],
  destination: CodeDestination,
): Promise<LogEntry | undefined> {
  const [first] = codeIds;
  if (first === undefined) return undefined;
  return project.commit({
    coderId,
    deed: {
      kind: "code/move",
      detail: { code: recordOf(project, "codes", first).name, count: codeIds.length },
    },
    patch: planCodesMove(project.index.codeTree, codeIds, destination),
  });
}
