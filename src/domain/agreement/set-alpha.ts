import { distributionOf } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { setMetric, type SetDistance } from "#domain/agreement/set-distance";
import type { SetRatings } from "#domain/agreement/set-ratings";

/**
 * Krippendorff's alpha of sets of codes, any number of coders, missing sets allowed: units carry several codes at once,
 * and two sets differ in part. In (-∞, 1], 0 being chance.
 *
 * @param distance Jaccard's, or MASI, which is harder on sets of which none holds the other
 * @returns undefined where no two sets can be compared, or those that can are all the same
 * @see Passonneau (2006), Measuring Agreement on Set-valued Items (MASI)
 */
export const setAlpha = ({ sets, ratings }: SetRatings, distance: SetDistance): Figure =>
  krippendorffAlpha(distributionOf(ratings), setMetric(sets, distance));
