/** Coded words were tapped in the narrow layout: asks for a list of the codes there. */
export class PassageOpenEvent extends Event {
  /** Turn tapped, from 0. */
  readonly turn: number;
  /** Every segment at that place, outermost first. */
  readonly segmentIds: readonly string[];
  constructor(turn: number, segmentIds: readonly string[]) {
    super("sm-passage-open", { bubbles: true, composed: true });
    this.turn = turn;
    this.segmentIds = segmentIds;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-passage-open": PassageOpenEvent;
  }
}
