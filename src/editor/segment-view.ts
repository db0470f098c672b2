import type { TextRange } from "#domain/model/text-range";

/**
 * One bracket of the margin and its paint in the text: a code on a segment of the shown text, by one coder or by several who
 * marked exactly the same segment. Already resolved (merged codes), mapped (corrections) and filtered by the caller.
 * Positions are UTF-16 code units of the shown text, half-open.
 */
export interface SegmentView extends TextRange {
  /** Stable while the segment lasts, unique in the list. */
  readonly id: string;
  /** Two segments of one code on the same words count as one code when painting. */
  readonly codeId: string;
  /** Name of the code. */
  readonly name: string;
  /** Palette number, 1 to 16. */
  readonly color: number;
  /** How often the palette was gone through before: gaps in the bracket's stem. */
  readonly notch: 0 | 1 | 2;
  /** True where the active coder is among the coders: solid bracket. Others' brackets are dashed. */
  readonly own: boolean;
  /** Initials of every coder who applied the code here, in the order to show. */
  readonly initials: readonly string[];
  /** How it was rated, for the label: "high"; left out where nobody rated it. */
  readonly rating?: string;
}
