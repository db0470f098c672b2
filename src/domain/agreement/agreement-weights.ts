import type { Category } from "#domain/agreement/ratings";
import { categoryMatrix } from "#domain/agreement/category-matrix";
import { ranksOf, scoresOf } from "#domain/agreement/scores";

/**
 * How far two categories count as agreement: 1 on the diagonal, 0 for none.
 * Without a matrix, only equal categories agree.
 */
export interface AgreementWeights {
  /** Number of categories. */
  readonly size: number;
  /** Row by row, `size` × `size`. */
  readonly matrix?: Float64Array;
}

export const weightKinds = [
  "identity",
  "linear",
  "quadratic",
  "ordinal",
  "radical",
  "ratio",
  "circular",
  "bipolar",
] as const;
export type WeightKind = (typeof weightKinds)[number];

/** Only equal categories agree. */
export const identityWeights = (categories: readonly Category[]): AgreementWeights => ({
  size: categories.length,
});

/**
 * Gwet's weights by name, for k and l the categories' scores (their numbers, or else their positions), R their range.
 *
 * `linear` 1 − |k − l| / R, `quadratic` 1 − (k − l)² / R², `radical` 1 − √|k − l| / √R; `ordinal`
 * 1 − C(|i − j| + 1, 2) / C(q, 2) on ranks, which is not Krippendorff's ordinal metric; `ratio`, `circular` and
 * `bipolar` as in irrCAC. A scale of one category weighs 1.
 *
 * @throws RangeError where `ratio` meets a score below 0, which no ratio scale has
 * @see Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., section 3.5; R package irrCAC 1.0, weights.gen
 */
export function agreementWeights(kind: WeightKind, categories: readonly Category[]): AgreementWeights {
  const size = categories.length;
  if (kind === "identity" || size < 2) return { size };
  const scores = kind === "ordinal" ? ranksOf(categories) : scoresOf(categories);
  const lowest = Math.min(...scores);
  if (kind === "ratio" && lowest < 0) throw new RangeError("Ratio weights need scores of 0 and above");
  const distance = distanceOf(kind, lowest, Math.max(...scores));
  const distances = new Float64Array(size * size);
  for (let k = 0; k < size; k++)
    for (let l = 0; l < size; l++) distances[k * size + l] = k === l ? 0 : distance(scores[k]!, scores[l]!);
  const largest = distances.reduce((a, b) => Math.max(a, b), 0);
  return { size, matrix: distances.map((value) => 1 - value / largest) };
}

/** How far apart two different scores are, in units that do not matter: the largest distance comes to weigh 0. */
function distanceOf(
  kind: Exclude<WeightKind, "identity">,
  lowest: number,
  highest: number,
): (k: number, l: number) => number {
  switch (kind) {
    case "linear":
      return (k, l) => Math.abs(k - l);
    case "quadratic":
      return (k, l) => (k - l) ** 2;
    case "radical":
      return (k, l) => Math.sqrt(Math.abs(k - l));
    case "ordinal":
      return (k, l) => Math.abs(k - l) * (Math.abs(k - l) + 1);
    case "ratio":
      return (k, l) => ((k - l) / (k + l)) ** 2;
    case "circular":
      return (k, l) => Math.sin((Math.PI * (k - l)) / (highest - lowest + 1)) ** 2;
    case "bipolar":
      return (k, l) => (k - l) ** 2 / ((k + l - 2 * lowest) * (2 * highest - (k + l)));
  }
}

/**
 * Weights of one's own: `matrix[k][l]`, rows and columns in the order of the categories, 1 on the diagonal.
 * @throws RangeError where the matrix is not one over the categories, or a category does not agree with itself
 */
export function customWeights(
  matrix: readonly (readonly number[])[],
  categories: readonly Category[],
): AgreementWeights {
  const weights = categoryMatrix(matrix, categories);
  if (matrix.some((row, k) => row[k] !== 1))
    throw new RangeError("A category agrees with itself: its weight has to be 1");
  return { size: categories.length, matrix: weights };
}

/**
 * Weights of one's own given as disagreement, 0 on the diagonal: v becomes 1 − v / the largest v.
 * @throws RangeError where the matrix is not one over the categories, a category disagrees with itself, a value is
 *   below 0, or none is above
 */
export function customDisagreementWeights(
  matrix: readonly (readonly number[])[],
  categories: readonly Category[],
): AgreementWeights {
  const disagreement = categoryMatrix(matrix, categories);
  const largest = disagreement.reduce((a, b) => Math.max(a, b), 0);
  if (matrix.some((row, k) => row[k] !== 0))
    throw new RangeError("A category does not disagree with itself: its weight has to be 0");
  if (disagreement.some((value) => value < 0) || largest === 0)
    throw new RangeError("Disagreement weights have to be 0 or above, and one of them above");
  return { size: categories.length, matrix: disagreement.map((value) => 1 - value / largest) };
}

/** The weight of a pair of categories. */
export const weightOf = ({ size, matrix }: AgreementWeights, k: number, l: number): number =>
  matrix === undefined ? Number(k === l) : matrix[k * size + l]!;

/** The sum of all weights, T_w in Gwet's notation. */
export const totalWeight = ({ size, matrix }: AgreementWeights): number =>
  matrix === undefined ? size : matrix.reduce((sum, weight) => sum + weight, 0);
