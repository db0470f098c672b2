import type { ProjectId } from "#domain/model/ids";
import type { Instant } from "#domain/model/records";
import type { ProjectDatabase } from "#storage/project-database";
import { guarded } from "#storage/storage-error";

/** A file of a project that was saved. */
export interface SavedFile {
  readonly at: Instant;
  /** Sequence number of the last entry of the log that it holds. */
  readonly sequence: number;
  readonly name?: string | undefined;
}

/** Notes when a project's file was saved last. Says something about this device, so it is no change of the project. */
export async function recordBackup(
  database: ProjectDatabase,
  projectId: ProjectId,
  { at, sequence, name }: SavedFile,
): Promise<void> {
  await guarded(() =>
    database.projects.update(projectId, {
      backedUpAt: at,
      backedUpSequence: sequence,
      ...(name === undefined ? {} : { backedUpFile: name }),
    }),
  );
}
