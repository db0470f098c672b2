/** The pointer went down on an end of the focused segment's bracket: its extent begins to follow the pointer. */
export class SegmentGrabEvent extends Event {
  readonly edge: "start" | "end";
  readonly pointer: PointerEvent;
  constructor(edge: "start" | "end", pointer: PointerEvent) {
    super("sm-segment-grab", { bubbles: true });
    this.edge = edge;
    this.pointer = pointer;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-segment-grab": SegmentGrabEvent;
  }
}
