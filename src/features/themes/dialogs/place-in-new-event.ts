import type { PlaceAsk } from "#features/themes/dialogs/place-ask";

/** Asks for a new theme of this name with codes in it. */
export class PlaceInNewEvent extends Event {
  static readonly type = "sm-place-in-new";
  readonly themeName: string;
  readonly ask: PlaceAsk;

  constructor(themeName: string, ask: PlaceAsk) {
    super(PlaceInNewEvent.type, { bubbles: true, composed: true });
    this.themeName = themeName;
    this.ask = ask;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-place-in-new": PlaceInNewEvent;
  }
}
