import { assert } from "chai";
import { isDefined, type Estimate, type Figure } from "#domain/agreement/figure";
import { ratingsOf, type Category, type Ratings } from "#domain/agreement/ratings";

/**
 * Ratings of one character a unit: one text a coder, `.` where the coder gave none, digits as numbers.
 * `coders("12.", "121")` is two coders and three units.
 */
export function coders(rows: readonly string[], categories?: readonly Category[]): Ratings {
  return ratingsOf(
    rows.map((row) =>
      Array.from(row, (mark) => (mark === "." ? null : /\d/.test(mark) ? Number(mark) : mark)),
    ),
    categories,
  );
}

/** Two coders from their contingency table: `counts[k][l]` units in category k + 1 and l + 1. */
export function pairOf(counts: readonly (readonly number[])[]): Ratings {
  const cells = counts.flatMap((row, k) =>
    row.flatMap((count, l) => Array<[number, number]>(count).fill([k, l])),
  );
  const categories = counts.map((_, k) => k + 1);
  return ratingsOf([cells.map(([k]) => k + 1), cells.map(([, l]) => l + 1)], categories);
}

/** Krippendorff (2011), section C, also irrCAC's cac.raw4raters: four coders, twelve units, values missing. */
export const fourCoders = coders(
  ["123321412...", "1233224125.3", ".3332342251.", "12332441251."],
  [1, 2, 3, 4, 5],
);

/** The estimate of a figure that has to have one. */
export function estimateOf(figure: Figure): Estimate {
  if (!isDefined(figure)) assert.fail(`undefined: ${figure.undefined}`);
  return figure;
}

export const valueOf = (figure: Figure): number => estimateOf(figure).value;

/** Value, standard error and ends of the interval against a reference. */
export function assertFigure(
  figure: Figure,
  reference: readonly [value: number, se?: number, lower?: number, upper?: number],
  delta = 1e-9,
): void {
  const { value, se, interval } = estimateOf(figure);
  [value, se, interval?.lower, interval?.upper].slice(0, reference.length).forEach((own, index) => {
    assert.closeTo(own ?? NaN, reference[index]!, delta, ["value", "se", "lower end", "upper end"][index]);
  });
}
