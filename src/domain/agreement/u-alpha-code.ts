import type { Figure } from "#domain/agreement/figure";
import { noMeeting } from "#domain/agreement/u-alpha-coded";
import { uSum, type UCoincidences } from "#domain/agreement/u-alpha-coincidences";

/**
 * Krippendorff's (k)uα: how reliably the value `value` is told from the other values where segments of two coders meet.
 * Report it together with {@link uAlphaCodeCoverage}.
 *
 * @returns (k)uα in (-∞, 1]; undefined where no segment of the value meets another coder's, or no other value does, and
 *   (`no-variation`) where, among three coders and more, so few pairs meet that chance is left with less than nothing
 * @see Krippendorff et al. (2016), section 6
 */
export function uAlphaCode(of: UCoincidences, value: number): Figure {
  const reason = noMeeting(of);
  if (reason !== undefined) return { undefined: reason };
  if (of.valued[value] === 0) return { undefined: "nothing-coded-by-anybody" };
  const met = of.met[value]!;
  if (met === 0) return { undefined: "no-pairable-units" };
  const others = uSum(of.met) - met;
  if (others === 0) return { undefined: "one-category" };
  const total = met + others;
  const free = met * total - (of.coders - 1) * of.metSquares[value]!;
  if (free <= 0 || total * total <= (of.coders - 1) * uSum(of.metSquares))
    return { undefined: "no-variation" };
  // e*_k / ℓ*_k · (ℓ*_k − ℓ*_kk) / (e*_k − e*_kk), with what cancels left out
  const disagreed = ((met - of.agreed[value]!) * free) / (met * met * others);
  return { value: 1 - disagreed, used: of.segments - of.unmet, dropped: of.unmet };
}

/** The share of the text valued `value` that (k)uα rests on, in [0, 1]: ℓ*_k / ℓ_k. */
export function uAlphaCodeCoverage(of: UCoincidences, value: number): Figure {
  if (of.coders < 2) return { undefined: "one-coder" };
  const valued = of.valued[value]!;
  if (valued === 0) return { undefined: "nothing-coded-by-anybody" };
  return { value: of.met[value]! / (of.coders - 1) / valued, used: of.segments, dropped: 0 };
}
