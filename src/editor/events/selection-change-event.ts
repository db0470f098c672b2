import type { TextRange } from "#domain/model/text-range";

/** The live selection moved, by whatever means. `Transcript.rectOf` says where it stands. */
export class SelectionChangeEvent extends Event {
  /** Undefined where only a caret stands. UTF-16 code units of the shown text; may hold white space at its ends. */
  readonly range: TextRange | undefined;
  /** Where the moving end stands. */
  readonly caret: number;
  /** Turn of the caret, from 0. */
  readonly turn: number;
  constructor(range: TextRange | undefined, caret: number, turn: number) {
    super("sm-selection-change", { bubbles: true, composed: true });
    this.range = range;
    this.caret = caret;
    this.turn = turn;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-selection-change": SelectionChangeEvent;
  }
}
