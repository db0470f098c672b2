import type { TextRange } from "#domain/model/text-range";

/** Some words with what was looked for marked in them. */
export interface MarkedText {
  readonly text: string;
  /** In order and apart, in UTF-16 code units of `text`. */
  readonly marks: readonly TextRange[];
}

/** Code units shown before what was found first. */
const before = 40;

/**
 * A stretch of a text around the first of its marks, cut between words, on one line, with an ellipsis where something is left out.
 *
 * @param within the stretch that may be shown; marks are in it, in order and apart
 * @param length UTF-16 code units at most, about
 */
export function excerptOf(
  text: string,
  within: TextRange,
  marks: readonly TextRange[],
  length = 160,
): MarkedText {
  const first = marks[0] ?? { start: within.start, end: within.start };
  const start =
    first.start - within.start <= before ? within.start : spaceAfter(text, first.start - before, first.start);
  const furthest = Math.max(first.end, start + length);
  const end = furthest >= within.end ? within.end : spaceBefore(text, furthest, first.end);
  const lead = start > within.start ? "… " : "";
  const trail = end < within.end ? " …" : "";
  const shift = lead.length - start;
  return {
    text: lead + text.slice(start, end).replace(/[\n\r\t]/g, " ") + trail,
    marks: marks
      .filter((mark) => mark.start < end)
      .map((mark) => ({ start: mark.start + shift, end: Math.min(mark.end, end) + shift })),
  };
}

/** Where the first word at or after `from` begins; `limit` at the latest. */
function spaceAfter(text: string, from: number, limit: number): number {
  const found = text.slice(from, limit).search(/\s\S/);
  return found === -1 ? limit : from + found + 1;
}

/** Where the last word before `from` ends; `limit` at the earliest. */
function spaceBefore(text: string, from: number, limit: number): number {
  const words = /^.*\S(?=\s)/s.exec(text.slice(limit, from + 1));
  return words === null ? Math.max(limit, from) : limit + words[0].length;
}
