/** Turns in which somebody typed were changed elsewhere: their words are shown, and what was typed is not. */
export class TypingLostEvent extends Event {
  /** The turns as they were typed. */
  readonly words: readonly string[];
  constructor(words: readonly string[]) {
    super("sm-typing-lost", { bubbles: true, composed: true });
    this.words = words;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-typing-lost": TypingLostEvent;
  }
}
