import type { TextRange } from "#domain/model/text-range";

/** The range without white space at its ends; undefined where it holds nothing else. O(white space). */
export function trimmedRange(text: string, range: TextRange): TextRange | undefined {
  let { start, end } = range;
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return start < end ? { start, end } : undefined;
}

const isSpaceAt = (text: string, offset: number): boolean => /\s/.test(text.charAt(offset));
