import type { TextRange } from "#domain/model/text-range";

/** A person drew where a code should begin and end, in the text shown. */
export class BoundaryDrawEvent extends Event {
  readonly range: TextRange;

  constructor(range: TextRange) {
    super("sm-boundary-draw", { bubbles: true, composed: true });
    this.range = range;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-boundary-draw": BoundaryDrawEvent;
  }
}
