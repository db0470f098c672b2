import type { Figure } from "#domain/agreement/figure";
import { uTotal, type UCoincidences } from "#domain/agreement/u-alpha-coincidences";

/**
 * Krippendorff's |uα: agreement about which text is worth a segment and which is not, whatever the values.
 * `used` counts valued segments.
 *
 * @returns |uα in (-∞, 1], 0 being chance; undefined where nothing was marked, or everything by everybody
 * @see Krippendorff et al. (2016), section 4
 */
export function uAlphaBinary(of: UCoincidences): Figure {
  const total = uTotal(of);
  if (of.coders < 2) return { undefined: "one-coder" };
  if (total === 0) return { undefined: "empty" };
  if (of.gap === total) return { undefined: "nothing-coded-by-anybody" };
  if (of.gap === 0) return { undefined: "everything-coded-by-everybody" };
  const expected = (total * of.gap * (total - of.gap)) / (total * total - of.squares);
  const disagreed = of.gap - of.gapAgreed / (of.coders - 1);
  return { value: 1 - disagreed / expected, used: of.segments, dropped: 0 };
}
