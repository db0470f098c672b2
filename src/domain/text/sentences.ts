import type { TextRange } from "#domain/model/text-range";
import { segmentsOf } from "#domain/text/segments-of";

/**
 * The sentences of a text in order, without white space around them; a line break always ends one. As with words, what
 * figures rest on must be kept, since engines differ.
 *
 * @param language BCP 47, such as `nb`; an unknown one is as none
 * @see Unicode Standard Annex 29, section 5
 */
export function sentencesOf(text: string, language?: string): readonly TextRange[] {
  const sentences: TextRange[] = [];
  for (const { text: sentence, start } of segmentsOf(text, "sentence", language)) {
    const trimmed = sentence.trim();
    if (trimmed === "") continue;
    const first = start + sentence.indexOf(trimmed);
    sentences.push({ start: first, end: first + trimmed.length });
  }
  return sentences;
}
