import type { Distribution } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { unpairedReason } from "#domain/agreement/undefined-reason";

/**
 * Unanimous agreement: the share of units on which all coders agree, of the units that all coders rated.
 *
 * In [0, 1]; says nothing about chance and falls with the number of coders. Linear in the number of ratings.
 *
 * @returns undefined where no two ratings can be compared, or no unit was rated by everybody
 * @see R package irr, `agree`
 */
export function unanimousAgreement(distribution: Distribution): Figure {
  const unpaired = unpairedReason(distribution);
  if (unpaired !== undefined) return { undefined: unpaired };
  const { coders, multiplicity, raters, starts } = distribution;
  let [unanimous, used, units] = [0, 0, 0];
  for (let row = 0; row < raters.length; row++) {
    units += multiplicity[row]!;
    if (raters[row] !== coders) continue;
    used += multiplicity[row]!;
    if (starts[row + 1]! - starts[row]! === 1) unanimous += multiplicity[row]!;
  }
  if (used === 0) return { undefined: "no-pairable-units" };
  return { value: unanimous / used, used, dropped: units - used };
}
