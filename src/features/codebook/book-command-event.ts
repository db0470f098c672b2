import type { CodeDestination, CodeStep } from "#domain/codebook/code-destination";
import type { CodeDraft, planCodeEdit } from "#domain/codebook/plan-code";
import type { CodeId } from "#domain/model/ids";

/** New values for what is said of a code; `undefined` takes something out. */
export type CodeEdits = Parameters<typeof planCodeEdit>[2];

/** Changes that are looked at in numbers before they are made. */
export type WeighedDeed = "merge" | "split" | "move" | "retire";

/** What a person asks of the codebook. */
export type BookCommand =
  /** Shows these codes: one in the editor, several to do something with all of them. */
  | { readonly name: "choose"; readonly codeIds: readonly CodeId[] }
  /** Goes to the fields of the chosen code. */
  | { readonly name: "open" }
  | { readonly name: "create"; readonly draft: CodeDraft }
  | { readonly name: "change"; readonly codeId: CodeId; readonly edits: CodeEdits }
  | { readonly name: "step"; readonly codeIds: readonly CodeId[]; readonly step: CodeStep }
  | { readonly name: "move"; readonly codeIds: readonly CodeId[]; readonly destination: CodeDestination }
  | { readonly name: "fold"; readonly codeId: CodeId; readonly folded: boolean }
  | {
      readonly name: "weigh";
      readonly deed: WeighedDeed;
      readonly codeIds: readonly CodeId[];
      /** What they would be merged into, where that is known. */
      readonly targetId?: CodeId | undefined;
    }
  | { readonly name: "merge"; readonly codeIds: readonly CodeId[]; readonly targetId: CodeId }
  | { readonly name: "unmerge"; readonly codeId: CodeId }
  | { readonly name: "retire"; readonly codeIds: readonly CodeId[]; readonly retired: boolean }
  | { readonly name: "delete"; readonly codeId: CodeId }
  | { readonly name: "compare"; readonly codeIds: readonly CodeId[] };

/** Asks for something to be done in the codebook, which shows it when the records have changed. */
export class BookCommandEvent extends Event {
  readonly command: BookCommand;
  constructor(command: BookCommand) {
    super("sm-book-command", { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-book-command": BookCommandEvent;
  }
}
