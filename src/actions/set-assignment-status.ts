import { recordOf } from "#actions/record-of";
import type { AssignmentId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Assignment } from "#domain/model/round-records";
import { planStatus } from "#domain/rounds/plan-assignments";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Says how far a coder is with what was assigned to them.
 *
 * @throws RangeError where it is somebody else's, or the round does not run
 * @throws AppError as {@link OpenProject.commit}
 */
export async function setAssignmentStatus(
  project: OpenProject,
  coderId: CoderId,
  id: AssignmentId,
  status: Assignment["status"],
): Promise<LogEntry | undefined> {
  const assignment = recordOf(project, "assignments", id);
  const round = recordOf(project, "rounds", assignment.roundId);
  if (assignment.coderId !== coderId || round.state !== "running")
    throw new RangeError("A coder says only how far they are themselves, while the round runs");
  const source = project.index.sources.get(assignment.sourceId)?.name ?? "";
  return project.commit({
    coderId,
    deed: { kind: "round/status", detail: { round: round.name, source, status } },
    patch: planStatus(assignment, status),
  });
}
