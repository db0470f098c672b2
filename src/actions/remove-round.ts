import { recordOf } from "#actions/record-of";
import type { CoderId, RoundId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planRoundRemoval } from "#domain/rounds/plan-round";
import type { OpenProject } from "#storage/read/open-project";

/** Takes a planned round out. @throws RangeError where coding began @throws AppError as {@link OpenProject.commit} */
export async function removeRound(
  project: OpenProject,
  coderId: CoderId,
  roundId: RoundId,
): Promise<LogEntry | undefined> {
  const round = recordOf(project, "rounds", roundId);
  return project.commit({
    coderId,
    deed: { kind: "round/remove", detail: { round: round.name } },
    patch: planRoundRemoval(round, project.index.records.assignments.values()),
  });
}
