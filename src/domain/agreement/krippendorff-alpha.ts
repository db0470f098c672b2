import type { Distance, Metric } from "#domain/agreement/distance";
import type { Distribution } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { studentInterval, usualLevel } from "#domain/agreement/student-interval";
import { uncorrectableReason } from "#domain/agreement/undefined-reason";

/**
 * Krippendorff's alpha: 1 minus observed over expected disagreement. Any number of coders, missing ratings allowed,
 * any level of measurement.
 *
 * Units with fewer than two ratings cannot be paired and are dropped. In (-∞, 1], 0 being chance. The standard error is
 * Gwet's linearisation with the distances held fixed; the ordinal metric's are not, they depend on the ratings made, so
 * an ordinal alpha has none and wants a bootstrap. Linear in the number of ratings for nominal, ordinal and interval.
 *
 * @param level of the interval; `null` leaves out standard error and interval, as a bootstrap does for speed
 * @returns undefined where no two ratings can be compared, where those that can are of one category, and
 *   (`no-variation`) where none of the categories used differ by the metric
 * @see Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; standard error: Gwet (2014), 4th ed., chapter 5,
 *   as R package irrCAC 1.0 computes it
 */
export function krippendorffAlpha(
  distribution: Distribution,
  metric: Metric,
  level: number | null = usualLevel,
): Figure {
  const uncorrectable = uncorrectableReason(distribution);
  if (uncorrectable !== undefined) return { undefined: uncorrectable };
  const pairable = pairableRatings(distribution);
  const distance = metric(distribution, pairable.counts);
  const fromEach = distance.fromEach();
  const observed = observedDisagreement(distribution, distance) / pairable.ratings;
  const expected = pairable.counts.reduce((sum, n, k) => sum + n * fromEach[k]!, 0) / pairable.ratings ** 2;
  if (expected === 0) return { undefined: "no-variation" };
  const value = 1 - ((1 - 1 / pairable.ratings) * observed) / expected;
  const counted = { value, used: pairable.units, dropped: pairable.dropped };
  if (distance.relative === true || pairable.units < 2 || level === null) return counted;
  const se = standardError(distribution, distance, fromEach, pairable, observed, expected);
  return { ...counted, se, interval: studentInterval(value, se, pairable.units - 1, level) };
}

/** What can be paired: units with two ratings and more. */
interface Pairable {
  readonly units: number;
  readonly dropped: number;
  /** N, the number of their ratings. */
  readonly ratings: number;
  /** n_k, the number of them in category k. */
  readonly counts: Float64Array;
}

function pairableRatings({
  categories,
  multiplicity,
  raters,
  starts,
  category,
  count,
}: Distribution): Pairable {
  const counts = new Float64Array(categories.length);
  let [units, dropped, ratings] = [0, 0, 0];
  for (let row = 0; row < raters.length; row++) {
    const times = multiplicity[row]!;
    if (raters[row]! < 2) {
      dropped += times;
      continue;
    }
    units += times;
    ratings += times * raters[row]!;
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++)
      counts[category[entry]!]! += times * count[entry]!;
  }
  return { units, dropped, ratings, counts };
}

/** Σ_ck o_ck δ²_ck: the differences within units, each unit's divided by its number of ratings less one. */
function observedDisagreement({ multiplicity, raters }: Distribution, distance: Distance): number {
  let disagreement = 0;
  for (let row = 0; row < raters.length; row++)
    if (raters[row]! >= 2 && multiplicity[row] !== 0)
      disagreement += (multiplicity[row]! * distance.within(row)) / (raters[row]! - 1);
  return disagreement;
}

/**
 * Gwet's linearisation, written with disagreement D_o and D_e instead of agreement: unit i moves alpha by its own
 * disagreement, by how many ratings it has (r_i / r̄), and by how far its ratings are from all others.
 */
function standardError(
  { multiplicity, raters, starts, category, count }: Distribution,
  distance: Distance,
  fromEach: Float64Array,
  { units, ratings }: Pairable,
  observed: number,
  expected: number,
): number {
  const mean = ratings / units;
  const corrected = (1 - 1 / ratings) * observed;
  let squares = 0;
  for (let row = 0; row < raters.length; row++) {
    if (raters[row]! < 2 || multiplicity[row] === 0) continue;
    const own = distance.within(row) / (mean * (raters[row]! - 1));
    let toAll = 0;
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++)
      toAll += (count[entry]! * fromEach[category[entry]!]!) / (mean * ratings);
    const size = raters[row]! / mean;
    const deviation =
      (observed - own + corrected * (size - 1) - 2 * observed * (size - toAll / expected)) / expected;
    squares += multiplicity[row]! * deviation * deviation;
  }
  return Math.sqrt(squares / (units * (units - 1)));
}
