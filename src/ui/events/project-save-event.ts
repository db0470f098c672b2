/** Asks the shell to save the project file. */
export class ProjectSaveEvent extends Event {
  static readonly type = "sm-project-save";

  constructor() {
    super(ProjectSaveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-project-save": ProjectSaveEvent;
  }
}
