import type { ContingencyTable } from "#domain/agreement/contingency-table";
import { distributionByUnit, type Distribution } from "#domain/agreement/distribution";
import { missing, presence, ratingsFromCells, type Ratings } from "#domain/agreement/ratings";
import type { ReliabilityData } from "#domain/agreement/reliability-data";
import { setRatingsFromIndexes, type SetRatings } from "#domain/agreement/set-ratings";
import { eachStretch, type Marked } from "#domain/agreement/units-stretches";

/** Ratings in which a row may stand for more than one unit: for as many characters as it has. */
export interface WeightedRatings {
  readonly ratings: Ratings;
  /** `weights[r]`: units that row `r` stands for. */
  readonly weights: Float64Array;
  /** `unit[r]`: which of the data's units row `r` is, or is part of. */
  readonly unit: Int32Array;
}

/** One code by itself: `absent` or `present`. Rows are the data's units; with characters, stretches of them. */
export const columnRatings = (data: ReliabilityData, column: number): WeightedRatings =>
  weightedRatings(data, [column], presence, (set) => set.length);

/** An exclusive group of codes, one value a unit. */
export interface GroupRatings extends WeightedRatings {
  /** Ratings for which a coder gave a unit several codes of the group, which a group of exclusive codes should not have. */
  readonly conflicts: number;
}

/**
 * Columns that exclude each other as one nominal variable. Category `k` is `columns[k]`; the last category is "none of
 * them". Where a coder gave a unit several, it has the one that covers most of it; where several cover as much, none can
 * be preferred and the rating is missing.
 */
export function groupRatings(data: ReliabilityData, columns: readonly number[]): GroupRatings {
  let conflicts = 0;
  const weighted = weightedRatings(data, columns, [...columns.keys(), columns.length], (set) => {
    const [first] = set;
    if (first === undefined) return columns.length;
    if (set.length === 1) return first.code;
    conflicts++;
    const most = Math.max(...set.map(({ covered }) => covered));
    const widest = set.filter(({ covered }) => covered === most);
    return widest.length === 1 ? widest[0]!.code : missing;
  });
  return { ...weighted, conflicts };
}

/**
 * Columns as sets: each unit has, for each coder who looked, the set of columns marked. The codes are positions in
 * `columns`.
 *
 * @throws RangeError where units are characters: sets are compared on units that somebody judges as a whole
 */
export function setRatings(
  data: ReliabilityData,
  columns: readonly number[],
  names: readonly string[],
): SetRatings {
  const { raters, raterSets, weight } = data.units;
  if (weight.some((one) => one !== 1))
    throw new RangeError("Sets of codes are compared on units, not on characters");
  const table = data.coderIds.map((): (readonly number[] | null)[] => []);
  eachStretch(data, columns, (unit, _, sets) => {
    const looked = raterSets[raters[unit]!]!;
    table.forEach((row, coder) =>
      row.push(looked.includes(coder) ? sets[coder]!.map(({ code }) => code) : null),
    );
  });
  return setRatingsFromIndexes(table, names);
}

/** How many coders put how many units in each category; in a resample, of blocks drawn `times[block]` times each. */
export function weightedDistribution({ ratings, weights }: WeightedRatings): Distribution {
  return { ...distributionByUnit(ratings), multiplicity: weights };
}

/** The table of two coders, by weight. */
export function weightedTable(
  { ratings: { units, categories, cells }, weights }: WeightedRatings,
  first: number,
  second: number,
): ContingencyTable {
  const size = categories.length;
  const counts = new Float64Array(size * size);
  let [used, unpaired, unrated] = [0, 0, 0];
  for (let row = 0; row < units; row++) {
    const [k, l, weight] = [cells[first * units + row]!, cells[second * units + row]!, weights[row]!];
    if (k !== missing && l !== missing) {
      counts[k * size + l]! += weight;
      used += weight;
    } else if (k === l) unrated += weight;
    else unpaired += weight;
  }
  return { categories, counts, used, unpaired, unrated };
}

/** @param valueOf the category of what a coder who looked marked */
function weightedRatings(
  data: ReliabilityData,
  columns: readonly number[],
  categories: Ratings["categories"],
  valueOf: (set: readonly Marked[]) => number,
): WeightedRatings {
  const { raters, raterSets } = data.units;
  const [weights, unit, cells]: [number[], number[], number[][]] = [[], [], data.coderIds.map(() => [])];
  eachStretch(data, columns, (of, weight, sets) => {
    const looked = raterSets[raters[of]!]!;
    unit.push(of);
    weights.push(weight);
    cells.forEach((row, coder) => row.push(looked.includes(coder) ? valueOf(sets[coder]!) : missing));
  });
  return {
    ratings: ratingsFromCells(data.coderIds.length, categories, Int32Array.from(cells.flat())),
    weights: Float64Array.from(weights),
    unit: Int32Array.from(unit),
  };
}
