import type { Environment } from "#domain/model/environment";
import type { LogEntryId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Coder, Project } from "#domain/model/records";
import { nextClock } from "#storage/clock";
import { logKeys } from "#storage/log-keys";
import type { ProjectDatabase } from "#storage/project-database";
import { guarded } from "#storage/storage-error";
import { deviceNode } from "#storage/write/device-node";
import { noCounts } from "#storage/write/project-counts";

/**
 * Writes a new project with its first coder: the beginning of its log.
 *
 * @throws AppError `storage/full`, `storage/blocked`, `storage/outdated`
 */
export function createProject(
  database: ProjectDatabase,
  environment: Environment,
  project: Project,
  coder: Coder,
): Promise<void> {
  const projectId = project.id;
  const at = environment.now();
  return guarded(async () => {
    const clock = nextClock("", at, await deviceNode(database));
    const clocks = { made: clock };
    const entry: LogEntry = {
      id: environment.newId() as LogEntryId,
      projectId,
      sequence: 1,
      clock,
      coderId: coder.id,
      at,
      deed: { kind: "project/create", detail: { name: project.name } },
      patch: [
        { table: "project", id: projectId, before: null, after: project },
        { table: "coders", id: coder.id, before: null, after: coder },
      ],
    };
    const touches = logKeys(projectId, [entry], { codeOf: () => undefined, targetsOf: () => [] });
    const { projects, coders, log } = database;
    await database.transaction("rw", projects, coders, log, async () => {
      await projects.add({
        id: projectId,
        record: project,
        clocks,
        sequence: entry.sequence,
        clock,
        changedAt: at,
        counts: { ...noCounts, coders: 1 },
      });
      await coders.add({ projectId, id: coder.id, record: coder, clocks });
      await log.add({ projectId, sequence: entry.sequence, entries: [entry], touches });
    });
  });
}
