import { Zip, ZipDeflate } from "fflate";
import type { Instant } from "#domain/model/records";
import type { ProjectArchive } from "#domain/query/project-archive";
import { recordTables } from "#domain/query/records";
import { canonical, recordLines } from "#formats/archive/canonical-json";
import { writeCodings } from "#formats/archive/codings-json";
import { encrypt, encryptFor } from "#formats/archive/encryption";
import {
  archiveFormat,
  archiveVersion,
  paths,
  type Manifest,
  type ManifestPart,
} from "#formats/archive/manifest";
import { readmeText } from "#formats/archive/readme-text";
import { sha256 } from "#formats/archive/sha256";
import { writeTurns } from "#formats/archive/turns-json";

export interface ArchiveOptions {
  /** When the file is made. */
  readonly at: Instant;
  /** Of the program. */
  readonly appVersion: string;
  /** Encrypts the file. */
  readonly passphrase?: string | undefined;
  /** Encrypts the file for the holder of a key, `age1…`, instead. */
  readonly recipient?: string | undefined;
  /** log2 of the cost of trying a passphrase. */
  readonly workFactor?: number;
  /** Told how much of the work is done, 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
}

/**
 * Writes a project file, see README.md. Same project and time, same bytes, unless encrypted.
 *
 * @throws RangeError where the archive lacks the contents of a source
 */
export async function writeArchive(archive: ProjectArchive, options: ArchiveOptions): Promise<Uint8Array> {
  const { project } = archive;
  const about = {
    format: archiveFormat,
    version: archiveVersion,
    app: { name: "Samtale", version: options.appVersion },
    madeAt: new Date(options.at).toISOString(),
    project: { id: project.id, name: project.name },
    ...(archive.packet === undefined ? {} : { packet: archive.packet }),
  } as const;
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const parts: ManifestPart[] = [];
  const others = 4; // what is for people, the project, codings, log
  const count = others + recordTables.length + 2 * archive.sources.length;
  for (const [path, write] of partsOf(archive, about)) {
    const bytes = new TextEncoder().encode(write());
    parts.push({ path, bytes: bytes.length, sha256: await sha256(bytes) });
    pack(zip, path, bytes);
    options.progress?.(parts.length / (count + 1));
  }
  const manifest: Manifest = { ...about, counts: countsOf(archive), parts };
  pack(zip, paths.manifest, new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`));
  zip.end();
  const bytes = joined(chunks);
  if (options.recipient !== undefined) return encryptFor(bytes, options.recipient);
  return options.passphrase === undefined ? bytes : encrypt(bytes, options.passphrase, options.workFactor);
}

/** Each part with the function that writes it, so that no more than one is held at a time. */
function* partsOf(
  archive: ProjectArchive,
  about: Pick<Manifest, "project" | "madeAt" | "version">,
): Generator<readonly [path: string, write: () => string]> {
  yield [paths.readme, () => readmeText(about)];
  yield [paths.project, () => `${JSON.stringify(canonical(archive.project), null, 1)}\n`];
  for (const table of recordTables) yield [paths[table], () => recordLines(archive[table])];
  yield [paths.codings, () => writeCodings(archive.codings)];
  for (const { id } of [...archive.sources].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const contents = archive.contents.get(id);
    if (contents === undefined) throw new RangeError("The contents of a source are missing");
    yield [paths.text(id), () => contents.text];
    yield [paths.turns(id), () => writeTurns(contents)];
  }
  yield [paths.log, () => archive.log.map((entry) => `${JSON.stringify(entry)}\n`).join("")];
}

const countsOf = (archive: ProjectArchive): Manifest["counts"] => ({
  sources: archive.sources.length,
  participants: archive.participants.length,
  coders: archive.coders.length,
  codes: archive.codes.length,
  codings: archive.codings.length,
  memos: archive.memos.length,
  themes: archive.themes.length,
  changes: archive.log.length,
});

function pack(zip: Zip, path: string, bytes: Uint8Array): void {
  const entry = new ZipDeflate(path, { level: 4 });
  entry.mtime = new Date(1980, 0, 1); // the earliest a zip can say; zips keep local time, so this is the same anywhere
  zip.add(entry);
  entry.push(bytes, true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
