import { weightOf, type AgreementWeights } from "#domain/agreement/agreement-weights";
import type { Distribution } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { studentInterval, usualLevel } from "#domain/agreement/student-interval";

/** The agreement observed, and what chance has to do with. */
export interface Observed {
  /** Units rated by anybody; those of them rated twice and more. */
  readonly rated: number;
  readonly paired: number;
  readonly units: number;
  /** p_a: the mean, over units rated twice and more, of the share of pairs of coders that agree, in [0, 1]. */
  readonly agreement: number;
  /** The same for each row of the distribution; 0 where a row has fewer than two raters. */
  readonly byRow: Float64Array;
  /** π_k: the mean, over units rated, of the share of their ratings in category k. They add up to 1. */
  readonly shares: Float64Array;
}

/** Observed agreement and the shares of the categories. Linear in the entries, quadratic in a row's where weighted. */
export function observe(distribution: Distribution, weights: AgreementWeights): Observed {
  const { multiplicity, raters, starts, category, count, categories } = distribution;
  const shares = new Float64Array(categories.length);
  const byRow = new Float64Array(raters.length);
  let units = 0;
  let rated = 0;
  let paired = 0;
  let agreement = 0;
  for (let row = 0; row < raters.length; row++) {
    const times = multiplicity[row]!;
    const ratings = raters[row]!;
    units += times;
    if (times === 0 || ratings === 0) continue;
    rated += times;
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++)
      shares[category[entry]!]! += (times * count[entry]!) / ratings;
    if (ratings < 2) continue;
    paired += times;
    byRow[row] = agreeing(distribution, row, weights) / (ratings * (ratings - 1));
    agreement += times * byRow[row]!;
  }
  for (let k = 0; k < shares.length; k++) shares[k]! /= rated;
  return { units, rated, paired, agreement: agreement / paired, byRow, shares };
}

/** Σ_k r_ik (Σ_l w_kl r_il − 1): ordered pairs of a unit's ratings, each counted by how far it agrees. */
function agreeing({ starts, category, count }: Distribution, row: number, weights: AgreementWeights): number {
  const end = starts[row + 1]!;
  let pairs = 0;
  for (let e = starts[row]!; e < end; e++) {
    pairs += count[e]! * (count[e]! - 1);
    if (weights.matrix === undefined) continue;
    for (let f = starts[row]!; f < end; f++)
      if (e !== f) pairs += count[e]! * count[f]! * weightOf(weights, category[e]!, category[f]!);
  }
  return pairs;
}

/**
 * A coefficient (p_a − p_e) / (1 − p_e) with Gwet's linearised standard error, for every coefficient whose chance
 * agreement is made of a share of each category: p_e = Σ_k π_k e_k, and for unit i Σ_k (r_ik / r_i) e_k.
 *
 * @param chance e_k for each category
 * @param level of the interval; `null` leaves out standard error and interval, as a bootstrap does for speed
 * @see Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., chapter 5
 */
export function chanceCorrected(
  distribution: Distribution,
  { units, rated, paired, agreement, byRow, shares }: Observed,
  chance: Float64Array,
  level: number | null = usualLevel,
): Figure {
  const { multiplicity, raters, starts, category, count } = distribution;
  let expected = 0;
  for (let k = 0; k < chance.length; k++) expected += shares[k]! * chance[k]!;
  const correctable = 1 - expected;
  if (vanishes(correctable)) return { undefined: "no-variation" };
  const value = (agreement - expected) / correctable;
  const counted = { value, used: rated, dropped: units - rated };
  if (rated < 2 || level === null) return counted;
  let squares = 0;
  for (let row = 0; row < raters.length; row++) {
    const ratings = raters[row]!;
    if (ratings === 0) continue;
    let unitChance = 0;
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++)
      unitChance += (count[entry]! / ratings) * chance[category[entry]!]!;
    const observed = ratings < 2 ? 0 : (rated / paired) * (byRow[row]! - expected);
    const deviation = (observed - 2 * (1 - value) * (unitChance - expected)) / correctable - value;
    squares += multiplicity[row]! * deviation * deviation;
  }
  const se = Math.sqrt(squares / (rated * (rated - 1)));
  return { ...counted, se, interval: studentInterval(value, se, rated - 1, level) };
}

/** True where so little is left for chance to explain that it is rounding: the coefficient divides by nothing. */
export const vanishes = (correctable: number): boolean => correctable < 1e-12;
