import type { SourceId } from "#domain/model/ids";

/** Asks for the texts of sources; they come as a property. */
export class TextsAskEvent extends Event {
  static readonly type = "sm-texts-ask";
  readonly sourceIds: ReadonlySet<SourceId>;

  constructor(sourceIds: ReadonlySet<SourceId>) {
    super(TextsAskEvent.type, { bubbles: true, composed: true });
    this.sourceIds = sourceIds;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-texts-ask": TextsAskEvent;
  }
}
