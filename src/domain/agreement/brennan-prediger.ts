import { identityWeights, totalWeight, type AgreementWeights } from "#domain/agreement/agreement-weights";
import { chanceCorrected, observe } from "#domain/agreement/chance-corrected";
import type { Distribution } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { usualLevel } from "#domain/agreement/student-interval";
import { uncorrectableReason } from "#domain/agreement/undefined-reason";

/**
 * Brennan and Prediger's coefficient, also known as Bennett's S and as Randolph's free-marginal kappa: chance is a
 * throw of a die with a side for each declared category.
 *
 * Any number of coders, missing ratings allowed, weighted where near misses count in part. In [-1, 1]. Linear in the
 * number of ratings.
 *
 * @param level of the interval; `null` leaves out standard error and interval
 * @returns undefined where no two ratings can be compared, or those that can are of one category
 * @see Brennan & Prediger (1981), Educational and Psychological Measurement 41:687; Gwet (2014), 4th ed., chapter 4
 */
export function brennanPrediger(
  distribution: Distribution,
  weights: AgreementWeights = identityWeights(distribution.categories),
  level: number | null = usualLevel,
): Figure {
  const uncorrectable = uncorrectableReason(distribution);
  if (uncorrectable !== undefined) return { undefined: uncorrectable };
  const observed = observe(distribution, weights);
  const chance = observed.shares.map(() => totalWeight(weights) / observed.shares.length ** 2);
  return chanceCorrected(distribution, observed, chance, level);
}
