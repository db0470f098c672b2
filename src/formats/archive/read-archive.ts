import { AppError } from "#domain/errors";
import type { SourceId } from "#domain/model/ids";
import type { LogEntry, TableName, Tables } from "#domain/model/patch";
import type { Correction, Source } from "#domain/model/records";
import type { SourceContents } from "#domain/model/source-contents";
import type { Turns } from "#domain/model/turns";
import type { ProjectArchive } from "#domain/query/project-archive";
import { recordLists } from "#domain/query/records";
import { fail, ok, type Result } from "#domain/result";
import { revisionsOf } from "#domain/text/revisions";
import { textAt } from "#domain/text/text-at";
import { readCodings } from "#formats/archive/codings-json";
import { decrypt, isEncrypted } from "#formats/archive/encryption";
import { paths, tablesOfVersion1 } from "#formats/archive/manifest";
import { damaged, parsed, readParts, type Parts } from "#formats/archive/read-parts";
import { isLogEntry, recordChecks } from "#formats/archive/record-checks";
import { readTurns } from "#formats/archive/turns-json";

export interface ReadArchiveOptions {
  readonly passphrase?: string | undefined;
  /** Told how much of the work is done, 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
}

/**
 * Opens a project file: every hash is checked before anything is read, and everything is read before anything is returned.
 *
 * @returns the project, or why not: archive/not-a-project; archive/newer with `version` and `part`; archive/passphrase with
 *   `reason` missing or wrong; archive/damaged with `part`, the first that is not as it was written
 */
export async function readArchive(
  bytes: Uint8Array,
  { passphrase, progress }: ReadArchiveOptions = {},
): Promise<Result<ProjectArchive>> {
  let plain = bytes;
  if (isEncrypted(bytes)) {
    if (passphrase === undefined) return fail(new AppError("archive/passphrase", { reason: "missing" }));
    const decrypted = await decrypt(bytes, passphrase);
    if (!decrypted.ok) return decrypted;
    plain = decrypted.value;
  }
  try {
    return ok(archiveOf(await readParts(plain, progress)));
  } catch (cause) {
    if (cause instanceof AppError) return fail(cause);
    throw cause;
  }
}

/** @throws AppError archive/damaged */
function archiveOf(parts: Parts): ProjectArchive {
  const project = parts.json(paths.project);
  if (!isRecord("project", project)) throw damaged(paths.project);
  const table = <T extends Exclude<TableName, "project">>(
    name: T,
    records: unknown,
  ): readonly Tables[T][] => {
    const isTable = Array.isArray(records) && records.every((record) => isRecord(name, record));
    if (!isTable || new Set(records.map(({ id }) => id)).size < records.length) throw damaged(paths[name]);
    return records;
  };
  const records = recordLists((name) =>
    parts.version === 1 && !tablesOfVersion1.includes(name) ? [] : table(name, parts.json(paths[name])),
  );
  const contents = contentsOf(records.sources, records.corrections, parts);
  const archive = {
    project,
    ...records,
    ...(parts.packet === undefined ? {} : { packet: parts.packet }),
    codings: table("codings", readCodings(parts.json(paths.codings))),
    contents,
    turns: new Map([...contents].map(([id, { turns }]): [SourceId, Turns] => [id, turns])),
    log: logOf(parts.text(paths.log)),
  };
  checkCodings(archive);
  return archive;
}

const isRecord = <T extends TableName>(table: T, record: unknown): record is Tables[T] =>
  recordChecks[table](record);

function contentsOf(
  sources: readonly Source[],
  corrections: readonly Correction[],
  parts: Parts,
): ReadonlyMap<SourceId, SourceContents> {
  const contents = new Map<SourceId, SourceContents>();
  for (const { id, length, speakers } of sources) {
    const text = parts.text(paths.text(id));
    if (text.length !== length) throw damaged(paths.text(id));
    const read = readTurns(id, text, parts.json(paths.turns(id)));
    if (read?.turns.packed.speakers.every((speaker) => speaker < speakers.length) !== true)
      throw damaged(paths.turns(id));
    contents.set(id, read);
  }
  const ofSource = new Map<SourceId, Correction[]>();
  for (const correction of corrections)
    ofSource.set(correction.sourceId, [...(ofSource.get(correction.sourceId) ?? []), correction]);
  for (const [sourceId, history] of ofSource) {
    const text = contents.get(sourceId)?.text;
    if (text === undefined || !fits(text, history)) throw damaged(paths.corrections);
  }
  return contents;
}

/** True where corrections can be made in a text one after another. */
function fits(text: string, corrections: readonly Correction[]): boolean {
  try {
    revisionsOf(text.length, corrections);
    textAt(text, corrections);
    return true;
  } catch {
    return false;
  }
}

function checkCodings({
  sources,
  coders,
  codes,
  codings,
  corrections,
}: Pick<ProjectArchive, "sources" | "coders" | "codes" | "codings" | "corrections">): void {
  const ids = new Set<string>([...sources, ...coders, ...codes].map(({ id }) => id));
  const revisions = new Map<SourceId, number>();
  for (const { sourceId, revision } of corrections)
    revisions.set(sourceId, Math.max(revision, revisions.get(sourceId) ?? 0));
  for (const { sourceId, coderId, codeId, start, end, revision } of codings)
    if (
      ![sourceId, coderId, codeId].every((id) => ids.has(id)) ||
      start > end ||
      revision > (revisions.get(sourceId) ?? 0)
    )
      throw damaged(paths.codings);
}

function logOf(text: string): readonly LogEntry[] {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw damaged(paths.log);
  let first: number | undefined;
  return lines.map((line, at) => {
    const entry = parsed(line, paths.log);
    if (!isLogEntry(entry)) throw damaged(paths.log);
    first ??= (entry as LogEntry).sequence;
    if ((entry as LogEntry).sequence !== first + at) throw damaged(paths.log);
    return entry as LogEntry;
  });
}
