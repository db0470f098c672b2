import type { TextRange } from "#domain/model/text-range";

/** A memo on a passage, as the margin shows it. */
export interface MemoMark extends TextRange {
  readonly id: string;
  /** The memo's text; the margin shows its first words. */
  readonly text: string;
}
