import type { TextRange } from "#domain/model/text-range";

/** Asks for a segment to get another extent. The transcript shows the old one until `segments` changes. */
export class SegmentResizeEvent extends Event {
  readonly segmentId: string;
  /** Wanted extent, UTF-16 code units of the shown text, never empty. */
  readonly range: TextRange;
  constructor(segmentId: string, range: TextRange) {
    super("sm-segment-resize", { bubbles: true, composed: true });
    this.segmentId = segmentId;
    this.range = range;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-segment-resize": SegmentResizeEvent;
  }
}
