/** Asks for all hits to be taken along, or none. */
export class HitsCheckEvent extends Event {
  static readonly type = "sm-hits-check";
  readonly checked: boolean;

  constructor(checked: boolean) {
    super(HitsCheckEvent.type, { bubbles: true, composed: true });
    this.checked = checked;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-hits-check": HitsCheckEvent;
  }
}
