import type { Mention } from "#domain/memos/memo-body";
import type { Passage } from "#domain/model/records";

/** How a mention is shown. */
export interface MentionLook {
  readonly name: string;
  /** What it is, for the tooltip: "code". */
  readonly kind: string;
  /** Palette colour of a code, as CSS. */
  readonly color?: string | undefined;
  /** The record is not there any more. */
  readonly isGone: boolean;
}

/** How a quotation is shown. */
export interface QuotationLook {
  /** Undefined while they are fetched; "" where there are none. */
  readonly words: string | undefined;
  readonly language?: string | undefined;
  readonly speaker: string;
  /** Transcript and turn. */
  readonly where: string;
  /** "Live", "Corrected once since quoted". */
  readonly state: string;
  /** Whether the words are those quoted. */
  readonly isLive: boolean;
  /** Where it leads; undefined where there is nothing to show. */
  readonly href?: string | undefined;
}

/** Says how what a memo names and quotes is shown now. */
export interface MemoLooks {
  mention(mention: Mention): MentionLook;
  quotation(quotation: Passage): QuotationLook;
}
