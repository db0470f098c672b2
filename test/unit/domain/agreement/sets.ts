import fc from "fast-check";
import { setRatingsOf, type SetRatings } from "#domain/agreement/set-ratings";

/** One text a coder, units parted by spaces, a letter a code: `-` for no code at all, `.` for missing. */
export function sets(...rows: readonly string[]): SetRatings {
  const table = rows.map((row) =>
    row.split(" ").map((cell) => (cell === "." ? null : cell === "-" ? [] : Array.from(cell))),
  );
  const codes = [...new Set(table.flat().flatMap((cell) => cell ?? []))].sort();
  return setRatingsOf(table, codes);
}

/** Krippendorff & Craggs (2016), table 3, as R package mvalpha ships it. */
export const table3 = sets("bd abd - a", "d b a .", ". bd a .");

/** Up to four coders, eight units and four codes; some sets are missing. */
export const anySets: fc.Arbitrary<SetRatings> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 2, max: 4 }))
  .chain(([units, coders]) =>
    fc.array(
      fc.array(fc.option(fc.subarray(["a", "b", "c", "d"]), { freq: 5 }), {
        minLength: units,
        maxLength: units,
      }),
      { minLength: coders, maxLength: coders },
    ),
  )
  .map((table) => setRatingsOf(table, ["a", "b", "c", "d"]));
