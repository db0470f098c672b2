import type { AssignmentId } from "#domain/model/ids";
import type { Assignment, Round, RoundSample } from "#domain/model/round-records";
import type { Edits } from "#domain/model/changes";
import type { AssignmentCell } from "#domain/rounds/plan-assignments";

/** What a person does to the round that is shown, or to begin one. */
export type RoundCommand =
  | { readonly name: "create" }
  | { readonly name: "edit"; readonly edits: Edits<"rounds"> }
  | { readonly name: "remove" }
  | { readonly name: "assign"; readonly cells: readonly AssignmentCell[] }
  | { readonly name: "unassign"; readonly cells: readonly AssignmentCell[] }
  | { readonly name: "draw"; readonly sample: RoundSample }
  | { readonly name: "status"; readonly id: AssignmentId; readonly status: Assignment["status"] }
  | { readonly name: "start"; readonly round: Round }
  | { readonly name: "close"; readonly round: Round };

/** Asks the agreement screen to do something. */
export class RoundCommandEvent extends Event {
  readonly command: RoundCommand;

  constructor(command: RoundCommand) {
    super("sm-round-command", { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-round-command": RoundCommandEvent;
  }
}
