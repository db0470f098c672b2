import type { RoundId } from "#domain/model/ids";
import type { RoundClosing } from "#domain/model/round-records";

/** How a round was when it closed; the first, where two copies closed it. Undefined while it is open. */
export function closingOf(closings: Iterable<RoundClosing>, roundId: RoundId): RoundClosing | undefined {
  let first: RoundClosing | undefined;
  for (const closing of closings)
    if (closing.roundId === roundId && (first === undefined || isEarlier(closing, first))) first = closing;
  return first;
}

const isEarlier = (a: RoundClosing, b: RoundClosing): boolean =>
  a.at < b.at || (a.at === b.at && a.id < b.id);
