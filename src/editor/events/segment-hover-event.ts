/** The pointer came to rest over a segment's words, bracket or label, or left it. */
export class SegmentHoverEvent extends Event {
  readonly segmentId: string | undefined;
  constructor(segmentId: string | undefined) {
    super("sm-segment-hover", { bubbles: true, composed: true });
    this.segmentId = segmentId;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-segment-hover": SegmentHoverEvent;
  }
}
