/** A person asked a dialog to close. Cancel it to keep the dialog open. */
export class DialogCloseEvent extends Event {
  static readonly type = "sm-dialog-close";

  constructor() {
    super(DialogCloseEvent.type, { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-dialog-close": DialogCloseEvent;
  }
}
