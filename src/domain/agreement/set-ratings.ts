import { missing, presence, ratingsFromCells, type Ratings } from "#domain/agreement/ratings";

/** A set of codes: their indexes, ascending. */
export type CodeSet = readonly number[];

/**
 * Reliability data in which a coder gives a unit any number of codes. The empty set ("looked and applied nothing") is a
 * value; `missing` is none.
 */
export interface SetRatings {
  /** Names of the codes. */
  readonly codes: readonly string[];
  /** The sets that occur, each once, by length and then by codes. */
  readonly sets: readonly CodeSet[];
  /** Which coder gave which unit which set: the categories are the indexes of `sets`. */
  readonly ratings: Ratings;
}

/**
 * Reliability data from a table of code names: `table[coder][unit]`, `null` where the coder did not look.
 * A code named twice in a cell counts once.
 *
 * @throws RangeError where rows differ in length, a code is declared twice, or a cell names a code that is not declared
 */
export function setRatingsOf(
  table: readonly (readonly (readonly string[] | null)[])[],
  codes: readonly string[],
): SetRatings {
  const index = new Map(codes.map((code, at) => [code, at]));
  if (index.size !== codes.length) throw new RangeError("A code is declared twice");
  return setRatingsFromIndexes(
    table.map((row, coder) =>
      row.map((cell, unit) =>
        cell === null
          ? null
          : cell.map((code) => {
              const at = index.get(code);
              if (at === undefined)
                throw new RangeError(`Coder ${coder + 1} gave unit ${unit + 1} a code that is not declared`);
              return at;
            }),
      ),
    ),
    codes,
  );
}

/**
 * Reliability data from a table of code indexes, in any order: `table[coder][unit]`, `null` where missing.
 * @throws RangeError where rows differ in length
 */
export function setRatingsFromIndexes(
  table: readonly (readonly (readonly number[] | null)[])[],
  codes: readonly string[],
): SetRatings {
  if (table.some((row) => row.length !== table[0]!.length))
    throw new RangeError("Reliability data needs a row of the same length for every coder");
  const found = new Map<string, CodeSet>();
  const keys = table.map((row) =>
    row.map((cell) => {
      if (cell === null) return null;
      const set = [...new Set(cell)].sort((a, b) => a - b);
      const key = set.join();
      if (!found.has(key)) found.set(key, set);
      return key;
    }),
  );
  const sorted = [...found].sort(([, a], [, b]) => bySizeThenCodes(a, b));
  const number = new Map(sorted.map(([key], at) => [key, at]));
  const cells = Int32Array.from(keys.flat(), (key) => (key === null ? missing : number.get(key)!));
  return {
    codes,
    sets: sorted.map(([, set]) => set),
    ratings: ratingsFromCells(table.length, [...sorted.keys()], cells),
  };
}

/** One code of the sets by itself: present or absent. */
export function presenceRatings({ sets, ratings }: SetRatings, code: number): Ratings {
  const has = sets.map((set) => (set.includes(code) ? 1 : 0));
  const cells = Int8Array.from(ratings.cells, (cell) => (cell === missing ? missing : has[cell]!));
  return ratingsFromCells(ratings.coders, presence, cells);
}

/** Of different sets: of one size, the first code that differs decides. */
function bySizeThenCodes(a: CodeSet, b: CodeSet): number {
  const at = a.findIndex((code, index) => code !== b[index]);
  return a.length - b.length || a[at]! - b[at]!;
}
