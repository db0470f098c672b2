import { categoryMatrix } from "#domain/agreement/category-matrix";
import type { Distribution } from "#domain/agreement/distribution";
import type { Category } from "#domain/agreement/ratings";
import { isNumeric, numbersOf } from "#domain/agreement/scores";

/**
 * What alpha takes two categories to differ by: Krippendorff's metric difference δ², ready for one distribution.
 */
export interface Distance {
  /** True where the differences themselves depend on how often the categories were used. */
  readonly relative?: true;
  /** Σ_kl r_ik r_il δ²_kl over the ordered pairs of the ratings in a row. */
  readonly within: (row: number) => number;
  /** Σ_l n_l δ²_kl for every category k that was used; any number for others. */
  readonly fromEach: () => Float64Array;
}

/**
 * A level of measurement: makes the distance of a distribution and its counts.
 * `counts[k]` is n_k, the number of pairable ratings in category k.
 */
export type Metric = (distribution: Distribution, counts: Float64Array) => Distance;

/** 0 for the same category, 1 for any other. Linear. */
export const nominal: Metric = ({ raters, starts, count }, counts) => ({
  within: (row) => {
    let pairs = raters[row]! ** 2;
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) pairs -= count[entry]! ** 2;
    return pairs;
  },
  fromEach: () => {
    const total = sum(counts);
    return counts.map((own) => total - own);
  },
});

/**
 * (c − k)² of numbers. Linear, by sums of squares about the mean.
 * @throws TypeError where a category is a text
 */
export const interval: Metric = (distribution, counts) =>
  squaredDifference(distribution, counts, numbersOf(distribution.categories));

/**
 * Krippendorff's ordinal difference: (Σ_{g=c..k} n_g − (n_c + n_k) / 2)², which is (c − k)² of mean ranks among the
 * ratings made. Unused categories do not matter. Categories that are numbers are ordered by number, others as declared.
 */
export const ordinal: Metric = (distribution, counts) => ({
  ...squaredDifference(distribution, counts, meanRanks(distribution.categories, counts)),
  relative: true,
});

/**
 * ((c − k) / (c + k))² of numbers, 0 for two zeros. Quadratic in the number of distinct values.
 * @throws TypeError where a category is a text
 * @throws RangeError where two values differ and add up to 0, which no ratio scale allows
 */
export const ratio: Metric = (distribution, counts) => {
  const values = numbersOf(distribution.categories);
  return pairwise(distribution, counts, (k, l) => {
    const [a, b] = [values[k]!, values[l]!];
    if (a === b) return 0;
    if (a + b === 0) throw new RangeError("Ratio data cannot hold a number and its negative");
    return ((a - b) / (a + b)) ** 2;
  });
};

/**
 * Differences of one's own: `matrix[k][l]` is taken as δ² itself, not squared; rows and columns in the order of the
 * categories.
 * @throws RangeError where the matrix is not one over the categories, is not symmetric, has a value below 0 or one
 *   other than 0 on its diagonal
 */
export function customDistance(
  matrix: readonly (readonly number[])[],
  categories: readonly Category[],
): Metric {
  const size = categories.length;
  const distances = categoryMatrix(matrix, categories);
  if (matrix.some((row, k) => row.some((value, l) => value < 0 || value !== matrix[l]![k])))
    throw new RangeError("Distances have to be 0 or above and the same in both directions");
  if (matrix.some((row, k) => row[k] !== 0))
    throw new RangeError("The distance of a category to itself has to be 0");
  return (distribution, counts) => pairwise(distribution, counts, (k, l) => distances[k * size + l]!);
}

/** (x_c − x_k)² for a score x a category: 2 Σx² of a row about its mean; for all ratings, N (x_k − x̄)² + Σ n (x − x̄)². */
function squaredDifference(
  { raters, starts, category, count }: Distribution,
  counts: Float64Array,
  scores: Float64Array,
): Distance {
  return {
    within: (row) => {
      let [mean, squares] = [0, 0];
      const [start, end] = [starts[row]!, starts[row + 1]!];
      for (let e = start; e < end; e++) mean += (count[e]! * scores[category[e]!]!) / raters[row]!;
      for (let e = start; e < end; e++) squares += count[e]! * (scores[category[e]!]! - mean) ** 2;
      return 2 * raters[row]! * squares;
    },
    fromEach: () => {
      const total = sum(counts);
      const mean = counts.reduce((sum, n, k) => sum + (n * scores[k]!) / total, 0);
      const squares = counts.reduce((sum, n, k) => sum + n * (scores[k]! - mean) ** 2, 0);
      return scores.map((score) => total * (score - mean) ** 2 + squares);
    },
  };
}

/** Any symmetric difference with 0 on the diagonal. */
function pairwise(
  { starts, category, count }: Distribution,
  counts: Float64Array,
  difference: (k: number, l: number) => number,
): Distance {
  return {
    within: (row) => {
      let pairs = 0;
      for (let e = starts[row]!; e < starts[row + 1]!; e++)
        for (let f = starts[row]!; f < e; f++)
          pairs += 2 * count[e]! * count[f]! * difference(category[e]!, category[f]!);
      return pairs;
    },
    fromEach: () => {
      const used = [...counts.keys()].filter((k) => counts[k]! > 0);
      const fromOne = (k: number) => used.reduce((sum, l) => sum + counts[l]! * difference(k, l), 0);
      return counts.map((own, k) => (own === 0 ? 0 : fromOne(k)));
    },
  };
}

/** The mean rank of a category's ratings among all, less a half. */
function meanRanks(categories: readonly Category[], counts: Float64Array): Float64Array {
  const ascending = [...categories.keys()];
  if (isNumeric(categories)) ascending.sort((k, l) => categories[k]! - categories[l]!);
  const ranks = new Float64Array(counts.length);
  let below = 0;
  for (const k of ascending) {
    ranks[k] = below + counts[k]! / 2;
    below += counts[k]!;
  }
  return ranks;
}

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
