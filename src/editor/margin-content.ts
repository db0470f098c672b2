import type { MemoMark } from "#editor/memo-mark";
import type { SegmentView } from "#editor/segment-view";

/** A stretch of the page, px from its top. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** A bracket and where it is drawn; px from the top of the margin. */
export interface MarginBracket {
  readonly segment: SegmentView;
  /** From 0 beside the text. */
  readonly lane: number;
  readonly top: number;
  readonly bottom: number;
  /** Upper edge of the label; undefined where there is no room for one. */
  readonly labelTop: number | undefined;
  /**
   * Where the label stands if it must not stick: the top of its bracket. Differs from `labelTop` for a label that sticks to the
   * upper edge of what is visible.
   */
  readonly stickFrom: number;
  /** Distance from that edge at which the label sticks; undefined far below it, where it need not. */
  readonly stickAt: number | undefined;
}

/** A memo's mark; px from the top of the margin. */
export interface MarginMemo {
  readonly mark: MemoMark;
  readonly top: number;
}

/** Brackets that found no lane. */
export interface MarginMore {
  readonly segments: readonly SegmentView[];
  readonly top: number;
}

/** The bracket of the live selection. */
export interface PendingBracket {
  readonly lane: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything that the margin draws near the viewport. Text order. */
export interface MarginContent {
  readonly brackets: readonly MarginBracket[];
  readonly memos: readonly MarginMemo[];
  readonly more: readonly MarginMore[];
  readonly pending: PendingBracket | undefined;
  /** The stretch that is drawn: brackets that go on beyond it are cut there. */
  readonly window: Extent;
  /** Lanes that the labels stand clear of. */
  readonly lanes: number;
  /** Height of a label, px. */
  readonly labelHeight: number;
}

export const emptyMargin: MarginContent = {
  brackets: [],
  memos: [],
  more: [],
  pending: undefined,
  window: { top: 0, bottom: 0 },
  lanes: 0,
  labelHeight: 16,
};
