import type { LogEntryId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Environment } from "#domain/model/environment";
import type { ProjectArchive } from "#domain/query/project-archive";
import type { PlannedStudy } from "#domain/study/plan-study";
import { recordsOfSteps } from "#domain/study/records-of-steps";

/**
 * A planned study as a whole project whose log tells how every record came about: the records are what the log comes to.
 *
 * @param clockAfter the next clock of this device, after one (`""` at the beginning) and at a time
 */
export function archiveOfStudy(
  { project, steps, contents }: PlannedStudy,
  clockAfter: (clock: string, at: number) => string,
  environment: Environment,
): ProjectArchive {
  let clock = "";
  const log = steps.map((step, at): LogEntry => {
    clock = clockAfter(clock, step.at);
    const id = environment.newId() as LogEntryId;
    return { ...step, id, projectId: project.id, sequence: at + 1, clock };
  });
  return {
    ...recordsOfSteps(project, steps),
    contents,
    turns: new Map([...contents].map(([sourceId, each]) => [sourceId, each.turns])),
    log,
  };
}
