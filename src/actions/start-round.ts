import { recordOf } from "#actions/record-of";
import { AppError } from "#domain/errors";
import type { CoderId, RoundId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planRoundStart, startObstacle } from "#domain/rounds/plan-round";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Begins a round: its design is fixed, and the codebook frozen unless its newest version is how it is now.
 *
 * @param note of the version that is frozen
 * @throws AppError `storage/stale` where something stands in the way meanwhile, or it began already; else as {@link OpenProject.commit}
 */
export async function startRound(
  project: OpenProject,
  coderId: CoderId,
  roundId: RoundId,
  note: string,
): Promise<LogEntry | undefined> {
  const { index, environment } = project;
  const round = recordOf(project, "rounds", roundId);
  const { rounds, assignments } = index.records;
  const obstacle = startObstacle(round, assignments.values(), rounds.values());
  if (round.state !== "planned" || obstacle !== undefined)
    throw new AppError("storage/stale", { table: "rounds" });
  return project.commit({
    coderId,
    deed: { kind: "round/start", detail: { round: round.name } },
    patch: planRoundStart(
      round,
      index.codes.values(),
      [...index.codebookVersions.values()],
      note,
      environment,
    ),
  });
}
