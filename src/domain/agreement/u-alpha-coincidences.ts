import { checkContinuum, type Continuum } from "#domain/agreement/u-alpha-continuum";

/**
 * The lengths that all coefficients of the unitizing alpha family (Krippendorff et al. 2016) are computed from. Values are
 * indexes; the gap is kept apart. What is summed over ordered pairs of coders is not yet divided by the number of coders
 * less one, as the paper has it, so that everything here is a whole number where positions are, and exact.
 */
export interface UCoincidences {
  readonly coders: number;
  readonly length: number;
  /** Valued segments of all coders, and how many of them meet no valued segment of another coder. */
  readonly segments: number;
  readonly unmet: number;
  /** `valued[v]` (ℓ_c): length valued `v`, over all coders; `agreed[v]` (ℓ_cc by pairs): where both of a pair value it `v`. */
  readonly valued: Float64Array;
  readonly agreed: Float64Array;
  /** The same of gaps (ℓ_φ, and ℓ_φφ by pairs). */
  readonly gap: number;
  readonly gapAgreed: number;
  /** S: squared lengths of valued segments, plus the plain length of gaps, which have no extent of their own. */
  readonly squares: number;
  /** `met[v]` (ℓ*_c by pairs): length valued `v` by one of a pair where the other values it too, whatever the value. */
  readonly met: Float64Array;
  /** `metSquares[v]` (S*_c by pairs): squared lengths of the parts of segments valued `v` that meet valued segments of another. */
  readonly metSquares: Float64Array;
}

/**
 * Measures how the coders' segments coincide: one sweep over the ends of all segments, never over characters.
 * Between two ends nothing changes, so the cost is (number of segments) × (number of coders)².
 *
 * The parts of S* are taken for each pair of coders by itself, as in the 2016 paper's equation 10; another reading takes
 * them once against all other coders together, and the two part for three coders and more.
 *
 * @throws RangeError where the continuum is no partition, see `checkContinuum`
 * @see Krippendorff, Mathet, Bouvry & Widlöcher (2016), On the reliability of unitizing textual continua, sections 3 to 5
 */
export function uCoincidences(continuum: Continuum): UCoincidences {
  checkContinuum(continuum);
  const { length, coders, values } = continuum;
  const m = coders.length;
  const valued = new Float64Array(values);
  const agreed = new Float64Array(values);
  const met = new Float64Array(values);
  const metSquares = new Float64Array(values);
  const counts = new Int32Array(values);
  /** `meeting[i * m + j]`: how much of the open segment of coder i has met valued segments of coder j. */
  const meeting = new Float64Array(m * m);
  const next = new Int32Array(m);
  const inside = new Uint8Array(m);
  let [gap, gapAgreed, squares, segments, unmet] = [0, 0, 0, 0, 0];

  const closeSegment = (coder: number): void => {
    const { start, end, value } = coders[coder]![next[coder]!]!;
    let meets = false;
    for (let other = 0; other < m; other++) {
      const part = meeting[coder * m + other]!;
      metSquares[value]! += part * part;
      if (part > 0) meets = true;
      meeting[coder * m + other] = 0;
    }
    squares += (end - start) ** 2;
    segments++;
    if (!meets) unmet++;
    inside[coder] = 0;
    next[coder]!++;
  };

  for (let at = 0; at < length;) {
    let until = length;
    for (let coder = 0; coder < m; coder++) {
      const segment = coders[coder]![next[coder]!];
      if (segment?.start === at) inside[coder] = 1;
      if (segment !== undefined) until = Math.min(until, inside[coder] === 1 ? segment.end : segment.start);
    }
    const width = until - at;
    let covering = 0;
    for (let coder = 0; coder < m; coder++)
      if (inside[coder] === 1) {
        covering++;
        counts[coders[coder]![next[coder]!]!.value]!++;
      }
    gap += width * (m - covering);
    gapAgreed += width * (m - covering) * (m - covering - 1);
    for (let coder = 0; coder < m; coder++) {
      if (inside[coder] === 0) continue;
      const { value } = coders[coder]![next[coder]!]!;
      valued[value]! += width;
      met[value]! += width * (covering - 1);
      agreed[value]! += width * (counts[value]! - 1);
      for (let other = 0; other < m; other++)
        if (other !== coder && inside[other] === 1) meeting[coder * m + other]! += width;
    }
    counts.fill(0);
    for (let coder = 0; coder < m; coder++)
      if (inside[coder] === 1 && coders[coder]![next[coder]!]!.end === until) closeSegment(coder);
    at = until;
  }
  return {
    coders: m,
    length,
    segments,
    unmet,
    valued,
    agreed,
    gap,
    gapAgreed,
    squares: squares + gap,
    met,
    metSquares,
  };
}

/** ℓ.. of the whole continuum: every coder's length. */
export const uTotal = ({ coders, length }: UCoincidences): number => coders * length;

/** The sum of numbers. */
export const uSum = (numbers: Float64Array): number => numbers.reduce((total, number) => total + number, 0);
