import type { TextRange } from "#domain/model/text-range";
import { notePattern } from "#editor/note-pattern";
import { trimmedRange } from "#editor/trimmed-range";
import { segmenter } from "#editor/word-stops";

/**
 * The sentence that holds the character at an offset, without the white space around it; at the end of the text the last one.
 *
 * @param text one turn; offsets are UTF-16 code units in it
 * @param locale BCP 47; undefined where it is not known
 * @returns undefined where the text has only white space there
 */
export function sentenceAround(
  text: string,
  offset: number,
  locale: string | undefined,
): TextRange | undefined {
  const at = Math.min(Math.max(offset, 0), text.length - 1);
  // By the rules of Unicode the small letter of a note would go on with the sentence before it.
  const spoken = text.replace(notePattern, (note) => "X".repeat(note.length));
  const sentence = text === "" ? undefined : segmenter("sentence", locale).segment(spoken).containing(at);
  if (!sentence) return undefined;
  return trimmedRange(text, { start: sentence.index, end: sentence.index + sentence.segment.length });
}
