import type { RoundId } from "#domain/model/ids";
import type { Assignment } from "#domain/model/round-records";

/** A round's assignments, without those that were taken back. */
export const assignmentsOf = (assignments: Iterable<Assignment>, roundId: RoundId): readonly Assignment[] =>
  [...assignments].filter((each) => each.roundId === roundId && each.removed !== true);
