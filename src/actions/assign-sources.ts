import { recordOf } from "#actions/record-of";
import { AppError } from "#domain/errors";
import { edition } from "#domain/model/changes";
import type { CoderId, RoundId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Round } from "#domain/model/round-records";
import { assignmentsOf } from "#domain/rounds/assignments-of";
import { planAssign, planUnassign, type AssignmentCell } from "#domain/rounds/plan-assignments";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Assigns sources to coders, whole; where others have parts of a source, the same parts. What is assigned already stays.
 *
 * @throws AppError `storage/stale` where coding began; else as {@link OpenProject.commit}
 */
export async function assignSources(
  project: OpenProject,
  coderId: CoderId,
  roundId: RoundId,
  cells: readonly AssignmentCell[],
): Promise<LogEntry | undefined> {
  const round = plannedRound(project, roundId);
  const { index, environment } = project;
  const all = [...index.records.assignments.values()];
  const own = assignmentsOf(all, roundId);
  const known = new Set(own.map(keyOf));
  const parts = new Map(own.map(({ sourceId, revision, within }) => [sourceId, { revision, within }]));
  const fresh = cells.filter((cell) => !known.has(keyOf(cell)));
  return project.commit({
    coderId,
    deed: { kind: "round/assign", detail: { round: round.name, count: fresh.length } },
    patch: planAssign(
      all.filter((each) => each.roundId === roundId),
      roundId,
      fresh,
      (sourceId) => parts.get(sourceId) ?? { revision: index.revisionOf(sourceId) },
      environment,
    ),
  });
}

/** Takes assignments back. Where none is left, the sample is none any more. Throws as {@link assignSources}. */
export async function unassignSources(
  project: OpenProject,
  coderId: CoderId,
  roundId: RoundId,
  cells: readonly AssignmentCell[],
): Promise<LogEntry | undefined> {
  const round = plannedRound(project, roundId);
  const own = assignmentsOf(project.index.records.assignments.values(), roundId);
  const asked = new Set(cells.map(keyOf));
  const taken = own.filter((assignment) => asked.has(keyOf(assignment)));
  return project.commit({
    coderId,
    deed: { kind: "round/unassign", detail: { round: round.name, count: taken.length } },
    patch: [
      ...planUnassign(taken),
      ...(taken.length === own.length ? edition("rounds", round, { sample: undefined }) : []),
    ],
  });
}

const keyOf = ({ coderId, sourceId }: AssignmentCell): string => `${coderId} ${sourceId}`;

/** @throws AppError `storage/stale` where coding began */
function plannedRound(project: OpenProject, roundId: RoundId): Round {
  const round = recordOf(project, "rounds", roundId);
  if (round.state !== "planned") throw new AppError("storage/stale", { table: "rounds" });
  return round;
}
