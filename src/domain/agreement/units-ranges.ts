import type { TextRange } from "#domain/model/text-range";
import type { FlatRanges } from "#domain/agreement/snapshot";

const byPlace = (a: TextRange, b: TextRange): number => a.start - b.start || a.end - b.end;

/**
 * Unites one coder's segments of one code: overlapping segments become one, so that they count once. Segments that only
 * abut stay apart unless `abutting`. Empty ones are dropped; order of `ranges` does not matter.
 *
 * @returns disjoint ranges in order
 */
export function united(ranges: readonly TextRange[], abutting = false): TextRange[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.filter((range) => range.start < range.end).sort(byPlace)) {
    const last = out.at(-1);
    if (last !== undefined && (start < last.end || (abutting && start === last.end)))
      last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** What two lists of disjoint ranges in order have in common, in order. */
export function intersected(one: readonly TextRange[], other: readonly TextRange[]): TextRange[] {
  const out: TextRange[] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    const start = Math.max(one[a]!.start, other[b]!.start);
    const end = Math.min(one[a]!.end, other[b]!.end);
    if (start < end) out.push({ start, end });
    if (one[a]!.end < other[b]!.end) a++;
    else b++;
  }
  return out;
}

/** `[0, length)` without the disjoint ranges in order `taken`. */
export function remaining(length: number, taken: readonly TextRange[]): TextRange[] {
  const out: TextRange[] = [];
  let free = 0;
  for (const { start, end } of taken) {
    if (start > free) out.push({ start: free, end: start });
    free = Math.max(free, end);
  }
  if (free < length) out.push({ start: free, end: length });
  return out;
}

/** Cuts disjoint ranges in order wherever one of `places` (ascending) lies inside them. */
export function cutAt(ranges: readonly TextRange[], places: readonly number[]): TextRange[] {
  const out: TextRange[] = [];
  let next = 0;
  for (const { start, end } of ranges) {
    let from = start;
    while (next < places.length && places[next]! <= start) next++;
    for (; next < places.length && places[next]! < end; next++) {
      if (places[next]! > from) out.push({ start: from, end: places[next]! });
      from = places[next]!;
    }
    out.push({ start: from, end });
  }
  return out;
}

/** Flat ranges as objects. */
export const unflattened = (flat: FlatRanges): TextRange[] =>
  Array.from({ length: flat.length / 2 }, (_, index) => ({
    start: flat[2 * index]!,
    end: flat[2 * index + 1]!,
  }));

/**
 * The same range counted in code points. An end inside a character takes all of it in.
 * @param wide where characters of two code units start, ascending
 */
export function inCodePoints({ start, end }: TextRange, wide: readonly number[]): TextRange {
  if (wide.length === 0) return { start, end };
  return { start: start - below(wide, start), end: end - below(wide, end - 1) };
}

/** How many of the ascending numbers are less than `limit`. */
export function below(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
