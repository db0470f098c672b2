import type { TextRange } from "#domain/model/text-range";

/** Which way to look, and whether for the beginnings or the ends of words. */
export interface WordStep {
  readonly forward: boolean;
  readonly edge: "start" | "end";
}

/**
 * The nearest beginning or end of a word beyond an offset, or undefined where the text has none that way.
 *
 * A word takes the punctuation it touches on its free side with it ("waiting," ends after the comma, "“so" begins before the
 * quotation mark), so that a passage never loses its full stop. Words are those of Unicode (UAX 29) in the given language.
 *
 * @param text one turn; offsets are UTF-16 code units in it
 * @param locale BCP 47, such as `nb`; undefined where it is not known
 */
export function wordStop(
  text: string,
  offset: number,
  step: WordStep,
  locale: string | undefined,
): number | undefined {
  const stops = wordsOf(text, locale).map((word) => word[step.edge]);
  return step.forward ? stops.find((stop) => stop > offset) : stops.findLast((stop) => stop < offset);
}

/** The words of a text with the punctuation that touches them, in order. */
export function wordsOf(text: string, locale: string | undefined): TextRange[] {
  const words: TextRange[] = [];
  /** Start of the punctuation read since the last white space; undefined right after a word. */
  let opening: number | undefined = 0;
  let closing = false;
  for (const { segment, index, isWordLike } of segmenter("word", locale).segment(text)) {
    const end = index + segment.length;
    if (isWordLike) {
      words.push({ start: opening ?? index, end });
      opening = undefined;
      closing = true;
    } else if (isSpace(segment)) {
      opening = end;
      closing = false;
    } else if (closing && spaceFollows(text, end)) {
      const word = words.at(-1)!;
      words[words.length - 1] = { start: word.start, end };
    }
  }
  return words;
}

/** How many words a text has. */
export function countWords(text: string, locale: string | undefined): number {
  let count = 0;
  for (const { isWordLike } of segmenter("word", locale).segment(text)) if (isWordLike) count++;
  return count;
}

/** True where nothing but punctuation stands between the offset and the next white space or the end. */
const spaceFollows = (text: string, offset: number): boolean => {
  untilSpace.lastIndex = offset;
  return untilSpace.test(text);
};
const untilSpace = /[\p{P}\p{S}]*(?:\s|$)/uy;

const isSpace = (text: string): boolean => text.trim() === "";

const segmenters = new Map<string, Intl.Segmenter>();

/** Building a segmenter costs a millisecond; asking it costs microseconds. Unknown languages fall back to the root rules. */
export function segmenter(granularity: "word" | "sentence", locale: string | undefined): Intl.Segmenter {
  const key = `${granularity} ${locale ?? ""}`;
  let found = segmenters.get(key);
  if (!found) {
    found = new Intl.Segmenter(isLocale(locale) ? locale : "und", { granularity });
    segmenters.set(key, found);
  }
  return found;
}

/** A language somebody typed need not be one. */
function isLocale(locale: string | undefined): boolean {
  try {
    return locale !== undefined && Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
