/** A piece of text between two boundaries that Unicode sets, with its place. */
export interface UnicodeSegment {
  readonly text: string;
  readonly start: number;
  /** For words: true where it is one, false for punctuation, white space and a row of underscores. */
  readonly isWord: boolean;
}

/**
 * All words, or all sentences, of a text with what lies between them, in order; together they are the text.
 *
 * Read through a window, since engines look at the whole text anew for every segment, which made 0.5 million characters take
 * minutes. Where a boundary falls can depend on what follows, so nothing is taken from the last `margin` of a window.
 *
 * @param language BCP 47, such as `nb`; an unknown one is as none
 */
export function* segmentsOf(
  text: string,
  granularity: "word" | "sentence",
  language?: string,
  { window = 512, margin = 64 } = {},
): Generator<UnicodeSegment> {
  const segmenter = segmenterOf(granularity, language);
  let at = 0;
  let width = window;
  while (at < text.length) {
    const end = Math.min(at + width, text.length);
    const certain = end === text.length ? end : end - margin;
    const from = at;
    for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, end))) {
      const start = from + index;
      if (start + segment.length > certain) break;
      yield { text: segment, start, isWord: isWordLike === true && !/^_+$/.test(segment) };
      at = start + segment.length;
    }
    width = at === from ? width * 2 : window;
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One a language and granularity is kept: making one costs more than using it on a turn. */
function segmenterOf(granularity: "word" | "sentence", language = "und"): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  let segmenter = segmenters.get(key);
  if (segmenter === undefined)
    segmenters.set(key, (segmenter = new Intl.Segmenter(localeOf(language), { granularity })));
  return segmenter;
}

function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "und";
  } catch {
    return "und"; // not a language tag: the general rules hold
  }
}
