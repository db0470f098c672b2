import type { ProjectId } from "#domain/model/ids";
import type { FileHandle } from "#features/project/file-access";

/** Where a project was saved last, and what locked it, so that it can be saved there again without asking. */
export interface KeptFile {
  readonly handle: FileHandle;
  readonly passphrase: string | undefined;
}

/** By project, for as long as the page is open: a passphrase is written down nowhere. */
export const keptFiles = new Map<ProjectId, KeptFile>();
