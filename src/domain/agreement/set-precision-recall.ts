import { contingencyTable } from "#domain/agreement/contingency-table";
import { isDefined, type Figure } from "#domain/agreement/figure";
import { pooledBinary } from "#domain/agreement/pooled-binary";
import { precisionRecall, type PrecisionRecall } from "#domain/agreement/precision-recall";
import { presenceRatings, type SetRatings } from "#domain/agreement/set-ratings";

/** Index of "present" among the categories of one code's ratings. */
const present = 1;

/** Precision, recall and F1 of the second coder's sets against the first's, all unit by code cells counted together. */
export const microPrecisionRecall = (sets: SetRatings): PrecisionRecall =>
  precisionRecall(contingencyTable(pooledBinary(sets), 0, 1), present);

/**
 * Precision, recall and F1 of the second coder's sets against the first's, averaged plainly over the codes. A code for
 * which one of them is undefined counts as 0 in its average, as scikit-learn has it.
 *
 * @returns undefined where there is no code, or the two looked at no unit together
 */
export function macroPrecisionRecall(sets: SetRatings): PrecisionRecall {
  const perCode = sets.codes.map((_, code) =>
    precisionRecall(contingencyTable(presenceRatings(sets, code), 0, 1), present),
  );
  const { used, unpaired, unrated } = contingencyTable(sets.ratings, 0, 1);
  const mean = (figureOf: (of: PrecisionRecall) => Figure): Figure => {
    if (used === 0) return { undefined: unpaired === 0 ? "empty" : "no-pairable-units" };
    if (perCode.length === 0) return { undefined: "nothing-coded-by-anybody" };
    const sum = perCode.map(figureOf).reduce((total, one) => total + (isDefined(one) ? one.value : 0), 0);
    return { value: sum / perCode.length, used, dropped: unpaired + unrated };
  };
  return {
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
  };
}
