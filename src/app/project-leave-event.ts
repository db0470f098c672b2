/** A person goes from a project to all projects. */
export class ProjectLeaveEvent extends Event {
  static readonly type = "sm-project-leave";

  constructor() {
    super(ProjectLeaveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-project-leave": ProjectLeaveEvent;
  }
}
