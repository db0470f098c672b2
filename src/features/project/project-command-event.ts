import type { ProjectSummary } from "#storage/read/library";

export type ProjectDeed = "rename" | "save" | "delete";

/** A person asked for something to be done with a project of the list. */
export class ProjectCommandEvent extends Event {
  static readonly type = "sm-project-command";
  readonly deed: ProjectDeed;
  readonly project: ProjectSummary;

  constructor(deed: ProjectDeed, project: ProjectSummary) {
    super(ProjectCommandEvent.type, { bubbles: true, composed: true });
    this.deed = deed;
    this.project = project;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-project-command": ProjectCommandEvent;
  }
}
