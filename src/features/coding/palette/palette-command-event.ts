import type { CodeId } from "#domain/model/ids";

/** What a person asks of the screen from the code palette. */
export type PaletteCommand =
  | { readonly name: "apply"; readonly codeId: CodeId; readonly keepOpen: boolean }
  /** A new code, applied at once. */
  | { readonly name: "create"; readonly as: string; readonly inVivo: boolean; readonly keepOpen: boolean }
  /** Of the code that was just applied; undefined takes a rating back. */
  | { readonly name: "rate"; readonly rating: number | undefined }
  | { readonly name: "memo" }
  | { readonly name: "close" };

/** Asks for a code on the passage, for a memo on it, or to be closed. */
export class PaletteCommandEvent extends Event {
  readonly command: PaletteCommand;
  constructor(command: PaletteCommand) {
    super("sm-palette-command", { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-palette-command": PaletteCommandEvent;
  }
}
