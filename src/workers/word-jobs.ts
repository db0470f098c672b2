import type { TextRange } from "#domain/model/text-range";
import { wordPlaces } from "#domain/text/words";

/** A text whose words are to be found. */
export interface TextOfWords {
  readonly text: string;
  /** In order; the whole text counts where it has none. */
  readonly turns: readonly TextRange[];
  /** BCP 47. */
  readonly language: string | undefined;
}

/** What the word worker does: finds the words of texts. */
export const wordJobs = {
  /** Places of the words of each text, flat; see {@link wordPlaces}. */
  places: (texts: readonly TextOfWords[]): readonly Uint32Array[] =>
    texts.map(({ text, turns, language }) => wordPlaces(text, turns, language)),
};
export type WordJobs = typeof wordJobs;
