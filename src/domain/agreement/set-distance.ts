import type { Metric } from "#domain/agreement/distance";
import type { CodeSet } from "#domain/agreement/set-ratings";

/** How far two sets of codes differ, in [0, 1]: 0 for equal sets (two empty ones too), 1 for sets with nothing in common. */
export type SetDistance = (a: CodeSet, b: CodeSet) => number;

/** 1 − |A ∩ B| / |A ∪ B|. */
export const jaccardDistance: SetDistance = (a, b) => {
  const shared = sharedCodes(a, b);
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : 1 - shared / all;
};

/**
 * MASI: 1 − J · M, where J is Jaccard's similarity and M is 1 for equal sets, 2/3 where one holds the other, 1/3 where
 * they overlap, 0 where they have nothing in common.
 *
 * @see Passonneau (2006), Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation. DKPro's
 *   "MASI" is another: Jaccard's distance times 0, 1/3, 2/3 or 1; nltk rounds the thirds.
 */
export const masiDistance: SetDistance = (a, b) => {
  const shared = sharedCodes(a, b);
  const all = a.length + b.length - shared;
  if (shared === all) return 0;
  const nested = shared === Math.min(a.length, b.length);
  return 1 - (shared / all) * (nested ? 2 / 3 : 1 / 3);
};

/** 0 for equal sets, 1 for any others. */
export const unequal: SetDistance = (a, b) => (sharedCodes(a, b) === Math.max(a.length, b.length) ? 0 : 1);

/** How many codes two sets have in common. */
export function sharedCodes(a: CodeSet, b: CodeSet): number {
  let shared = 0;
  for (let at = 0, other = 0; at < a.length && other < b.length;) {
    const difference = a[at]! - b[other]!;
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  return shared;
}

/**
 * A distance of sets as a metric of alpha, where category `k` stands for `sets[k]`. Quadratic in the number of different
 * sets.
 */
export const setMetric =
  (sets: readonly CodeSet[], distance: SetDistance): Metric =>
  ({ starts, category, count }, counts) => ({
    within: (row) => {
      let sum = 0;
      for (let e = starts[row]!; e < starts[row + 1]!; e++)
        for (let f = starts[row]!; f < e; f++)
          sum += 2 * count[e]! * count[f]! * distance(sets[category[e]!]!, sets[category[f]!]!);
      return sum;
    },
    fromEach: () => {
      const used = [...counts.keys()].filter((k) => counts[k]! > 0);
      const from = new Float64Array(counts.length);
      for (const k of used) for (const l of used) from[k]! += counts[l]! * distance(sets[k]!, sets[l]!);
      return from;
    },
  });
