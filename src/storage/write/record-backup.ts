import type { ProjectId } from "#domain/model/ids";
import type { Instant } from "#domain/model/records";
import type { ProjectDatabase } from "#storage/project-database";
import { guarded } from "#storage/storage-error";

/** Notes when a project's file was saved last. Says something about this device, so it is no change of the project. */
export async function recordBackup(
  database: ProjectDatabase,
  projectId: ProjectId,
  at: Instant,
): Promise<void> {
  await guarded(() => database.projects.update(projectId, { backedUpAt: at }));
}
