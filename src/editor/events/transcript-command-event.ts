import type { TextRange } from "#domain/model/text-range";

/** What the keyboard asks of the screen around the transcript. */
export type TranscriptCommand =
  /** Apply the code of this digit key. */
  | { readonly name: "apply-key"; readonly key: number }
  | { readonly name: "open-palette" }
  | { readonly name: "write-memo" }
  | { readonly name: "remove-code" };

/** A key was pressed whose meaning belongs to the screen: apply a code, open the palette, write a memo, remove a code. */
export class TranscriptCommandEvent extends Event {
  readonly command: TranscriptCommand;
  /** What it is asked of: the selection, or the focused segment's extent; undefined where there is neither. */
  readonly range: TextRange | undefined;
  /** The focused segment, where one is focused. */
  readonly segmentId: string | undefined;
  constructor(command: TranscriptCommand, range: TextRange | undefined, segmentId: string | undefined) {
    super("sm-transcript-command", { bubbles: true, composed: true });
    this.command = command;
    this.range = range;
    this.segmentId = segmentId;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-transcript-command": TranscriptCommandEvent;
  }
}
