import type { Split } from "#domain/codebook/plan-split";
import type { CodeId, CodingId } from "#domain/model/ids";

/** Asks for passages to leave a code for another. */
export class SplitAskEvent extends Event {
  readonly codeId: CodeId;
  readonly into: Split["into"];
  readonly codingIds: readonly CodingId[];
  constructor(codeId: CodeId, into: Split["into"], codingIds: readonly CodingId[]) {
    super("sm-split-ask", { bubbles: true, composed: true });
    this.codeId = codeId;
    this.into = into;
    this.codingIds = codingIds;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-split-ask": SplitAskEvent;
  }
}
