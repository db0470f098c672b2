import { archiveWorker } from "#actions/archive-worker";
import { appVersion } from "#domain/model/app-version";
import type { CoderId, ProjectId } from "#domain/model/ids";
import { concealmentFrom, visibleArchive } from "#domain/rounds/concealment";
import type { Library } from "#storage/read/library";
import { readArchive } from "#storage/read/read-archive";
import { recordBackup } from "#storage/write/record-backup";
import { toPlain } from "#workers/plain-archive";

export interface SaveFileOptions {
  /** What the file is called, where that is known. */
  readonly name?: string;
  /** Who looks: what running blind rounds keep from them is not in the file, which is then no backup and not noted as one. */
  readonly viewer?: CoderId | undefined;
  /** Locks the file. */
  readonly passphrase?: string | undefined;
  /** Told how much of the work is done, 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes a project file off the page's thread, where it is read back and checked, hands it to `keep`, and notes when.
 *
 * @param keep puts the file where the person wants it; where it fails, nothing is noted
 * @throws AppError `storage/missing` where there is no such project, `storage/blocked`, `storage/outdated`; `archive/damaged` where
 *   the file does not read back as it was written; and what `keep` throws
 * @throws DOMException AbortError where `signal` was aborted
 */
export async function saveProjectFile(
  { database, environment }: Library,
  projectId: ProjectId,
  keep: (file: Blob) => Promise<void>,
  { name, viewer, passphrase, progress, signal }: SaveFileOptions = {},
): Promise<void> {
  const at = environment.now();
  const whole = await readArchive(database, projectId);
  const concealment = concealmentFrom(whole.rounds, whole.assignments, viewer);
  const archive = visibleArchive(whole, concealment);
  const options = { at, appVersion, passphrase };
  const bytes = await archiveWorker.call(
    "write",
    { archive: toPlain(archive), options },
    { signal, progress },
  );
  await keep(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/x-samtale" }));
  if (concealment.key === "")
    await recordBackup(database, projectId, { at, sequence: archive.log.at(-1)?.sequence ?? 0, name });
}
