/** Asks the shell for the dialog about light, dark and the size of text. */
export class AppearanceOpenEvent extends Event {
  static readonly type = "sm-appearance-open";

  constructor() {
    super(AppearanceOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-appearance-open": AppearanceOpenEvent;
  }
}
