import type { ListedHit } from "#search/hit-list";

/** Asks for something to be done with a hit: to show it in its transcript, or to take it along or not. */
export class HitDeedEvent extends Event {
  static readonly type = "sm-hit-deed";
  readonly hit: ListedHit;
  readonly deed: "open" | "check";

  constructor(hit: ListedHit, deed: "open" | "check") {
    super(HitDeedEvent.type, { bubbles: true, composed: true });
    this.hit = hit;
    this.deed = deed;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-hit-deed": HitDeedEvent;
  }
}
