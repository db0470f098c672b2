import { AppError, type ErrorData } from "#domain/errors";
import type { Result } from "#domain/result";
import { decrypt, encrypt, encryptFor } from "#formats/archive/encryption";
import { readArchive } from "#formats/archive/read-archive";
import { writeArchive, type ArchiveOptions } from "#formats/archive/write-archive";
import { fromPlain, toPlain, type PlainArchive } from "#workers/plain-archive";

export interface WriteArchiveInput {
  readonly archive: PlainArchive;
  readonly options: Omit<ArchiveOptions, "progress">;
}

export interface ReadArchiveInput {
  readonly bytes: Uint8Array;
  readonly passphrase?: string | undefined;
}

type Progress = (share: number) => void;

/** What the archive worker does: writes project files, and opens and checks them. */
export const archiveJobs = {
  /**
   * Writes a project file and proves that it can be opened with nothing lost: what is read from it writes the same file again.
   *
   * @throws AppError archive/damaged where it does not
   */
  async write({ archive, options }: WriteArchiveInput, progress: Progress): Promise<Uint8Array> {
    const { passphrase, recipient, workFactor, ...plain } = options;
    const third = (done: number) => (share: number) => progress((done + share) / 3);
    const bytes = await writeArchive(fromPlain(archive), { ...plain, progress: third(0) });
    const read = await readArchive(bytes, { progress: third(1) });
    if (!read.ok) throw read.error;
    const again = await writeArchive(read.value, { ...plain, progress: third(2) });
    if (!isSame(bytes, again)) throw new AppError("archive/damaged", { part: "manifest.json" });
    // What is locked for a key cannot be read back without it: it was, before it was locked.
    if (recipient !== undefined) return encryptFor(bytes, recipient);
    if (passphrase === undefined) return bytes;
    const encrypted = await encrypt(bytes, passphrase, workFactor);
    const opened = await decrypt(encrypted, passphrase);
    if (!opened.ok) throw opened.error;
    if (!isSame(bytes, opened.value)) throw new AppError("archive/damaged", { part: "encryption" });
    return encrypted;
  },

  async read(
    { bytes, passphrase }: ReadArchiveInput,
    progress: Progress,
  ): Promise<Result<PlainArchive, ErrorData>> {
    const read = await readArchive(bytes, { passphrase, progress });
    return read.ok ? { ok: true, value: toPlain(read.value) } : { ok: false, error: read.error.toData() };
  },
};
export type ArchiveJobs = typeof archiveJobs;

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
