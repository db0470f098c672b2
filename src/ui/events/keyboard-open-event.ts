/** Asks the shell for the list of shortcuts. */
export class KeyboardOpenEvent extends Event {
  static readonly type = "sm-keyboard-open";

  constructor() {
    super(KeyboardOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-keyboard-open": KeyboardOpenEvent;
  }
}
