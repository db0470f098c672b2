import { identityWeights, weightOf, type AgreementWeights } from "#domain/agreement/agreement-weights";
import { chanceCorrected, observe } from "#domain/agreement/chance-corrected";
import { dichotomy, type Distribution } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { usualLevel } from "#domain/agreement/student-interval";
import { uncorrectableReason } from "#domain/agreement/undefined-reason";

/**
 * Fleiss' generalised kappa: chance is two ratings drawn from the categories as all coders together use them.
 *
 * Any number of coders, who need not be the same from unit to unit; missing ratings allowed: the shares of the
 * categories come from all units rated, observed agreement from those rated twice and more. In [-1, 1], 0 being
 * chance. Its standard error and interval are Gwet's. Linear in the number of ratings.
 *
 * @param level of the interval; `null` leaves out standard error and interval
 * @returns undefined where no two ratings can be compared, where those that can are of one category, and
 *   (`no-variation`) where the weights make every pair of used categories agree
 * @see Fleiss (1971), Psychological Bulletin 76:378; Gwet (2014), 4th ed., chapter 2, for missing ratings and weights
 */
export function fleissKappa(
  distribution: Distribution,
  weights: AgreementWeights = identityWeights(distribution.categories),
  level: number | null = usualLevel,
): Figure {
  const uncorrectable = uncorrectableReason(distribution);
  if (uncorrectable !== undefined) return { undefined: uncorrectable };
  const observed = observe(distribution, weights);
  return chanceCorrected(distribution, observed, chanceByMargins(observed.shares, weights), level);
}

/** e_k = Σ_l π_l (w_kl + w_lk) / 2. */
function chanceByMargins(shares: Float64Array, weights: AgreementWeights): Float64Array {
  if (weights.matrix === undefined) return shares;
  return shares.map((_, k) =>
    shares.reduce(
      (sum, share, l) => sum + (share * (weightOf(weights, k, l) + weightOf(weights, l, k))) / 2,
      0,
    ),
  );
}

/**
 * Fleiss' kappa of one category against all others together: which category the coders agree on.
 *
 * @param category index into the distribution's categories
 * @returns undefined as {@link fleissKappa}, among others where nobody used the category
 * @see Fleiss (1971), Psychological Bulletin 76:378, equation 21
 */
export const fleissKappaOfCategory = (
  distribution: Distribution,
  category: number,
  level: number | null = usualLevel,
): Figure => fleissKappa(dichotomy(distribution, category), undefined, level);
