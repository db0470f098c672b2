import { clockMs } from "#formats/transcript/text/time-stamp";

export type TimeUnit = "clock" | "s" | "ms";

/** How the cells of a time column are to be read, and a function that does it; undefined cells hold no time. */
export interface CellTimes {
  readonly unit: TimeUnit;
  readonly msOf: (cell: string | undefined) => number | undefined;
}

/** From here on whole numbers are rather milliseconds: no two sentences in a row are this many seconds apart. */
const longestStepS = 600;

/**
 * Finds the unit of the times of a table: clock times, or numbers in seconds or milliseconds.
 * @param titles headers of the columns, which may name the unit
 */
export function cellTimes(cells: readonly string[], titles: readonly string[]): CellTimes {
  const numbers = cells.map(numberOf).filter((value) => value !== undefined);
  if (numbers.length === 0) return { unit: "clock", msOf: (cell) => clockOf(cell) };
  const isNamedMs = titles.some((title) => /(?:^|[\s_(])ms(?:$|[\s_)])|millisec/i.test(title));
  const steps = numbers.slice(1).map((value, index) => Math.abs(value - numbers[index]!));
  const typical = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const isMs = isNamedMs || (numbers.every(Number.isInteger) && typical > longestStepS);
  return {
    unit: isMs ? "ms" : "s",
    msOf: (cell) => {
      const number = cell === undefined ? undefined : numberOf(cell);
      return number === undefined ? clockOf(cell) : Math.round(number * (isMs ? 1 : 1000));
    },
  };
}

const numberOf = (cell: string): number | undefined => {
  const text = cell.trim().replace(",", ".");
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
};

const clockOf = (cell: string | undefined): number | undefined =>
  cell === undefined ? undefined : clockMs(cell.trim().replace(/^[[(]|[\])]$/g, ""));
