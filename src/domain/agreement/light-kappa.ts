import { identityWeights, type AgreementWeights } from "#domain/agreement/agreement-weights";
import { cohenKappa } from "#domain/agreement/cohen-kappa";
import { contingencyTables } from "#domain/agreement/contingency-table";
import { distributionOf } from "#domain/agreement/distribution";
import { isDefined, undefinedReasons, type Figure } from "#domain/agreement/figure";
import type { Ratings } from "#domain/agreement/ratings";
import { unpairedReason } from "#domain/agreement/undefined-reason";

/**
 * Light's kappa: the mean of Cohen's kappa over all pairs of coders, each pair over the units both rated.
 *
 * In [-1, 1], 0 being chance. No standard error: the pairs share coders.
 *
 * @returns undefined where no two ratings can be compared, and where any pair's kappa is: for its
 *   reason, or the first of several reasons in the order of their list
 * @see Light (1971), Psychological Bulletin 76:365
 */
export function lightKappa(
  ratings: Ratings,
  weights: AgreementWeights = identityWeights(ratings.categories),
): Figure {
  const distribution = distributionOf(ratings);
  const unpaired = unpairedReason(distribution);
  if (unpaired !== undefined) return { undefined: unpaired };
  const kappas = contingencyTables(ratings).map((table) => cohenKappa(table, weights));
  const none = undefinedReasons.find((reason) =>
    kappas.some((kappa) => !isDefined(kappa) && kappa.undefined === reason),
  );
  if (none !== undefined) return { undefined: none };
  const used = distribution.multiplicity.reduce(
    (sum, times, row) => (distribution.raters[row]! >= 2 ? sum + times : sum),
    0,
  );
  return {
    value: kappas.reduce((sum, kappa) => (isDefined(kappa) ? sum + kappa.value : sum), 0) / kappas.length,
    used,
    dropped: ratings.units - used,
  };
}
