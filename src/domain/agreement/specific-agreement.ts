import type { Distribution } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { oneCategoryReason, unpairedReason } from "#domain/agreement/undefined-reason";

/**
 * Specific agreement on one category: given that one coder chose it, the probability that another did too.
 *
 * For one code, positive agreement is on "present" and negative on "absent". For two coders positive agreement is
 * 2a / (2a + b + c): Dice's coefficient, Holsti's index and F1 of one coder against the other. It does not count the
 * units nobody coded, the honest choice where they cannot be counted. In [0, 1]. Linear in the number of ratings.
 *
 * @param category index into the distribution's categories
 * @returns undefined where no two ratings can be compared, or (`no-variation`, or for one code a reason in its words)
 *   where nobody chose the category
 * @see Cicchetti & Feinstein (1990), Journal of Clinical Epidemiology 43:551; Holsti (1969);
 *   Hripcsak & Rothschild (2005), Journal of the American Medical Informatics Association 12:296
 */
export function specificAgreement(distribution: Distribution, category: number): Figure {
  const unpaired = unpairedReason(distribution);
  if (unpaired !== undefined) return { undefined: unpaired };
  const { categories, multiplicity, raters, starts } = distribution;
  let [agreeing, possible, used, units] = [0, 0, 0, 0];
  for (let row = 0; row < raters.length; row++) {
    const times = multiplicity[row]!;
    units += times;
    if (raters[row]! < 2) continue;
    used += times;
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) {
      if (distribution.category[entry] !== category) continue;
      agreeing += times * distribution.count[entry]! * (distribution.count[entry]! - 1);
      possible += times * distribution.count[entry]! * (raters[row]! - 1);
    }
  }
  if (possible > 0) return { value: agreeing / possible, used, dropped: units - used };
  return {
    undefined: categories.length === 2 ? oneCategoryReason(categories, 1 - category) : "no-variation",
  };
}
