import type { ErrorData } from "#domain/errors";
import type { SourceId } from "#domain/model/ids";
import { Turns, type PackedTurns } from "#domain/model/turns";
import type { SourceContents } from "#domain/model/source-contents";
import type { ProjectArchive } from "#domain/query/project-archive";
import type { Result } from "#domain/result";
import { readArchive } from "#formats/archive/read-archive";
import { writeArchive, type ArchiveOptions } from "#formats/archive/write-archive";

/** A project archive as plain data: classes do not cross into a worker. */
export interface PlainArchive extends Omit<ProjectArchive, "contents" | "turns"> {
  readonly contents: readonly (Omit<SourceContents, "turns"> & { readonly turns: PackedTurns })[];
}

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
  write: ({ archive, options }: WriteArchiveInput, progress: Progress): Promise<Uint8Array> =>
    writeArchive(fromPlain(archive), { ...options, progress }),

  async read(
    { bytes, passphrase }: ReadArchiveInput,
    progress: Progress,
  ): Promise<Result<PlainArchive, ErrorData>> {
    const read = await readArchive(bytes, { passphrase, progress });
    return read.ok ? { ok: true, value: toPlain(read.value) } : { ok: false, error: read.error.toData() };
  },
};
export type ArchiveJobs = typeof archiveJobs;

export function toPlain(archive: ProjectArchive): PlainArchive {
  const { project, coders, participants, sources, corrections, codes, codebookVersions, memos } = archive;
  const { codings, log } = archive;
  return {
    ...{ project, coders, participants, sources, corrections, codes, codebookVersions, memos, codings, log },
    contents: [...archive.contents.values()].map((each) => ({ ...each, turns: each.turns.packed })),
  };
}

export function fromPlain({ contents: plain, ...records }: PlainArchive): ProjectArchive {
  const contents = plain.map((each): [SourceId, SourceContents] => [
    each.sourceId,
    { ...each, turns: new Turns(each.turns) },
  ]);
  const turns = contents.map(([sourceId, each]): [SourceId, Turns] => [sourceId, each.turns]);
  return { ...records, contents: new Map(contents), turns: new Map(turns) };
}
