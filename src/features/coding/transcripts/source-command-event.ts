import type { SourceEdits } from "#actions/edit-source";
import type { SourceId } from "#domain/model/ids";

/** What a person asks of a transcript in the list. */
export type SourceCommand =
  | { readonly name: "rename"; readonly sourceId: SourceId; readonly to: string }
  | { readonly name: "change"; readonly sourceId: SourceId; readonly edits: SourceEdits }
  /** Description, kind, date: opens the form. */
  | { readonly name: "describe"; readonly sourceId: SourceId }
  /** To another place among the transcripts of its kind, counted from 0 without it. */
  | { readonly name: "move"; readonly sourceId: SourceId; readonly index: number }
  /** Up or down among the transcripts of its kind. */
  | { readonly name: "step"; readonly sourceId: SourceId; readonly by: 1 | -1 }
  | { readonly name: "remove"; readonly sourceId: SourceId }
  | { readonly name: "restore"; readonly sourceId: SourceId };

/** Asks for something to be done with a transcript. The list shows it when the records have changed. */
export class SourceCommandEvent extends Event {
  readonly command: SourceCommand;
  constructor(command: SourceCommand) {
    super("sm-source-command", { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-source-command": SourceCommandEvent;
  }
}
