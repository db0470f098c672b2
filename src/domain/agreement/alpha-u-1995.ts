import type { Figure } from "#domain/agreement/figure";
import type { TextRange } from "#domain/model/text-range";

/** What a code's αU is computed from. */
export interface AlphaU1995Terms {
  readonly observed: number;
  readonly expected: number;
  /** Units of all coders. */
  readonly units: number;
}

/**
 * Observed and expected disagreement of Krippendorff's αU of 1995 for one code. Offered for comparison with programs that
 * compute it; it behaves badly for more than two coders, which is why the 2016 family exists.
 *
 * `units[c]`: the units coder `c` marked, in order, not overlapping, inside `[0, length)`; positions are whole numbers.
 *
 * @throws RangeError where one coder's units overlap, are empty, or lie outside
 * @see Krippendorff (1995), On the reliability of unitizing continuous data; Krippendorff (2004), Content Analysis,
 *   section 11.6
 */
export function alphaU1995Terms(length: number, units: readonly (readonly TextRange[])[]): AlphaU1995Terms {
  const m = units.length;
  const gaps = units.map((own) => gapsBetween(own, length));
  let observed = 0;
  for (let i = 0; i < m; i++)
    for (let j = i + 1; j < m; j++)
      observed +=
        displacement(units[i]!, units[j]!) + unmatched(units[i]!, gaps[j]!) + unmatched(units[j]!, gaps[i]!);
  const all = units.flat().map(({ start, end }) => end - start);
  return {
    observed: (2 * observed) / (m * (m - 1) * length * length),
    expected: expectedDisagreement(m * length, length, all, gaps.flat()),
    units: all.length,
  };
}

/** αU of one code, or of several together: 1 less the summed observed over the summed expected disagreement. */
export function alphaU1995(coders: number, codes: readonly AlphaU1995Terms[]): Figure {
  if (coders < 2) return { undefined: "one-coder" };
  let [observed, expected, used] = [0, 0, 0];
  for (const terms of codes) {
    observed += terms.observed;
    expected += terms.expected;
    used += terms.units;
  }
  if (used === 0) return { undefined: "nothing-coded-by-anybody" };
  if (expected === 0) return { undefined: "no-variation" };
  return { value: 1 - observed / expected, used, dropped: 0 };
}

function gapsBetween(units: readonly TextRange[], length: number): TextRange[] {
  const gaps: TextRange[] = [];
  let free = 0;
  for (const { start, end } of units) {
    if (start < free || end <= start || end > length)
      throw new RangeError(
        "Units of one coder and code have to be in order, not overlapping, inside the text",
      );
    if (start > free) gaps.push({ start: free, end: start });
    free = end;
  }
  if (length > free) gaps.push({ start: free, end: length });
  return gaps;
}

/** Squared differences of the ends, over all pairs of units that overlap. */
function displacement(one: readonly TextRange[], other: readonly TextRange[]): number {
  let sum = 0;
  let first = 0;
  for (const a of one) {
    while (first < other.length && other[first]!.end <= a.start) first++;
    for (let at = first; at < other.length && other[at]!.start < a.end; at++)
      sum += (a.start - other[at]!.start) ** 2 + (a.end - other[at]!.end) ** 2;
  }
  return sum;
}

/** Squared lengths of the units that lie wholly in a gap of the other coder. */
function unmatched(units: readonly TextRange[], gaps: readonly TextRange[]): number {
  let sum = 0;
  let at = 0;
  for (const { start, end } of units) {
    while (at < gaps.length && gaps[at]!.end < end) at++;
    if (at < gaps.length && gaps[at]!.start <= start) sum += (end - start) ** 2;
  }
  return sum;
}

/** @param total length of the continuum times the number of coders */
function expectedDisagreement(
  total: number,
  length: number,
  units: readonly number[],
  gaps: readonly TextRange[],
): number {
  const sizes = gaps.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const sumFrom = new Float64Array(sizes.length + 1);
  for (let at = sizes.length - 1; at >= 0; at--) sumFrom[at] = sumFrom[at + 1]! + sizes[at]!;
  let [numerator, within] = [0, 0];
  let at = 0;
  for (const b of [...units].sort((x, y) => x - y)) {
    while (at < sizes.length && sizes[at]! < b) at++;
    const wide = sizes.length - at;
    numerator +=
      ((units.length - 1) / 3) * (2 * b ** 3 - 3 * b ** 2 + b) + b ** 2 * (sumFrom[at]! - wide * (b - 1));
    within += b * (b - 1);
  }
  return units.length === 0 ? 0 : ((2 / length) * numerator) / (total * (total - 1) - within);
}
