import { distributionOf } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { setAgreement } from "#domain/agreement/set-agreement";
import { sharedCodes } from "#domain/agreement/set-distance";
import type { CodeSet, SetRatings } from "#domain/agreement/set-ratings";
import { uncorrectableReason } from "#domain/agreement/undefined-reason";

/**
 * Krippendorff and Craggs' alpha of multi-valued data, nominal: sets differ by 1 − 2|C ∩ K| / (|C| + |K|), and chance is
 * two sets of the sizes that occur filled with codes as often as the codes occur. Any number of coders, missing sets
 * allowed. In (-∞, 1], 0 being chance.
 *
 * The definition sums over all pairs of sets of those sizes. Their weights factor over the codes, so the sums are the
 * coefficients of ∏_c (1 + n_c x + n_c y + n_c(n_c − 1) xyz), where x counts C, y counts K and z what they share: the
 * cost is (codes)⁴, not exponential.
 *
 * @returns undefined where no two sets can be compared, those that can are all the same, or (`no-variation`) chance
 *   leaves nothing to disagree on
 * @see Krippendorff & Craggs (2016), The Reliability of Multi-Valued Coding of Data; as R package mvalpha 0.6.0
 */
export function multiValuedAlpha(data: SetRatings): Figure {
  const reason = uncorrectableReason(distributionOf(data.ratings));
  if (reason !== undefined) return { undefined: reason };
  const agreed = setAgreement(data, (a, b) => 1 - difference(a.length, b.length, sharedCodes(a, b)));
  if (!("value" in agreed)) return agreed;
  const { ofCode, ofSize } = pairableCounts(data);
  const total = ofSize.reduce((sum, count) => sum + count, 0);
  const joint = jointWeights(ofCode);
  let expected = 0;
  ofSize.forEach((first, c) => {
    ofSize.forEach((second, k) => {
      expected += (first / total) * (second / total) * joint(c, k);
    });
  });
  if (expected === 0) return { undefined: "no-variation" };
  return { ...agreed, value: 1 - (1 - agreed.value) / expected };
}

/** How far sets of `c` and `k` codes differ that share `both`. */
const difference = (c: number, k: number, both: number): number =>
  c + k === 0 ? 0 : 1 - (2 * both) / (c + k);

/** How often each code, and each size of set, occurs in the units rated twice and more. */
function pairableCounts({ codes, sets, ratings }: SetRatings): {
  ofCode: Float64Array;
  ofSize: Float64Array;
} {
  const { multiplicity, raters, starts, category, count } = distributionOf(ratings);
  const ofCode = new Float64Array(codes.length);
  const ofSize = new Float64Array(codes.length + 1);
  for (let row = 0; row < raters.length; row++) {
    if (raters[row]! < 2) continue;
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) {
      const set: CodeSet = sets[category[entry]!]!;
      const times = multiplicity[row]! * count[entry]!;
      ofSize[set.length]! += times;
      for (const code of set) ofCode[code]! += times;
    }
  }
  return { ofCode, ofSize };
}

/**
 * The mean difference of two sets of sizes `c` and `k`, by the weights ∏_{C} n · ∏_{K∖C} n · ∏_{C∩K} (n − 1); 0 where no
 * such pair has a weight.
 */
function jointWeights(ofCode: Float64Array): (c: number, k: number) => number {
  const size = ofCode.length + 1;
  // every product of sizes c and k has c + k factors, so that a common scale cancels and keeps them in range
  const scale = Math.max(...ofCode, 1);
  const at = (c: number, k: number, both: number): number => (c * size + k) * size + both;
  const weights = new Float64Array(size ** 3);
  weights[0] = 1;
  for (const count of ofCode) {
    const one = count / scale;
    const two = (one * (count - 1)) / scale;
    for (let c = ofCode.length; c >= 0; c--)
      for (let k = ofCode.length; k >= 0; k--)
        for (let both = Math.min(c, k); both >= 0; both--)
          weights[at(c, k, both)]! +=
            (c > 0 ? one * weights[at(c - 1, k, both)]! : 0) +
            (k > 0 ? one * weights[at(c, k - 1, both)]! : 0) +
            (both > 0 ? two * weights[at(c - 1, k - 1, both - 1)]! : 0);
  }
  return (c, k) => {
    let [sum, all] = [0, 0];
    for (let both = 0; both <= Math.min(c, k); both++) {
      sum += weights[at(c, k, both)]! * difference(c, k, both);
      all += weights[at(c, k, both)]!;
    }
    return all === 0 ? 0 : sum / all;
  };
}
