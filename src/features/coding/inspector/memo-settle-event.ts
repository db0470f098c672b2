/** A memo is written: its words, or undefined where it was given up or nothing was written. */
export class MemoSettleEvent extends Event {
  readonly text: string | undefined;
  constructor(text: string | undefined) {
    super("sm-memo-settle", { bubbles: true, composed: true });
    this.text = text;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-memo-settle": MemoSettleEvent;
  }
}
