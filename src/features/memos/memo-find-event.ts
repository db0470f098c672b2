import type { Suggestion } from "#features/memos/memo-suggestions";

/** A record was found to be linked to; undefined where the search was given up. */
export class MemoFindEvent extends Event {
  readonly found: Suggestion | undefined;
  constructor(found: Suggestion | undefined) {
    super("sm-memo-find", { bubbles: true, composed: true });
    this.found = found;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-memo-find": MemoFindEvent;
  }
}
