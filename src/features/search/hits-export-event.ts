/** Asks for the checked hits to be written to a table. */
export class HitsExportEvent extends Event {
  static readonly type = "sm-hits-export";
  readonly separator: "," | ";";

  constructor(separator: "," | ";") {
    super(HitsExportEvent.type, { bubbles: true, composed: true });
    this.separator = separator;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-hits-export": HitsExportEvent;
  }
}
