import type { TextRange } from "#domain/model/text-range";

/** Type under which a dragged code carries its id in `DataTransfer`. */
export const draggedCodeType = "application/x-samtale-code";

/** A code was dropped on words: asks for it to be applied to them. */
export class CodeDropEvent extends Event {
  readonly codeId: string;
  /** The selection where it was dropped on it, else the innermost segment, else the sentence. */
  readonly range: TextRange;
  constructor(codeId: string, range: TextRange) {
    super("sm-code-drop", { bubbles: true, composed: true });
    this.codeId = codeId;
    this.range = range;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-code-drop": CodeDropEvent;
  }
}
