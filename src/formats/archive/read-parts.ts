import { AppError } from "#domain/errors";
import type { PacketNote } from "#domain/query/project-archive";
import { archiveFormat, archiveVersion, paths, type Manifest } from "#formats/archive/manifest";
import { checks, isEvery } from "#formats/archive/checks";
import { sha256 } from "#formats/archive/sha256";
import { isZip, openZip } from "#formats/transcript/container/zip";

/** The parts of a project file, all of them as they were written. */
export interface Parts {
  /** Of the format. */
  readonly version: number;
  readonly packet: PacketNote | undefined;
  readonly text: (path: string) => string;
  /** @throws AppError archive/damaged where it is no JSON, as for a part that is not there */
  readonly json: (path: string) => unknown;
}

/** @throws AppError as {@link readArchive} says */
export const damaged = (part: string, cause?: unknown): AppError =>
  new AppError("archive/damaged", { part }, cause);

/**
 * Opens the zip and checks every part against the manifest.
 *
 * @throws AppError archive/not-a-project, archive/newer, archive/damaged with `part`
 */
export async function readParts(bytes: Uint8Array, progress?: (share: number) => void): Promise<Parts> {
  if (!isZip(bytes)) throw new AppError("archive/not-a-project");
  const zip = openZip(bytes);
  if (!zip.ok) throw damaged("zip", zip.error);
  const unpack = (path: string): Uint8Array => {
    const part = zip.value.read(path);
    if (!part.ok) throw damaged(path, part.error);
    return part.value;
  };
  if (!zip.value.names.includes(paths.manifest)) throw new AppError("archive/not-a-project");
  const manifest = manifestOf(unpack(paths.manifest));
  const parts = new Map<string, Uint8Array>();
  for (const { path, bytes: size, sha256: hash } of manifest.parts) {
    const part = unpack(path);
    if (part.length !== size || (await sha256(part)) !== hash) throw damaged(path);
    parts.set(path, part);
    progress?.(parts.size / manifest.parts.length);
  }
  const text = (path: string): string => {
    const part = parts.get(path);
    if (part === undefined) throw damaged(path);
    parts.delete(path); // no part is read twice, and they are large
    return decoded(part, path);
  };
  return {
    version: manifest.version,
    packet: manifest.packet,
    text,
    json: (path) => parsed(text(path), path),
  };
}

function manifestOf(bytes: Uint8Array): Manifest {
  const value = parsed(decoded(bytes, paths.manifest), paths.manifest);
  if (!hasFormat(value)) throw new AppError("archive/not-a-project");
  if (!isManifest(value)) throw damaged(paths.manifest);
  if (value.version > archiveVersion)
    throw new AppError("archive/newer", {
      part: paths.manifest,
      version: value.version,
      reads: archiveVersion,
    });
  return value;
}

const hasFormat = checks({ format: (value) => value === archiveFormat });

const isPacket = checks({
  kind: (kind) => kind === "assignment" || kind === "return",
  roundId: (id) => typeof id === "string",
  coderId: (id) => typeof id === "string",
  clock: (clock) => clock === undefined || typeof clock === "string",
});

const isManifest = (value: unknown): value is Manifest =>
  checks({
    version: (version) => Number.isInteger(version) && (version as number) > 0,
    packet: (packet) => packet === undefined || isPacket(packet),
    parts: isEvery(
      checks({
        path: (path) => typeof path === "string",
        bytes: Number.isInteger,
        sha256: (hash) => typeof hash === "string",
      }),
    ),
  })(value);

function decoded(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw damaged(part, cause);
  }
}

export function parsed(text: string, part: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(part); // without its cause, which quotes the text
  }
}
