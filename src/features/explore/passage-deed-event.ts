import type { Passage } from "#domain/query/passages-query";

/** What a person can ask for with a passage. */
export type PassageDeed = "open" | "copy" | "choose" | "theme" | "around" | "more" | "less";

/** A person asked for something with a passage. */
export class PassageDeedEvent extends Event {
  readonly passage: Passage;
  readonly deed: PassageDeed;
  constructor(passage: Passage, deed: PassageDeed) {
    super("sm-passage-deed", { bubbles: true, composed: true });
    this.passage = passage;
    this.deed = deed;
  }
}
