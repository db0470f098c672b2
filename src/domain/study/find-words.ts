import type { TextRange } from "#domain/model/text-range";

const gap = " … ";

/**
 * Where words stand in a text, letter by letter. `first … last` reaches from the one to the nearest following other.
 *
 * @param within UTF-16 code units of `text`, half-open, where to look
 * @returns undefined where the words are not there, or more than once, so that nobody could say which are meant
 */
export function findWords(text: string, within: TextRange, words: string): TextRange | undefined {
  const said = text.slice(within.start, within.end);
  const cut = words.indexOf(gap);
  const first = cut < 0 ? words : words.slice(0, cut);
  const from = said.indexOf(first);
  if (first === "" || from < 0 || said.includes(first, from + 1)) return undefined;
  const start = within.start + from;
  if (cut < 0) return { start, end: start + first.length };
  const last = words.slice(cut + gap.length);
  const to = said.indexOf(last, from + first.length);
  return last === "" || to < 0 ? undefined : { start, end: within.start + to + last.length };
}
