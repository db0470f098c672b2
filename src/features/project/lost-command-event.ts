/** A person wants to open the file of a project that is gone, or has read that it is. */
export class LostCommandEvent extends Event {
  static readonly type = "sm-lost-command";
  readonly deed: "open" | "dismiss";

  constructor(deed: "open" | "dismiss") {
    super(LostCommandEvent.type, { bubbles: true, composed: true });
    this.deed = deed;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-lost-command": LostCommandEvent;
  }
}
