import { unflattened } from "#domain/agreement/units-ranges";
import type { TextRange } from "#domain/model/text-range";
import { sentencesOf } from "#domain/text/sentences";
import { wordsOf } from "#domain/text/words";

/**
 * Where the words of a source begin and end, as flat `[start, end, …]` in UTF-16 code units. To be taken once and frozen:
 * engines differ. A word never crosses the end of a turn; in a source without turns, that of a paragraph.
 *
 * @param turns of the source, in order; what lies between them belongs to nobody and is left out
 * @param language BCP 47, such as `nb`; an unknown one is as none
 */
export const flatWordsOf = (text: string, turns: readonly TextRange[], language?: string): number[] =>
  within(text, turns, (stretch) => wordsOf(stretch, language));

/** The same of sentences, see {@link flatWordsOf}; white space at their ends is left out. */
export const flatSentencesOf = (text: string, turns: readonly TextRange[], language?: string): number[] =>
  within(text, turns, (stretch) => sentencesOf(stretch, language));

/** The lines of a text that are not blank, as flat `[start, end, …]`; white space at their ends is left out. */
export function flatParagraphsOf(text: string): number[] {
  const ranges: number[] = [];
  for (const { index, 0: line } of text.matchAll(/\S[^\n\r\u2028\u2029]*/gu))
    ranges.push(index, index + line.trimEnd().length);
  return ranges;
}

/** Where characters outside the Basic Multilingual Plane start: two UTF-16 code units, one character. */
export function wideCharactersOf(text: string): number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) starts.push(index);
  return starts;
}

function within(
  text: string,
  turns: readonly TextRange[],
  partsOf: (stretch: string) => readonly TextRange[],
): number[] {
  const flat: number[] = [];
  for (const { start, end } of turns.length > 0 ? turns : unflattened(flatParagraphsOf(text)))
    for (const part of partsOf(text.slice(start, end))) flat.push(start + part.start, start + part.end);
  return flat;
}
