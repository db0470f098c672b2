import type { Figure } from "#domain/agreement/figure";
import { uSum, uTotal, type UCoincidences } from "#domain/agreement/u-alpha-coincidences";

/**
 * Krippendorff's uα: agreement about where segments lie and which value they have, gaps included, for any number of
 * coders of one continuum.
 *
 * With e_cc = ℓ..(ℓ_c² − S_c) / (ℓ..² − S), 1 − (ℓ.. − Σℓ_cc) / (ℓ.. − Σe_cc) reduces to what is computed here, which
 * divides by an exact whole number and so is undefined exactly where it should be. `used` counts valued segments.
 *
 * @returns uα in (-∞, 1], 0 being chance; undefined where nothing was marked, or all text was marked with one value
 * @see Krippendorff et al. (2016), section 3
 */
export function uAlpha(of: UCoincidences): Figure {
  const total = uTotal(of);
  if (of.coders < 2) return { undefined: "one-coder" };
  if (total === 0) return { undefined: "empty" };
  if (of.segments === 0) return { undefined: "nothing-coded-by-anybody" };
  const between = of.valued.reduce((rest, valued) => rest - valued * valued, total * total - of.gap * of.gap);
  if (between === 0) return { undefined: "one-category" };
  const disagreed = total - (of.gapAgreed + uSum(of.agreed)) / (of.coders - 1);
  const expected = (total * between) / (total * total - of.squares);
  return { value: 1 - disagreed / expected, used: of.segments, dropped: 0 };
}
