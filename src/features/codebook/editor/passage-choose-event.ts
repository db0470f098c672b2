import type { Passage } from "#domain/model/records";

/** Says which passage a person chose. */
export class PassageChooseEvent extends Event {
  readonly passage: Passage;
  constructor(passage: Passage) {
    super("sm-passage-choose", { bubbles: true, composed: true });
    this.passage = passage;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-passage-choose": PassageChooseEvent;
  }
}
