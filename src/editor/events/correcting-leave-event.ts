/** Escape was pressed while words were corrected: they shall be locked again. */
export class CorrectingLeaveEvent extends Event {
  constructor() {
    super("sm-correcting-leave", { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-correcting-leave": CorrectingLeaveEvent;
  }
}
