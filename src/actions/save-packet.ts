import { archiveWorker } from "#actions/archive-worker";
import { recordOf } from "#actions/record-of";
import { appVersion } from "#domain/model/app-version";
import type { CoderId, RoundId } from "#domain/model/ids";
import { assignmentPacket, returnPacket } from "#domain/rounds/packet";
import type { OpenProject } from "#storage/read/open-project";
import { toPlain } from "#workers/plain-archive";

export interface SavePacketOptions {
  /** Locks the file with a passphrase, or for whoever holds the key of `recipient` (`age1…`). */
  readonly passphrase?: string | undefined;
  readonly recipient?: string | undefined;
  /** Told how much of the work is done, 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes what a coder needs to code a round elsewhere: see {@link assignmentPacket}. Read back and compared before it is given.
 *
 * @throws AppError `storage/stale` where there is no such round, `archive/recipient`, `archive/damaged`
 * @throws DOMException AbortError where `signal` was aborted
 */
export async function saveAssignment(
  project: OpenProject,
  roundId: RoundId,
  coderId: CoderId,
  options: SavePacketOptions = {},
): Promise<Blob> {
  const round = recordOf(project, "rounds", roundId);
  return written(project, assignmentPacket(await project.wholeArchive(), round, coderId), options);
}

/** Writes what a coder hands back: the copy they worked in, without what is concealed from them. Throws as {@link saveAssignment}. */
export async function saveReturn(
  project: OpenProject,
  roundId: RoundId,
  coderId: CoderId,
  options: SavePacketOptions = {},
): Promise<Blob> {
  const round = recordOf(project, "rounds", roundId);
  return written(project, returnPacket(await project.archive(), round, coderId), options);
}

async function written(
  { environment }: OpenProject,
  archive: Parameters<typeof toPlain>[0],
  { passphrase, recipient, signal, progress }: SavePacketOptions,
): Promise<Blob> {
  const options = { at: environment.now(), appVersion, passphrase, recipient };
  const input = { archive: toPlain(archive), options };
  const bytes = await archiveWorker.call("write", input, { signal, progress });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/x-samtale" });
}
