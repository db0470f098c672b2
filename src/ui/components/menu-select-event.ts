/** A person chose an item of a menu. */
export class MenuSelectEvent extends Event {
  static readonly type = "sm-menu-select";
  readonly value: string;

  constructor(value: string) {
    super(MenuSelectEvent.type, { bubbles: true, composed: true });
    this.value = value;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-menu-select": MenuSelectEvent;
  }
}
