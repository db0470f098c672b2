/** Something a screen reader should say politely, once, in the page's one live region. */
export class AnnounceEvent extends Event {
  readonly message: string;
  constructor(message: string) {
    super("sm-announce", { bubbles: true, composed: true });
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-announce": AnnounceEvent;
  }
}
