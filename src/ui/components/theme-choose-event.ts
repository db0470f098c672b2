import type { ThemeId } from "#domain/model/ids";

/** A theme was chosen, or, where there is no id, the name of one that is to be made. */
export class ThemeChooseEvent extends Event {
  static readonly type = "sm-theme-choose";
  readonly themeId: ThemeId | undefined;
  readonly newName: string;

  constructor(themeId: ThemeId | undefined, newName: string) {
    super(ThemeChooseEvent.type, { bubbles: true, composed: true });
    this.themeId = themeId;
    this.newName = newName;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-theme-choose": ThemeChooseEvent;
  }
}
