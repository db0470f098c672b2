import type { planCodeEdit } from "#domain/codebook/plan-code";
import type { CodeId, DiscussionNoteId } from "#domain/model/ids";
import type { DecisionChoice } from "#domain/rounds/agreed-segments";

export type CodeEdits = Parameters<typeof planCodeEdit>[2];

/** What a person does where disagreements are settled. */
export type CaseCommand =
  | { readonly name: "go"; readonly key: string }
  | { readonly name: "choose"; readonly choice: DecisionChoice }
  /** Begins to draw a boundary. */
  | { readonly name: "draw" }
  | { readonly name: "step-end"; readonly edge: "start" | "end"; readonly forward: boolean }
  | { readonly name: "reason"; readonly reason: string }
  | { readonly name: "discuss" }
  /** Out of a text field, so that keys choose again. */
  | { readonly name: "leave-field" }
  | { readonly name: "skip" }
  | { readonly name: "next-open" }
  | { readonly name: "settle" }
  | { readonly name: "take-back" }
  | { readonly name: "write-note"; readonly text: string }
  | { readonly name: "remove-note"; readonly id: DiscussionNoteId }
  | { readonly name: "draft"; readonly codeId: CodeId; readonly edits: CodeEdits };

/** Asks the adjudication screen to do something. */
export class CaseCommandEvent extends Event {
  readonly command: CaseCommand;

  constructor(command: CaseCommand) {
    super("sm-case-command", { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-case-command": CaseCommandEvent;
  }
}
