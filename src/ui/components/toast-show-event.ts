/** What a notice offers to do: "Undo". */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** Asks the shell to show a notice: verb and object, "Removed Time pressure from turn 47". The newest wins. */
export class ToastShowEvent extends Event {
  static readonly type = "sm-toast-show";
  readonly text: string;
  readonly action: ToastAction | undefined;

  constructor(text: string, action?: ToastAction) {
    super(ToastShowEvent.type, { bubbles: true, composed: true });
    this.text = text;
    this.action = action;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-toast-show": ToastShowEvent;
  }
}
