import type { Category } from "#domain/agreement/ratings";

/** Every category's place on its scale: the numbers themselves where all are numbers, else positions from 1. */
export const scoresOf = (categories: readonly Category[]): Float64Array =>
  isNumeric(categories) ? Float64Array.from(categories) : Float64Array.from(categories, (_, k) => k + 1);

/** Every category's rank from 1: by number where all are numbers, else as declared. */
export function ranksOf(categories: readonly Category[]): Float64Array {
  const scores = scoresOf(categories);
  const ascending = [...scores.keys()].sort((k, l) => scores[k]! - scores[l]!);
  const ranks = new Float64Array(scores.length);
  ascending.forEach((k, position) => (ranks[k] = position + 1));
  return ranks;
}

/**
 * The categories as numbers, for levels where their differences mean something.
 * @throws TypeError where one is a text
 */
export function numbersOf(categories: readonly Category[]): Float64Array {
  if (!isNumeric(categories)) throw new TypeError("Interval and ratio data need categories that are numbers");
  return Float64Array.from(categories);
}

/** True where every category is a number. */
export const isNumeric = (categories: readonly Category[]): categories is readonly number[] =>
  categories.every((category) => typeof category === "number");
