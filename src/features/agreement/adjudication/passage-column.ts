import type { CodeId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

/** A code on a stretch of the text shown, as a bracket in somebody's column. */
export interface ColumnMark extends TextRange {
  readonly codeId: CodeId;
  readonly name: string;
  /** Palette number from 1. */
  readonly color: number;
  /** Part of the disagreement; the others are there to be read beside it. */
  readonly isDisputed: boolean;
  /** Chosen and not written yet. */
  readonly isPreview: boolean;
}

/** What one coder, or the team, coded in the text shown. */
export interface PassageColumn {
  readonly key: string;
  readonly name: string;
  readonly initials: string;
  /** The one who is at work here. */
  readonly own: boolean;
  /** What the team agreed on, instead of what somebody coded. */
  readonly isAgreed: boolean;
  /** By start, then longest first. */
  readonly marks: readonly ColumnMark[];
  /** Stands at the disputed place instead of brackets. */
  readonly note: string;
}
