import type { TextRange } from "#domain/model/text-range";

/** What stands on either side of a place. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * The words around a place, cut between words, with an ellipsis where some are left out.
 *
 * @param within how far the surroundings may reach at most
 * @param most UTF-16 code units on either side; more by no more than a cut word
 */
export function surroundings(text: string, place: TextRange, within: TextRange, most: number): Surroundings {
  const from = Math.max(within.start, place.start - most);
  const to = Math.min(within.end, place.end + most);
  const before = text.slice(from, place.start);
  const after = text.slice(place.end, to);
  return {
    before: from === within.start ? before : `…${before.replace(/^\S*\s+/u, "")}`,
    after: to === within.end ? after : `${after.replace(/\s+\S*$/u, "")}…`,
  };
}
