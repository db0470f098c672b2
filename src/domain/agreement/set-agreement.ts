import { distributionOf } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { sharedCodes, unequal } from "#domain/agreement/set-distance";
import type { CodeSet, SetRatings } from "#domain/agreement/set-ratings";
import { unpairedReason } from "#domain/agreement/undefined-reason";

/** How far two sets agree, in [0, 1]. */
export type SetSimilarity = (a: CodeSet, b: CodeSet) => number;

/** 1 where the sets are the same. */
export const sameSet: SetSimilarity = (a, b) => 1 - unequal(a, b);

/** 1 where the sets have a code in common; two empty sets have none. */
export const anyShared: SetSimilarity = (a, b) => (sharedCodes(a, b) > 0 ? 1 : 0);

/** 2|A ∩ B| / (|A| + |B|), Dice's coefficient; 0 for two empty sets, in which nobody coded anything. */
export const dice: SetSimilarity = (a, b) =>
  a.length + b.length === 0 ? 0 : (2 * sharedCodes(a, b)) / (a.length + b.length);

/** |A ∩ B| / |A ∪ B|; 1 for two empty sets, which are the same. */
export const jaccard: SetSimilarity = (a, b) => {
  const shared = sharedCodes(a, b);
  return a.length + b.length === 0 ? 1 : shared / (a.length + b.length - shared);
};

/**
 * Agreement about sets of codes without a word about chance: the mean likeness of two coders' sets of a unit, units
 * weighed by the number of coders who rated them (as in alpha, whose observed disagreement this is 1 less). In [0, 1].
 *
 * @returns undefined where no two sets can be compared
 */
export function setAgreement({ sets, ratings }: SetRatings, similarity: SetSimilarity): Figure {
  const distribution = distributionOf(ratings);
  const unpaired = unpairedReason(distribution);
  if (unpaired !== undefined) return { undefined: unpaired };
  const { multiplicity, raters, starts, category, count } = distribution;
  let [agreed, weights, used] = [0, 0, 0];
  for (let row = 0; row < raters.length; row++) {
    const [times, ratersHere] = [multiplicity[row]!, raters[row]!];
    if (ratersHere < 2) continue;
    used += times;
    weights += times * ratersHere;
    let pairs = 0;
    for (let e = starts[row]!; e < starts[row + 1]!; e++)
      for (let f = starts[row]!; f < starts[row + 1]!; f++)
        pairs +=
          count[e]! * (count[f]! - (e === f ? 1 : 0)) * similarity(sets[category[e]!]!, sets[category[f]!]!);
    agreed += (times * pairs) / (ratersHere - 1);
  }
  return { value: agreed / weights, used, dropped: ratings.units - used };
}
