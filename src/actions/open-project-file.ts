import { archiveWorker } from "#actions/archive-worker";
import { AppError } from "#domain/errors";
import type { CoderId, ProjectId } from "#domain/model/ids";
import type { Library } from "#storage/read/library";
import { restoreProject } from "#storage/write/restore-project";
import { fromPlain } from "#workers/plain-archive";

export interface OpenFileOptions {
  readonly passphrase?: string | undefined;
  /** Told how much of the work is done, 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** A project that came from a file. */
export interface OpenedFile {
  readonly projectId: ProjectId;
  readonly name: string;
  /** True where the project was on this device already: what came from the file stands beside it. */
  readonly isCopy: boolean;
  /** Whose share of a round it is; undefined for any other project file. */
  readonly packetFor: CoderId | undefined;
}

/**
 * Opens a project file as a new project: checked whole off the page's thread, then written in one step. What is on the device
 * stays as it is.
 *
 * @throws AppError `import/empty`, `archive/not-a-project`, `archive/newer`, `archive/damaged`; `archive/passphrase` with `reason` missing or wrong;
 *   `storage/full`, `storage/blocked`, `storage/outdated`
 * @throws DOMException AbortError where `signal` was aborted
 */
export async function openProjectFile(
  library: Library,
  file: Blob & Partial<Pick<File, "lastModified" | "name">>,
  { passphrase, progress, signal }: OpenFileOptions = {},
): Promise<OpenedFile> {
  const { database, environment } = library;
  if (file.size === 0) throw new AppError("import/empty");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await archiveWorker.call("read", { bytes, passphrase }, { signal, progress });
  if (!read.ok) throw new AppError(read.error.code, read.error.detail);
  const { id, name } = read.value.project;
  const isCopy = await library.has(id);
  const cameAt = environment.now();
  const saved = file.lastModified === undefined ? undefined : { at: file.lastModified, name: file.name };
  const projectId = isCopy ? (environment.newId() as ProjectId) : id;
  await restoreProject(database, fromPlain(read.value), projectId, { file: saved, cameAt });
  const { packet } = read.value;
  return {
    projectId,
    name,
    isCopy,
    packetFor: packet?.kind === "assignment" ? packet.coderId : undefined,
  };
}
