import { missing, presence, ratingsFromCells, type Ratings } from "#domain/agreement/ratings";
import type { SetRatings } from "#domain/agreement/set-ratings";

/**
 * All codes as one variable: every unit by code cell is a unit that is present or absent, code after code. Any
 * coefficient of it is a one-line summary over codes; it is not a mean over codes, common codes weigh no more than rare.
 */
export function pooledBinary({ codes, sets, ratings }: SetRatings): Ratings {
  const { coders, units } = ratings;
  const cells = new Int8Array(coders * units * codes.length);
  codes.forEach((_, code) => {
    const has = sets.map((set) => (set.includes(code) ? 1 : 0));
    for (let coder = 0; coder < coders; coder++)
      for (let unit = 0; unit < units; unit++) {
        const cell = ratings.cells[coder * units + unit]!;
        cells[(coder * codes.length + code) * units + unit] = cell === missing ? missing : has[cell]!;
      }
  });
  return ratingsFromCells(coders, presence, cells);
}
