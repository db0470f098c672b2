import type { CodeId } from "#domain/model/ids";

/** Asks for the codes below one to be shown or not. */
export class CodeFoldEvent extends Event {
  readonly codeId: CodeId;
  readonly folded: boolean;
  constructor(codeId: CodeId, folded: boolean) {
    super("sm-code-fold", { bubbles: true, composed: true });
    this.codeId = codeId;
    this.folded = folded;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-code-fold": CodeFoldEvent;
  }
}
