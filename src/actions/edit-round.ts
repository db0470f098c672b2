import { assignmentsOf } from "#domain/rounds/assignments-of";
import { recordOf } from "#actions/record-of";
import type { Edits } from "#domain/model/changes";
import type { CoderId, RoundId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planUnassign } from "#domain/rounds/plan-assignments";
import { planRoundEdit } from "#domain/rounds/plan-round";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Changes the design of a round; of one that began, its name. What was assigned to coders who are no longer in it is taken back.
 *
 * @throws RangeError where anything but the name of a round that began is to be changed
 * @throws AppError as {@link OpenProject.commit}
 */
export async function editRound(
  project: OpenProject,
  coderId: CoderId,
  roundId: RoundId,
  edits: Edits<"rounds">,
): Promise<LogEntry | undefined> {
  const round = recordOf(project, "rounds", roundId);
  const { coderIds } = edits;
  const left =
    coderIds === undefined
      ? []
      : assignmentsOf(project.index.records.assignments.values(), roundId).filter(
          (assignment) => !coderIds.includes(assignment.coderId),
        );
  return project.commit({
    coderId,
    deed: { kind: "round/edit", detail: { round: edits.name ?? round.name } },
    patch: [...planRoundEdit(round, edits), ...planUnassign(left)],
  });
}
