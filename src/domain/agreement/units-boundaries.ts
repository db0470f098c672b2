import type { TextRange } from "#domain/model/text-range";

/**
 * Where words, sentences and paragraphs of a text begin and end, as flat `[start, end, …]` in UTF-16 code units. To be
 * taken once and frozen: the segmenter is the engine's own, and engines differ.
 *
 * Words and sentences never cross the end of a turn; in a source without turns, that of a paragraph.
 *
 * @param turns of the source, in order; what lies between them belongs to nobody and is left out
 * @param language BCP 47, such as `nb`; the engine's default rules where undefined, unknown or no such tag
 */
export const wordsOf = (text: string, turns: readonly TextRange[], language?: string): number[] =>
  segmented(text, turns, "word", language);

/** Sentences, see {@link wordsOf}; white space at their ends is left out. */
export const sentencesOf = (text: string, turns: readonly TextRange[], language?: string): number[] =>
  segmented(text, turns, "sentence", language);

/** The lines of a text that are not blank, as flat `[start, end, …]`; white space at their ends is left out. */
export function paragraphsOf(text: string): number[] {
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

function segmented(
  text: string,
  turns: readonly TextRange[],
  granularity: "word" | "sentence",
  language: string | undefined,
): number[] {
  const segmenter = new Intl.Segmenter(wellFormed(language), { granularity });
  const ranges: number[] = [];
  for (const { start, end } of turns.length > 0 ? turns : paired(paragraphsOf(text))) {
    for (const { index, segment, isWordLike } of segmenter.segment(text.slice(start, end))) {
      if (granularity === "word" && isWordLike !== true) continue;
      const from = start + index + segment.length - segment.trimStart().length;
      const to = start + index + segment.trimEnd().length;
      if (from < to) ranges.push(from, to);
    }
  }
  return ranges;
}

/** A source's language is free text: what is no language tag must not keep a project from being compared. */
function wellFormed(language: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

const paired = (flat: readonly number[]): TextRange[] =>
  Array.from({ length: flat.length / 2 }, (_, index) => ({
    start: flat[2 * index]!,
    end: flat[2 * index + 1]!,
  }));
