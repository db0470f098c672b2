import type { CaseFigures, SetsCase } from "#domain/agreement/case-values/agreement-case";
import { cohenKappa } from "#domain/agreement/cohen-kappa";
import { contingencyTable } from "#domain/agreement/contingency-table";
import { nominal } from "#domain/agreement/distance";
import { distributionOf } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { multiValuedAlpha } from "#domain/agreement/mvalpha";
import { pooledBinary } from "#domain/agreement/pooled-binary";
import type { PrecisionRecall } from "#domain/agreement/precision-recall";
import type { Ratings } from "#domain/agreement/ratings";
import { anyShared, dice, jaccard, sameSet, setAgreement } from "#domain/agreement/set-agreement";
import { setAlpha } from "#domain/agreement/set-alpha";
import { jaccardDistance, masiDistance, unequal } from "#domain/agreement/set-distance";
import { macroPrecisionRecall, microPrecisionRecall } from "#domain/agreement/set-precision-recall";
import { presenceRatings, setRatingsOf, type SetRatings } from "#domain/agreement/set-ratings";

type Keyed = [key: string, figure: Figure];

/**
 * The figures of sets of codes.
 * @throws RangeError where the case is malformed
 */
export function setsFigures({ units, categories }: SetsCase): CaseFigures {
  const sets = setRatingsOf(units, categories);
  return [
    ["alpha_jaccard", setAlpha(sets, jaccardDistance)],
    ["alpha_masi", setAlpha(sets, masiDistance)],
    ["alpha_set_nominal", setAlpha(sets, unequal)],
    ["mvalpha_nominal", multiValuedAlpha(sets)],
    ["exact_set_agreement", setAgreement(sets, sameSet)],
    ...binaryFigures("pooled_binary_", "", pooledBinary(sets)),
    ...categories.flatMap((code, index) => binaryFigures("", `[${code}]`, presenceRatings(sets, index))),
    ...(units.length === 2 ? pairFigures(sets) : []),
  ];
}

function binaryFigures(before: string, after: string, ratings: Ratings): Keyed[] {
  const alpha: Keyed = [
    `${before}krippendorff_alpha${after}`,
    krippendorffAlpha(distributionOf(ratings), nominal),
  ];
  if (ratings.coders !== 2) return [alpha];
  return [alpha, [`${before}cohen_kappa${after}`, cohenKappa(contingencyTable(ratings, 0, 1))]];
}

/** What is defined for two coders only. */
function pairFigures(sets: SetRatings): Keyed[] {
  const averaged = (kind: string, { precision, recall, f1 }: PrecisionRecall): Keyed[] => [
    [`precision_${kind}`, precision],
    [`recall_${kind}`, recall],
    [`f1_${kind}`, f1],
  ];
  return [
    ...averaged("micro", microPrecisionRecall(sets)),
    ...averaged("macro", macroPrecisionRecall(sets)),
    ["jaccard_samples", setAgreement(sets, jaccard)],
    ["any_overlap_agreement", setAgreement(sets, anyShared)],
    ["dice_agreement", setAgreement(sets, dice)],
  ];
}
