import type { CoderId } from "#domain/model/ids";
import type { ViewMode } from "#contexts/session";
import type { ReadingSize } from "#ui/theme";

/** How the transcript shall be shown. */
export type ViewCommand =
  | { readonly name: "coder"; readonly coderId: CoderId; readonly shown: boolean }
  | { readonly name: "everybody" }
  | { readonly name: "all-codes" }
  | { readonly name: "mode"; readonly mode: ViewMode }
  | { readonly name: "size"; readonly size: ReadingSize }
  /** Lets words be corrected, or locks them. */
  | { readonly name: "correct"; readonly on: boolean }
  | { readonly name: "corrections"; readonly tab: "list" | "unplaced" }
  | { readonly name: "replace" };

/** Asks for the transcript to be shown in another way. Nothing of the project changes. */
export class ViewCommandEvent extends Event {
  readonly command: ViewCommand;
  constructor(command: ViewCommand) {
    super("sm-view-command", { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-view-command": ViewCommandEvent;
  }
}
