import type { TypedTurn } from "#editor/turn-visits";

/** Somebody typed in turns and went on: what they typed shall be kept. The transcript shows it already. */
export class TurnsCorrectEvent extends Event {
  /** Which text: the transcript's `textId`. */
  readonly textId: string | undefined;
  /** In the order of the text, numbered as in the text that was given. */
  readonly turns: readonly TypedTurn[];
  constructor(textId: string | undefined, turns: readonly TypedTurn[]) {
    super("sm-turns-correct", { bubbles: true, composed: true });
    this.textId = textId;
    this.turns = turns;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-turns-correct": TurnsCorrectEvent;
  }
}
