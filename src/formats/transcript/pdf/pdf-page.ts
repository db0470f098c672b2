/** A stretch of one line as a PDF has it, set in one font. Points from the top left of the page as it is shown. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
}

/** The text of a page. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  /** Words that do not stand upright: along a margin, a stamp across the page. */
  readonly turned: readonly string[];
}
