import type { CoderId, RoundId, SourceId } from "#domain/model/ids";
import type { Assignment, Round } from "#domain/model/round-records";

/** The running round in which a coder codes a source anew: new codings there name it. Undefined where there is none. */
export function freshRound(
  rounds: ReadonlyMap<RoundId, Round>,
  assignments: Iterable<Assignment>,
  coderId: CoderId,
  sourceId: SourceId,
): RoundId | undefined {
  if (![...rounds.values()].some(isRunning)) return undefined;
  for (const each of assignments) {
    if (each.coderId !== coderId || each.sourceId !== sourceId || each.removed === true) continue;
    const round = rounds.get(each.roundId);
    if (round !== undefined && isRunning(round)) return round.id;
  }
  return undefined;
}

const isRunning = ({ isFresh, state, removed }: Round): boolean =>
  isFresh && state === "running" && removed !== true;
