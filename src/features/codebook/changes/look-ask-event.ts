import type { LookVerdict } from "#actions/look-again";
import type { CodebookVersionId, CodingId } from "#domain/model/ids";

/** Asks for a coder's verdict on an own coding to be kept. */
export class LookAskEvent extends Event {
  readonly codingId: CodingId;
  readonly versionId: CodebookVersionId;
  readonly verdict: LookVerdict;
  constructor(codingId: CodingId, versionId: CodebookVersionId, verdict: LookVerdict) {
    super("sm-look-ask", { bubbles: true, composed: true });
    this.codingId = codingId;
    this.versionId = versionId;
    this.verdict = verdict;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-look-ask": LookAskEvent;
  }
}
