import type { TextRange } from "#domain/model/text-range";
import { segmentsOf } from "#domain/text/segments-of";

/** Scripts written without spaces between words: only a dictionary knows their words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text in order, without the punctuation and white space between them; rules of Unicode for the language.
 * Engines differ in details and versions: whatever figures rest on must be kept, not worked out anew.
 *
 * @param language BCP 47, such as `nb`; an unknown one is as none
 * @see Unicode Standard Annex 29, section 4
 */
export function wordsOf(text: string, language?: string): readonly TextRange[] {
  const words: TextRange[] = [];
  for (const { text: word, start, isWord } of segmentsOf(text, "word", language))
    if (isWord) words.push({ start, end: start + word.length });
  return words;
}

/**
 * A word as Unicode sees it in scripts that put spaces between words: letters, digits and marks, joined inside by an
 * apostrophe, point or colon between letters, by an apostrophe, point or comma between digits, and by underscores. An apostrophe after a
 * Hebrew letter is part of the word.
 */
const spacedWord =
  /_*[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}_]*(?:(?:(?<=[\p{L}\p{M}])['’.:·](?=\p{L})|(?<=\p{N})['’.,;](?=\p{N}))[\p{L}\p{N}\p{M}\p{Cf}_]*)*(?:(?<=\p{Script=Hebrew}\p{M}*)')?/gu;

/**
 * Where the words of a source begin and end, as flat `[start, end, …]` in UTF-16 code units; the same places as {@link wordsOf}, many
 * times quicker where spaces part the words. A word never crosses the end of a turn; what lies between turns is nobody's.
 *
 * @param turns of the source, in order; its whole text counts where it has none
 * @param language BCP 47, such as `nb`; an unknown one is as none
 */
export function wordPlaces(text: string, turns: readonly TextRange[], language?: string): Uint32Array {
  const flat: number[] = [];
  for (const { start, end } of turns.length > 0 ? turns : [{ start: 0, end: text.length }]) {
    const stretch = text.slice(start, end);
    if (unspaced.test(stretch))
      for (const word of wordsOf(stretch, language)) flat.push(start + word.start, start + word.end);
    else
      for (const { index, 0: word } of stretch.matchAll(spacedWord))
        flat.push(start + index, start + index + word.length);
  }
  return Uint32Array.from(flat);
}

/** How many words a text has. Many times quicker than {@link wordsOf} where spaces part the words. */
export function countWords(text: string, language?: string): number {
  return unspaced.test(text) ? wordsOf(text, language).length : (text.match(spacedWord)?.length ?? 0);
}
