/** A memo's mark in the margin was pressed. */
export class MemoOpenEvent extends Event {
  readonly memoId: string;
  constructor(memoId: string) {
    super("sm-memo-open", { bubbles: true, composed: true });
    this.memoId = memoId;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-memo-open": MemoOpenEvent;
  }
}
