import { unitsOf, type ContingencyTable } from "#domain/agreement/contingency-table";
import type { Figure } from "#domain/agreement/figure";
import { tableReason } from "#domain/agreement/table-margins";

/**
 * Matthews' correlation of two coders over the units both rated; for two categories, the phi coefficient.
 *
 * In [-1, 1], 0 being chance.
 *
 * @returns undefined where the two rated nothing together, where they put every unit in one and the same category, and
 *   (`no-variation`) where one of them put every unit in one category
 * @see Gorodkin (2004), Computational Biology and Chemistry 28:367, for more than two categories
 */
export function matthewsCorrelation(table: ContingencyTable): Figure {
  const reason = tableReason(table);
  if (reason !== undefined) return { undefined: reason };
  const { categories, counts, used } = table;
  const size = categories.length;
  let [agreeing, firstSquares, secondSquares, product] = [0, 0, 0, 0];
  for (let k = 0; k < size; k++) {
    let [first, second] = [0, 0];
    for (let l = 0; l < size; l++) {
      first += counts[k * size + l]!;
      second += counts[l * size + k]!;
    }
    agreeing += counts[k * size + k]!;
    firstSquares += first * first;
    secondSquares += second * second;
    product += first * second;
  }
  const variation = (used * used - firstSquares) * (used * used - secondSquares);
  if (variation === 0) return { undefined: "no-variation" };
  return { value: (agreeing * used - product) / Math.sqrt(variation), ...unitsOf(table) };
}
