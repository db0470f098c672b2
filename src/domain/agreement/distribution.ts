import { missing, type Category, type Ratings } from "#domain/agreement/ratings";

/**
 * How many coders put each unit in each category, without saying who: all that percent agreement, Fleiss, Gwet,
 * Brennan-Prediger and Krippendorff look at.
 *
 * Sparse and by row. Row `i` stands for `multiplicity[i]` units that are distributed alike; its entries are at
 * `starts[i]` up to, not including, `starts[i + 1]`: `count[e]` coders chose category `category[e]`, every count at
 * least 1, no category twice. A row without entries stands for units nobody rated.
 */
export interface Distribution {
  /** Number of coders compared, whether or not they rated anything. */
  readonly coders: number;
  readonly categories: readonly Category[];
  /** Whole numbers ≥ 0; other numbers of times make a resample of the same units. */
  readonly multiplicity: Float64Array;
  /** `raters[i]`: the sum of the row's counts. */
  readonly raters: Int32Array;
  readonly starts: Int32Array;
  readonly category: Int32Array;
  readonly count: Int32Array;
}

/** The distribution of ratings, in as few rows as is cheap: at most (coders + 1)² where there are two categories. */
export const distributionOf = (ratings: Ratings): Distribution =>
  ratings.categories.length === 2 ? dichotomous(ratings) : distributionByUnit(ratings);

/** The distribution of ratings with one row a unit, in their order: what a resample of units or turns is drawn from. */
export function distributionByUnit({ coders, units, categories, cells }: Ratings): Distribution {
  const raters = new Int32Array(units);
  const starts = new Int32Array(units + 1);
  const category = new Int32Array(cells.length);
  const count = new Int32Array(cells.length);
  let end = 0;
  for (let unit = 0; unit < units; unit++) {
    const start = end;
    for (let cell = unit; cell < cells.length; cell += units) {
      const chosen = cells[cell]!;
      if (chosen === missing) continue;
      let entry = start;
      while (entry < end && category[entry] !== chosen) entry++;
      if (entry === end) category[end++] = chosen;
      count[entry]!++;
      raters[unit]!++;
    }
    starts[unit + 1] = end;
  }
  const multiplicity = new Float64Array(units).fill(1);
  return { coders, categories, multiplicity, raters, starts, category, count };
}

/** Two categories: a row for every pair of counts that occurs. */
function dichotomous({ coders, units, categories, cells }: Ratings): Distribution {
  const width = coders + 1;
  const times = new Float64Array(width * width);
  for (let unit = 0; unit < units; unit++) {
    let [raters, seconds] = [0, 0];
    for (let cell = unit; cell < cells.length; cell += units) {
      const sign = cells[cell]! >> 31; // -1 where missing, else 0: quicker than asking, in data without a pattern
      raters += 1 + sign;
      seconds += cells[cell]! - sign;
    }
    times[raters * width + seconds]!++;
  }
  const rows = Array.from(times, (count, pair) => {
    const [raters, seconds] = [Math.floor(pair / width), pair % width];
    return { units: count, counts: [raters - seconds, seconds] };
  });
  return distributionOfCounts(
    coders,
    categories,
    rows.filter((row) => row.units > 0),
  );
}

/**
 * A distribution from counts: `units` units in which `counts[k]` coders chose category `k`.
 * @throws RangeError where a count or a number of units is negative, or more coders rated a unit than there are
 */
export function distributionOfCounts(
  coders: number,
  categories: readonly Category[],
  rows: readonly { readonly units: number; readonly counts: readonly number[] }[],
): Distribution {
  const entries = rows.map(({ counts }) => [...counts.entries()].filter(([, count]) => count !== 0));
  const starts = new Int32Array(rows.length + 1);
  entries.forEach((row, index) => (starts[index + 1] = starts[index]! + row.length));
  const raters = Int32Array.from(entries, (row) => row.reduce((sum, [, count]) => sum + count, 0));
  if (rows.some(({ units, counts }) => units < 0 || counts.some((count) => count < 0)))
    throw new RangeError("A distribution counts units and coders, which cannot be negative");
  if (raters.some((sum) => sum > coders))
    throw new RangeError("A unit was rated by more coders than there are");
  return {
    coders,
    categories,
    multiplicity: Float64Array.from(rows, ({ units }) => units),
    raters,
    starts,
    category: Int32Array.from(entries.flat(), ([category]) => category),
    count: Int32Array.from(entries.flat(), ([, count]) => count),
  };
}

/** The same units with everything that is not category `kept` made one other category, which comes first. */
export function dichotomy(distribution: Distribution, kept: number): Distribution {
  const { coders, multiplicity, raters, starts, category, count } = distribution;
  const rows = Array.from(multiplicity, (units, row) => {
    let chosen = 0;
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++)
      if (category[entry] === kept) chosen = count[entry]!;
    return { units, counts: [raters[row]! - chosen, chosen] };
  });
  return distributionOfCounts(coders, ["other", "kept"], rows);
}
