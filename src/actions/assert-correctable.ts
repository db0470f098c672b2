import { AppError } from "#domain/errors";
import type { SourceId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";

/**
 * Words and turns of a source stay as they are while it is coded in a round, so that all its coders code the same.
 *
 * @throws AppError `correction/round` with the `round` by name
 */
export function assertCorrectable({ records }: ProjectIndex, sourceId: SourceId): void {
  for (const round of records.rounds.values()) {
    if (round.state !== "running" || round.removed === true) continue;
    for (const each of records.assignments.values())
      if (each.roundId === round.id && each.sourceId === sourceId && each.removed !== true)
        throw new AppError("correction/round", { round: round.name });
  }
}
