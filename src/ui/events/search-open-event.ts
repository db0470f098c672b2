/** Asks the shell to open search and commands. */
export class SearchOpenEvent extends Event {
  static readonly type = "sm-search-open";

  constructor() {
    super(SearchOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-search-open": SearchOpenEvent;
  }
}
