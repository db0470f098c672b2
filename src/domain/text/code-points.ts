import { countLeading } from "#domain/text/count-leading";

/** Converts between places counted in UTF-16 code units and in Unicode code points (as REFI-QDA counts). */
export interface CodePoints {
  /** Code points before a UTF-16 offset; a place inside a surrogate pair is taken for the place before it. */
  readonly toCodePoints: (offset: number) => number;
  /** UTF-16 offset of a place counted in code points. */
  readonly toUtf16: (codePoints: number) => number;
}

/** Linear once; conversions are logarithmic in the number of characters beyond the basic plane. */
export function codePointsOf(text: string): CodePoints {
  /** UTF-16 offsets of the characters that take two code units. */
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
  return {
    toCodePoints: (offset) => {
      const before = countLeading(pairs.length, (at) => pairs[at]! + 2 <= offset);
      return offset - before - (pairs[before] === offset - 1 ? 1 : 0);
    },
    toUtf16: (codePoints) => codePoints + countLeading(pairs.length, (at) => pairs[at]! - at < codePoints),
  };
}
