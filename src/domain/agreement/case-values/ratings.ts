import type { CaseFigures, RatingsCase } from "#domain/agreement/case-values/agreement-case";
import { ratingsOf } from "#domain/agreement/ratings";

/**
 * The statistics of single-valued ratings, by the fixtures' keys.
 * @throws RangeError, TypeError where the case is malformed
 */
export function ratingsFigures({ units, categories }: RatingsCase): CaseFigures {
  const ratings = ratingsOf(units, categories);
  return ratings.units === 0 ? [["percent_agreement", { undefined: "empty" }]] : [];
}
