import type { CodingId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

/** What is looked at in the open transcript: words that are selected, or a coded segment that was chosen. */
export interface Passage {
  /** UTF-16 code units of the shown text, half-open, without white space at its ends, never empty. */
  readonly range: TextRange;
  /** The chosen segment; undefined for a selection. */
  readonly segmentId: CodingId | undefined;
}
