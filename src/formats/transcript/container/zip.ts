import { inflateSync } from "fflate";
import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { decodeBytes } from "#formats/transcript/text/decode-bytes";

/** An entry of an archive as its directory states it; sizes in bytes. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** An archive whose directory has been read and found harmless; nothing is unpacked until asked for. */
export interface ZipFile {
  /** Names of files, as written. Paths that lead outside the archive are left out. */
  readonly names: readonly string[];
  /** Unpacks one entry and checks it. Fails where it is damaged, encrypted or not there. */
  readonly read: (name: string) => Result<Uint8Array>;
}

const mostEntries = 10_000;
/** No document of words unpacks to more; above `suspicious`, more than a hundredfold is a bomb. */
const mostBytes = 1024 * 1024 * 1024;
const suspicious = 16 * 1024 * 1024;
const mostRatio = 100;

/** True for bytes that begin as a zip archive does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1;

/**
 * Reads the directory of a zip archive.
 * @returns import/truncated where the directory at the end is missing or broken, import/zip-bomb where the archive unpacks to
 *   unreasonably much
 * @see PKWARE, APPNOTE.TXT 6.3.10, section 4.3
 */
export function openZip(bytes: Uint8Array): Result<ZipFile> {
  const entries = directoryOf(bytes);
  if (entries === undefined) return fail(new AppError("import/truncated"));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isBomb =
    entries.length > mostEntries ||
    total > mostBytes ||
    (total > suspicious && total > bytes.length * mostRatio);
  if (isBomb) return fail(new AppError("import/zip-bomb"));
  const inside = entries.filter(({ name }) => !name.endsWith("/") && !leadsOutside(name));
  const byName = new Map(inside.map((entry) => [entry.name, entry]));
  return ok({ names: [...byName.keys()], read: (name) => unpack(bytes, byName.get(name)) });
}

const leadsOutside = (name: string): boolean => /^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name);

function directoryOf(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // Bytes put in front of an archive shift everything: the directory ends where its end record begins.
  const shift = end - view.getUint32(end + 12, true) - at;
  if (shift < 0) return undefined;
  at += shift;
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    if (at + 46 + nameLength > end) return undefined;
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: decodeBytes(
        bytes.subarray(at + 46, at + 46 + nameLength),
        (flags & 0x800) === 0 ? "windows-1252" : "utf-8",
      ),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true) + shift,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Offset of the end record, behind which only a comment may follow; -1 where there is none. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function unpack(bytes: Uint8Array, entry: ZipEntry | undefined): Result<Uint8Array> {
  if (entry === undefined) return fail(new AppError("import/malformed"));
  if (entry.isEncrypted) return fail(new AppError("import/encrypted"));
  const damaged = fail(new AppError("import/malformed", { part: entry.name }));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return damaged;
  const from =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length < entry.packed) return damaged;
  const unpacked = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : undefined;
  return unpacked?.length === entry.size && crc32(unpacked) === entry.crc ? ok(unpacked) : damaged;
}

/** Never writes more than the stated size: an entry that lies about it fails its checksum. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return undefined;
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
