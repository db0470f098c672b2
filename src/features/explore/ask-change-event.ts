import type { PassageAsk } from "#features/explore/passage-search";

/** A person asks for other passages. */
export class AskChangeEvent extends Event {
  readonly ask: PassageAsk;
  constructor(ask: PassageAsk) {
    super("sm-ask-change", { bubbles: true, composed: true });
    this.ask = ask;
  }
}
