/** A segment was chosen (click, `n`, `p`, Tab) or let go. The transcript already shows it as focused. */
export class SegmentFocusEvent extends Event {
  /** Undefined when no segment is focused any more. */
  readonly segmentId: string | undefined;
  constructor(segmentId: string | undefined) {
    super("sm-segment-focus", { bubbles: true, composed: true });
    this.segmentId = segmentId;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-segment-focus": SegmentFocusEvent;
  }
}
