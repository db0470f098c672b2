import type { HitCode } from "#actions/code-all-hits";
import type { SourcePassage } from "#domain/coding/uncoded-ranges";

/** Asks for passages to be coded. */
export class HitsCodeEvent extends Event {
  static readonly type = "sm-hits-code";
  readonly as: HitCode;
  readonly passages: readonly SourcePassage[];

  constructor(as: HitCode, passages: readonly SourcePassage[]) {
    super(HitsCodeEvent.type, { bubbles: true, composed: true });
    this.as = as;
    this.passages = passages;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-hits-code": HitsCodeEvent;
  }
}
