import type { CodingId, MemoId } from "#domain/model/ids";

/** What a person asks of the screen from the inspector. */
export type InspectorCommand =
  | { readonly name: "step"; readonly by: 1 | -1 }
  | { readonly name: "go"; readonly segmentId: CodingId }
  | { readonly name: "add-code" }
  /** Takes the coder's own coding away. */
  | { readonly name: "remove"; readonly segmentId: CodingId }
  | { readonly name: "join"; readonly codingIds: readonly CodingId[] }
  /** Own codings of one code; undefined takes their rating back. */
  | {
      readonly name: "rate";
      readonly codingIds: readonly CodingId[];
      readonly rating: number | undefined;
    }
  | { readonly name: "write-memo"; readonly text: string }
  | { readonly name: "edit-memo"; readonly memoId: MemoId; readonly text: string }
  /** A memo of rich text is written on the memos screen. */
  | { readonly name: "open-memo"; readonly memoId: MemoId }
  | { readonly name: "remove-memo"; readonly memoId: MemoId };

/** Asks for something to be done with the passage that is looked at. */
export class InspectorCommandEvent extends Event {
  readonly command: InspectorCommand;
  constructor(command: InspectorCommand) {
    super("sm-inspector-command", { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-inspector-command": InspectorCommandEvent;
  }
}
