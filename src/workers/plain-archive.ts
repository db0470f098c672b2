import type { SourceId } from "#domain/model/ids";
import type { SourceContents } from "#domain/model/source-contents";
import { Turns, type PackedTurns } from "#domain/model/turns";
import type { ProjectArchive } from "#domain/query/project-archive";
import { recordLists } from "#domain/query/records";

/** A project archive as plain data: classes do not cross into a worker. */
export interface PlainArchive extends Omit<ProjectArchive, "contents" | "turns"> {
  readonly contents: readonly (Omit<SourceContents, "turns"> & { readonly turns: PackedTurns })[];
}

export function toPlain(archive: ProjectArchive): PlainArchive {
  const { project, codings, log, packet } = archive;
  return {
    ...recordLists((table) => archive[table]),
    project,
    ...(packet === undefined ? {} : { packet }),
    codings,
    log,
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
