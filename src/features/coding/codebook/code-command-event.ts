import type { CodeDestination, CodeStep } from "#domain/codebook/code-destination";
import type { CodeDraft, planCodeEdit } from "#domain/codebook/plan-code";
import type { CodeId } from "#domain/model/ids";

/** New values for what is said of a code; `undefined` takes something out. */
export type CodeEdits = Parameters<typeof planCodeEdit>[2];

/** What a person asks of a code in the codebook. */
export type CodeCommand =
  /** To the selection or the focused segment. */
  | { readonly name: "apply"; readonly codeId: CodeId }
  /** Definition, colour, key: opens the form. */
  | { readonly name: "edit"; readonly codeId: CodeId }
  | { readonly name: "rename"; readonly codeId: CodeId; readonly to: string }
  | { readonly name: "change"; readonly codeId: CodeId; readonly edits: CodeEdits }
  | { readonly name: "create"; readonly draft: CodeDraft }
  | { readonly name: "step"; readonly codeId: CodeId; readonly step: CodeStep }
  | { readonly name: "move"; readonly codeId: CodeId; readonly destination: CodeDestination }
  | { readonly name: "hide"; readonly codeId: CodeId; readonly hidden: boolean }
  | { readonly name: "delete"; readonly codeId: CodeId }
  | { readonly name: "restore"; readonly codeId: CodeId }
  /** Takes the coder's own codings out of a deleted code. */
  | { readonly name: "remove-codings"; readonly codeId: CodeId };

/** Asks for something to be done with a code. The codebook shows it when the records have changed. */
export class CodeCommandEvent extends Event {
  readonly command: CodeCommand;
  constructor(command: CodeCommand) {
    super("sm-code-command", { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-code-command": CodeCommandEvent;
  }
}
