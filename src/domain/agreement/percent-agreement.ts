import { identityWeights, type AgreementWeights } from "#domain/agreement/agreement-weights";
import { chanceCorrected, observe } from "#domain/agreement/chance-corrected";
import type { Distribution } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { usualLevel } from "#domain/agreement/student-interval";
import { unpairedReason } from "#domain/agreement/undefined-reason";

/**
 * Percent agreement p_a: the share of pairs of coders that agree, averaged over the units rated by two and more.
 *
 * Any number of coders, missing ratings allowed, weighted where near misses count in part. In [0, 1]; says nothing
 * about chance. Linear in the number of ratings.
 *
 * @param level of the interval; `null` leaves out standard error and interval
 * @returns undefined where no two ratings can be compared
 * @see Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., chapter 2
 */
export function percentAgreement(
  distribution: Distribution,
  weights: AgreementWeights = identityWeights(distribution.categories),
  level: number | null = usualLevel,
): Figure {
  const unpaired = unpairedReason(distribution);
  if (unpaired !== undefined) return { undefined: unpaired };
  const observed = observe(distribution, weights);
  const figure = chanceCorrected(distribution, observed, new Float64Array(observed.shares.length), level);
  return { ...figure, used: observed.paired, dropped: observed.units - observed.paired };
}
