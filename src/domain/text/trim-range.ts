import type { TextRange } from "#domain/model/text-range";

/** A range without the white space at its ends; empty, at its start, where it holds nothing else. */
export function trimRange(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const trimmedEnd = start + words.trimEnd().length;
  return trimmedEnd === start
    ? { start, end: start }
    : { start: end - words.trimStart().length, end: trimmedEnd };
}
