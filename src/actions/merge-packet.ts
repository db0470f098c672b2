import { archiveWorker } from "#actions/archive-worker";
import { overruleDecisions } from "#actions/overrule-decisions";
import { AppError } from "#domain/errors";
import type { CoderId, SourceId } from "#domain/model/ids";
import type { PacketNote, ProjectArchive } from "#domain/query/project-archive";
import { acceptedEntries, differingTexts, type DifferingText } from "#domain/rounds/packet";
import type { OpenProject } from "#storage/read/open-project";
import { fromPlain } from "#workers/plain-archive";

export interface MergePacketOptions {
  /** Or a secret key, `AGE-SECRET-KEY-1…`. */
  readonly passphrase?: string | undefined;
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** A packet that was read and compared, and changed nothing yet. */
export interface ReadPacket {
  readonly archive: ProjectArchive;
  /** Undefined where it is a project file of another copy, and not a packet. */
  readonly packet: PacketNote | undefined;
  /** Sources whose text is another here: what speaks of them is left out. */
  readonly differing: readonly DifferingText[];
}

/** What came of taking a packet in. */
export interface MergedPacket {
  /** Changes that are new here, and that were here already. */
  readonly changes: number;
  readonly known: number;
  /** Changes left out, wholly or in part, because they speak of sources with another text. */
  readonly leftOut: number;
  /** Codings among the new changes. */
  readonly codings: number;
  readonly coderId: CoderId | undefined;
}

/**
 * Reads a file that a coder handed back and compares its texts with those here. Nothing is changed.
 *
 * @throws AppError `packet/other-project` where it is of another project; `archive/not-a-project`, `archive/newer`,
 *   `archive/damaged`; `archive/passphrase` with `reason` missing or wrong
 * @throws DOMException AbortError where `signal` was aborted
 */
export async function readPacket(
  project: OpenProject,
  file: Blob,
  { passphrase, signal, progress }: MergePacketOptions = {},
): Promise<ReadPacket> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await archiveWorker.call("read", { bytes, passphrase }, { signal, progress });
  if (!read.ok) throw new AppError(read.error.code, read.error.detail);
  const archive = fromPlain(read.value);
  const { packet } = archive;
  const isOurs =
    archive.project.id === project.id ||
    (packet !== undefined && project.index.records.rounds.has(packet.roundId));
  if (!isOurs) throw new AppError("packet/other-project");
  const texts = new Map<SourceId, string>();
  for (const { id } of archive.sources)
    if (project.index.sources.has(id)) texts.set(id, (await project.contentsOf(id)).text);
  const differing = differingTexts(archive, project.index.sources, (id) => texts.get(id));
  return { archive, packet, differing };
}

/**
 * Takes a packet in: what its coder did, but for what speaks of texts that differ. The same packet twice changes nothing more, and
 * the order of packets makes no difference. Where both copies settled the same disagreement, the later decision holds.
 *
 * @throws AppError `packet/incomplete`, and as {@link OpenProject.merge}; then nothing is changed
 */
export async function mergePacket(
  project: OpenProject,
  { archive, packet, differing }: ReadPacket,
): Promise<MergedPacket> {
  const refused = new Set(differing.map(({ sourceId }) => sourceId));
  const { accepted, leftOut } = acceptedEntries(archive, refused);
  const { entries, known } = await project.merge(accepted, [...archive.contents.values()]);
  const changed = entries.flatMap(({ patch }) => patch);
  if (changed.some(({ table }) => table === "decisions")) await overruleDecisions(project);
  const codings = changed.filter(({ table, before }) => table === "codings" && before === null).length;
  return { changes: entries.length, known, leftOut, codings, coderId: packet?.coderId };
}
