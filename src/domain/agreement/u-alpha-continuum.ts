import type { TextRange } from "#domain/model/text-range";

/** A segment with the index of its value (a code) among the values of its continuum. */
export interface ValuedSegment extends TextRange {
  readonly value: number;
}

/**
 * What coders made of one stretch of text when they chose the boundaries themselves: each coder's continuum is a
 * partition into valued segments and the gaps between them. Segments that abut stay two segments.
 */
export interface Continuum {
  /** In the unit that positions are counted in, usually characters. */
  readonly length: number;
  /** Number of values; segments hold an index below it. */
  readonly values: number;
  /** `coders[c]`: the segments of coder `c`, not empty, not overlapping, in order; none where the coder marked nothing. */
  readonly coders: readonly (readonly ValuedSegment[])[];
}

/** @throws RangeError where the segments are not in order inside the continuum, overlap or are empty */
export function checkContinuum({ length, values, coders }: Continuum): void {
  for (const segments of coders) {
    let free = 0;
    for (const { start, end, value } of segments) {
      if (start < free)
        throw new RangeError("Segments of one coder may not overlap on a continuum, and have to be in order");
      if (end <= start || end > length || value < 0 || value >= values)
        throw new RangeError("A segment has to lie inside its continuum, hold something and have a value");
      free = end;
    }
  }
}
