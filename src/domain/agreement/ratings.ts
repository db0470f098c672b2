/** The name of a category, or its value on a scale. `1` and `"1"`, `"a"` and `"A"` and `" a"` are all different. */
export type Category = string | number;

/** The categories of one code's ratings: what the reasons `nothing-coded-…` and `everything-coded-…` go by. */
export const presence = ["absent", "present"] as const;

/** The cell of a unit that a coder did not rate: missing, which is not "coded nothing". */
export const missing = -1;

/**
 * Reliability data: which coder put which unit in which category. What every coefficient is computed from.
 *
 * Plain data without methods, so that it crosses a worker boundary; made by {@link ratingsOf} or {@link ratingsFromCells},
 * which check it, and trusted from there on.
 */
export interface Ratings {
  /** Number of coders. */
  readonly coders: number;
  /** Number of units, the unrated ones among them. */
  readonly units: number;
  /** The declared categories, used or not, no two alike, in the order of their scale. */
  readonly categories: readonly Category[];
  /** `cells[coder * units + unit]` is an index into `categories`, or {@link missing}. */
  readonly cells: Cells;
}
export type Cells = Int8Array | Int16Array | Int32Array;

/**
 * Reliability data from a table of labels or numbers.
 *
 * `table[coder][unit]` is the category the coder gave the unit, or `null` where the coder gave none.
 * Without `declared`, the categories are those that occur: numbers ascending, then texts by UTF-16 code units.
 *
 * @throws TypeError where a cell is no text, number or null
 * @throws RangeError where rows differ in length, a number is not finite, a category is declared twice, or a cell's
 *   category is not declared
 */
export function ratingsOf(
  table: readonly (readonly (Category | null)[])[],
  declared?: readonly Category[],
): Ratings {
  const units = table[0]?.length ?? 0;
  if (table.some((row) => row.length !== units))
    throw new RangeError("Reliability data needs a row of the same length for every coder");
  const categories = declared ?? occurring(table);
  categories.forEach(checkCategory);
  const indexes = new Map(categories.map((category, index) => [category, index]));
  if (indexes.size !== categories.length) throw new RangeError("A category is declared twice");
  const cells = new Int32Array(table.length * units);
  table.forEach((row, coder) => {
    row.forEach((category, unit) => {
      if (category !== null) checkCategory(category);
      const index = category === null ? missing : indexes.get(category);
      if (index === undefined)
        throw new RangeError(`Coder ${coder + 1} gave unit ${unit + 1} a category that is not declared`);
      cells[coder * units + unit] = index;
    });
  });
  return { coders: table.length, units, categories, cells };
}

/**
 * Reliability data from category indexes laid out as {@link Ratings} keeps them; the cells are not copied.
 * @throws RangeError where the number of cells is not coders × units, or a cell is no index of a category
 */
export function ratingsFromCells(coders: number, categories: readonly Category[], cells: Cells): Ratings {
  const units = coders === 0 ? 0 : cells.length / coders;
  if (!Number.isInteger(units)) throw new RangeError("Reliability data needs as many cells for every coder");
  if (new Set(categories).size !== categories.length) throw new RangeError("A category is declared twice");
  categories.forEach(checkCategory);
  if (!cells.every((cell) => cell >= missing && cell < categories.length))
    throw new RangeError("A cell holds no index of a declared category");
  return { coders, units, categories, cells };
}

/** The categories that occur, each once: numbers ascending, then texts, whatever the language of the reader. */
function occurring(table: readonly (readonly (Category | null)[])[]): Category[] {
  const found = new Set<Category>();
  for (const row of table) for (const category of row) if (category !== null) found.add(category);
  const numbers = [...found].filter((category) => typeof category === "number");
  const texts = [...found].filter((category) => typeof category === "string");
  return [...numbers.sort((a, b) => a - b), ...texts.sort()];
}

function checkCategory(category: unknown): void {
  if (typeof category === "number" && !Number.isFinite(category))
    throw new RangeError("A category that is a number has to be finite");
  if (typeof category !== "string" && typeof category !== "number")
    throw new TypeError("A category has to be a text or a number");
}
