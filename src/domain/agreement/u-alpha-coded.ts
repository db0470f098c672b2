import type { Figure, UndefinedReason } from "#domain/agreement/figure";
import { uSum, uTotal, type UCoincidences } from "#domain/agreement/u-alpha-coincidences";

/**
 * Krippendorff's cuα: agreement about values where segments of two coders meet, gaps left out. Report it together with
 * {@link uAlphaCodedCoverage}. `used` counts segments that meet another coder's, `dropped` the rest.
 *
 * @returns cuα in (-∞, 1], 0 being chance; undefined where no segments meet, or all that meet have one value, and
 *   (`no-variation`) where, among three coders and more, so few pairs meet that chance is left with less than nothing
 * @see Krippendorff et al. (2016), section 5
 */
export function uAlphaCoded(of: UCoincidences): Figure {
  const reason = noMeeting(of);
  if (reason !== undefined) return { undefined: reason };
  const total = uSum(of.met);
  if (of.met.includes(total)) return { undefined: "one-category" };
  const free = total * total - (of.coders - 1) * uSum(of.metSquares);
  if (free <= 0) return { undefined: "no-variation" };
  // (ℓ*.. − Σℓ*_cc) / (ℓ*.. − Σe*_cc), with what cancels left out
  const between = of.met.reduce((rest, met) => rest - met * met, total * total);
  const disagreed = ((total - uSum(of.agreed)) * free) / (total * between);
  return { value: 1 - disagreed, used: of.segments - of.unmet, dropped: of.unmet };
}

/** The share of the pairs' text that cuα rests on, in [0, 1]: ℓ*.. / ℓ.. */
export function uAlphaCodedCoverage(of: UCoincidences): Figure {
  if (of.coders < 2) return { undefined: "one-coder" };
  const total = uTotal(of);
  if (total === 0) return { undefined: "empty" };
  return { value: uSum(of.met) / (of.coders - 1) / total, used: of.segments, dropped: 0 };
}

/** Why coefficients over meeting segments are undefined, if they are. */
export function noMeeting(of: UCoincidences): UndefinedReason | undefined {
  if (of.coders < 2) return "one-coder";
  if (of.length === 0) return "empty";
  if (of.segments === 0) return "nothing-coded-by-anybody";
  if (of.segments === of.unmet) return "no-pairable-units";
  return undefined;
}
