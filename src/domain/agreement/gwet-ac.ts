import { identityWeights, totalWeight, type AgreementWeights } from "#domain/agreement/agreement-weights";
import { chanceCorrected, observe } from "#domain/agreement/chance-corrected";
import type { Distribution } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { usualLevel } from "#domain/agreement/student-interval";
import { uncorrectableReason } from "#domain/agreement/undefined-reason";

/**
 * Gwet's AC1, and AC2 where weighted: chance is that somebody guesses, likelier the more evenly categories are used.
 *
 * Made for data where one category is so common that kappa is low in spite of high agreement. It is not 0 for coders
 * who choose at random at that prevalence. Depends on how many categories are declared, used or not. Any number of
 * coders, missing ratings allowed. In [-1, 1]. Linear in the number of ratings.
 *
 * @param level of the interval; `null` leaves out standard error and interval
 * @returns undefined where no two ratings can be compared, or those that can are of one category
 * @see Gwet (2008), British Journal of Mathematical and Statistical Psychology 61:29; Gwet (2014), 4th ed., chapter 4
 */
export function gwetAC(
  distribution: Distribution,
  weights: AgreementWeights = identityWeights(distribution.categories),
  level: number | null = usualLevel,
): Figure {
  const uncorrectable = uncorrectableReason(distribution);
  if (uncorrectable !== undefined) return { undefined: uncorrectable };
  const observed = observe(distribution, weights);
  const declared = distribution.categories.length;
  const guess = totalWeight(weights) / (declared * (declared - 1));
  const chance = observed.shares.map((share) => guess * (1 - share));
  return chanceCorrected(distribution, observed, chance, level);
}
