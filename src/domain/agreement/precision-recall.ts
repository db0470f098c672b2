import { unitsOf, type ContingencyTable } from "#domain/agreement/contingency-table";
import type { Figure } from "#domain/agreement/figure";

/** What one coder's use of a category is worth as a prediction of the other's, the first coder being the reference. */
export interface PrecisionRecall {
  /** Of the units the second coder put in the category, the share that the first did too. */
  readonly precision: Figure;
  /** Of the units the first coder put in the category, the share that the second did too. */
  readonly recall: Figure;
  /** Their harmonic mean, 2a / (2a + b + c); the same with the coders exchanged. */
  readonly f1: Figure;
}

/**
 * Precision, recall and F1 of one category between two coders, over the units both rated. In [0, 1].
 *
 * @param category index into the table's categories
 * @returns precision undefined (`no-variation`) where the second coder never chose the category, recall where the first
 *   did not, F1 where neither did; all where the two rated nothing together
 * @see van Rijsbergen (1979), Information Retrieval, 2nd ed., chapter 7
 */
export function precisionRecall(table: ContingencyTable, category: number): PrecisionRecall {
  const { both, first, second } = useOf(table, category);
  return {
    precision: share(table, both, second),
    recall: share(table, both, first),
    f1: share(table, 2 * both, first + second),
  };
}

/** Ways of averaging over the categories. */
export type Averaging = "micro" | "macro" | "weighted";

/**
 * Precision, recall and F1 averaged over the categories that at least one of the two coders used: `micro` pools their
 * units first, `macro` averages plainly, `weighted` by how often the first coder used a category. A category for which
 * one of the three is undefined counts as 0 in its average, as scikit-learn has it. In [0, 1].
 *
 * @returns undefined where the two rated nothing together
 * @see scikit-learn 1.2, sklearn.metrics.precision_recall_fscore_support
 */
export function averagePrecisionRecall(table: ContingencyTable, averaging: Averaging): PrecisionRecall {
  const uses = table.categories
    .map((_, k) => useOf(table, k))
    .filter(({ first, second }) => first + second > 0);
  const mean = (ratioOf: (use: CategoryUse) => readonly [part: number, whole: number]): Figure => {
    let [sum, weights] = [0, 0];
    for (const use of uses) {
      const [part, whole] = ratioOf(use);
      const weight = averaging === "micro" ? whole : averaging === "macro" ? 1 : use.first;
      weights += weight;
      if (whole > 0) sum += (weight * part) / whole;
    }
    return share(table, sum, weights);
  };
  return {
    precision: mean(({ both, second }) => [both, second]),
    recall: mean(({ both, first }) => [both, first]),
    f1: mean(({ both, first, second }) => [2 * both, first + second]),
  };
}

/** How many units both coders, the first, and the second put in a category. */
interface CategoryUse {
  readonly both: number;
  readonly first: number;
  readonly second: number;
}

function useOf({ categories, counts }: ContingencyTable, category: number): CategoryUse {
  const size = categories.length;
  let [first, second] = [0, 0];
  for (let other = 0; other < size; other++) {
    first += counts[category * size + other]!;
    second += counts[other * size + category]!;
  }
  return { both: counts[category * size + category]!, first, second };
}

function share(table: ContingencyTable, part: number, whole: number): Figure {
  if (whole > 0) return { value: part / whole, ...unitsOf(table) };
  if (table.used > 0) return { undefined: "no-variation" };
  return { undefined: table.unpaired === 0 ? "empty" : "no-pairable-units" };
}
