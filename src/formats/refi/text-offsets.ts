/** How a program counts positions in a text. */
export interface OffsetReading {
  /** A carriage return and line feed together count as this many. */
  readonly crlf: 1 | 2;
  readonly unit: "code point" | "UTF-16";
  /** Whether a byte order mark at the beginning counts as a character. */
  readonly bom: boolean;
}

/** Every reading that is tried, the standard's first. */
export const offsetReadings: readonly OffsetReading[] = ([2, 1] as const).flatMap((crlf) =>
  (["code point", "UTF-16"] as const).flatMap((unit) =>
    [false, true].map((bom): OffsetReading => ({ crlf, unit, bom })),
  ),
);

/** A text as one reading counts it. */
export interface CountedText {
  /** What {@link OffsetReading} counts, without a byte order mark. */
  readonly length: number;
  /** UTF-16 code units before a position as counted; below 0 or beyond the text where the position is. Logarithmic. */
  readonly at: (position: number) => number;
}

/** @param hasMark a byte order mark was taken off the text */
export function countText(text: string, hasMark: boolean, reading: OffsetReading): CountedText {
  const pairs = pairsIn(text, reading);
  const shift = hasMark && reading.bom ? 1 : 0;
  return {
    length: text.length - pairs.length,
    at: (position) => position - shift + countBelow(pairs, position - shift),
  };
}

/** Positions, as counted, of every two code units that count as one. Ascending. */
function pairsIn(text: string, { crlf, unit }: OffsetReading): readonly number[] {
  const pairs: number[] = [];
  const pattern =
    crlf === 1
      ? unit === "code point"
        ? /\r\n|[\u{10000}-\u{10ffff}]/gu
        : /\r\n/g
      : /[\u{10000}-\u{10ffff}]/gu;
  if (crlf === 2 && unit === "UTF-16") return pairs;
  for (const { index } of text.matchAll(pattern)) pairs.push(index - pairs.length);
  return pairs;
}

/** How many of the ascending numbers are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const wordCharacter = /^[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no space between words: every position looks alike there. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** True where a position falls within a word, a character or a line end. UTF-16 code units. */
export function cutsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (isLow(unit) && isHigh(before)) return true;
  if (unit === 0x0a && before === 0x0d) return true;
  const right = text.slice(at, at + 2);
  const left = isLow(before) && at > 1 ? text.slice(at - 2, at) : text.slice(at - 1, at);
  return (
    wordCharacter.test(left) && wordCharacter.test(right) && !unspaced.test(left) && !unspaced.test(right)
  );
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
