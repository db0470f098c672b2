import type { CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Round } from "#domain/model/round-records";
import { planNewRound, type RoundDesign } from "#domain/rounds/plan-round";
import type { OpenProject } from "#storage/read/open-project";

/** Plans a round after those there are. @throws AppError as {@link OpenProject.commit} */
export async function createRound(
  project: OpenProject,
  coderId: CoderId,
  design: RoundDesign,
): Promise<{ readonly round: Round; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const { round, patch } = planNewRound(index.records.rounds.values(), design, environment);
  const entry = await project.commit({
    coderId,
    deed: { kind: "round/create", detail: { round: round.name } },
    patch,
  });
  return { round, entry };
}
