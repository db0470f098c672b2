import { derivedId } from "#domain/model/derived-id";
import type { CoderId, LogEntryId, SourceId } from "#domain/model/ids";
import type { Change, LogEntry } from "#domain/model/patch";
import type { Source } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import type { ProjectArchive } from "#domain/query/project-archive";
import { noRecords, recordTables } from "#domain/query/records";

/**
 * What a coder gets to code a round elsewhere: the texts assigned to them, the codebook, their assignment, and what they coded
 * themselves. Nobody else's coding, memos or assignment is in it, and no history.
 */
export function assignmentPacket(archive: ProjectArchive, round: Round, coderId: CoderId): ProjectArchive {
  const assignments = archive.assignments.filter(
    (each) => each.roundId === round.id && each.coderId === coderId && each.removed !== true,
  );
  const sourceIds = new Set(assignments.map(({ sourceId }) => sourceId));
  const isIn = ({ sourceId }: { readonly sourceId: SourceId }): boolean => sourceIds.has(sourceId);
  const isOwn = (each: { readonly coderId: CoderId }): boolean => each.coderId === coderId;
  const sources = archive.sources.filter(({ id }) => sourceIds.has(id));
  const people = new Set(
    sources.flatMap(({ speakers }) => speakers.map(({ participantId }) => participantId)),
  );
  return {
    ...noRecords,
    packet: { kind: "assignment", roundId: round.id, coderId, clock: newestClock(archive) },
    project: archive.project,
    coders: archive.coders.filter(
      ({ id, agreedIn }) => round.coderIds.includes(id) && agreedIn === undefined,
    ),
    participants: archive.participants.filter(({ id }) => people.has(id)),
    sources,
    corrections: archive.corrections.filter(isIn),
    turnEdits: archive.turnEdits.filter(isIn),
    codes: archive.codes,
    codebookVersions: archive.codebookVersions.filter(({ id }) => id === round.codebookVersionId),
    rounds: [round],
    assignments,
    codings: archive.codings.filter((coding) => isIn(coding) && isOwn(coding)),
    turns: new Map([...archive.turns].filter(([id]) => sourceIds.has(id))),
    contents: new Map([...archive.contents].filter(([id]) => sourceIds.has(id))),
    log: [],
  };
}

const newestClock = ({ log }: ProjectArchive): string =>
  log.reduce((newest, { clock }) => (clock > newest ? clock : newest), "");

/** What a coder hands back: the copy they worked in, marked as theirs. */
export const returnPacket = (archive: ProjectArchive, round: Round, coderId: CoderId): ProjectArchive => ({
  ...archive,
  packet: { kind: "return", roundId: round.id, coderId },
});

/** A source whose text is not the one that was sent out. */
export interface DifferingText {
  readonly sourceId: SourceId;
  readonly name: string;
  /** Where the texts begin to differ, in the text here: UTF-16 code units. */
  readonly at: number;
  /** What stands from there on, up to where they are the same again: here and in the packet. */
  readonly here: string;
  readonly there: string;
}

/** Sources of a packet whose imported text is another than here. @param textOf the imported text here; undefined for none */
export function differingTexts(
  packet: Pick<ProjectArchive, "sources" | "contents">,
  sources: ReadonlyMap<SourceId, Source>,
  textOf: (sourceId: SourceId) => string | undefined,
): readonly DifferingText[] {
  return packet.sources.flatMap(({ id: sourceId, hash }) => {
    const source = sources.get(sourceId);
    const here = textOf(sourceId);
    const there = packet.contents.get(sourceId)?.text;
    if (source === undefined || here === undefined || there === undefined) return [];
    if (source.hash === hash && here === there) return [];
    return [{ sourceId, name: source.name, ...difference(here, there) }];
  });
}

/** Where two texts begin to differ, and what stands there up to their common end. */
function difference(here: string, there: string): Pick<DifferingText, "at" | "here" | "there"> {
  const shorter = Math.min(here.length, there.length);
  let at = 0;
  while (at < shorter && here[at] === there[at]) at++;
  let end = 0;
  while (end < shorter - at && here.at(-1 - end) === there.at(-1 - end)) end++;
  return { at, here: here.slice(at, here.length - end), there: there.slice(at, there.length - end) };
}

/**
 * The entries of a packet that can be taken in: all but those that change what the project says of itself, and those that speak only
 * of sources whose text is another here. Of entries that speak of such a source among others, a part is taken in, so that what was
 * begun by the same deed, such as a code or the agreed layer of a round, is there for what builds on it.
 *
 * A part is an entry of its own, the same wherever the same sources are refused: the whole one is still taken in where the texts are
 * the same, and then changes nothing of what the part did.
 *
 * @returns with `leftOut`, how many entries are left out, wholly or in part
 */
export function acceptedEntries(
  packet: ProjectArchive,
  refused: ReadonlySet<SourceId>,
): { readonly accepted: readonly LogEntry[]; readonly leftOut: number } {
  const sourceOf = sourcesOfRecords(packet);
  const refusedIn = (change: Change): readonly SourceId[] =>
    refused.size === 0 ? [] : sourceIdsOf(change, sourceOf).filter((sourceId) => refused.has(sourceId));
  const parts = new Map<LogEntryId, LogEntryId>();
  let leftOut = 0;
  const accepted = packet.log.flatMap((entry): LogEntry | readonly LogEntry[] => {
    const sourceIds = new Set(entry.patch.flatMap(refusedIn));
    const changesProject = entry.patch.some(({ table }) => table === "project");
    if (sourceIds.size === 0 && !changesProject) return entry;
    leftOut++;
    const patch = entry.patch.filter((change) => refusedIn(change).length === 0);
    if (changesProject || patch.length === 0) return [];
    const id = derivedId(entry.id, ...[...sourceIds].sort()) as LogEntryId;
    parts.set(entry.id, id);
    const { undoes } = entry;
    return { ...entry, id, patch, ...(undoes === undefined ? {} : { undoes: parts.get(undoes) ?? undoes }) };
  });
  return { accepted, leftOut };
}

/** The sources that a change names, or whose record it changes. */
function sourceIdsOf(
  { table, id, before, after, layer }: Change,
  sourceOf: ReadonlyMap<string, readonly SourceId[]>,
): readonly SourceId[] {
  const own = table === "sources" ? [id as SourceId] : (sourceOf.get(id) ?? []);
  return [...own, ...(layer === undefined ? [] : [layer.sourceId]), ...namedIn(before), ...namedIn(after)];
}

/** The sources that each record of a packet names. */
function sourcesOfRecords(packet: ProjectArchive): ReadonlyMap<string, readonly SourceId[]> {
  const named = new Map<string, readonly SourceId[]>();
  for (const table of recordTables)
    for (const record of packet[table]) if (table !== "sources") named.set(record.id, namedIn(record));
  return named;
}

/** Sources that fields of a record name: its own, and those of passages a memo is about. */
function namedIn(fields: object | null): SourceId[] {
  if (fields === null) return [];
  const { sourceId, targets = [] } = fields as {
    readonly sourceId?: SourceId;
    readonly targets?: readonly { readonly sourceId?: SourceId }[];
  };
  return [sourceId, ...targets.map((target) => target.sourceId)].filter((id) => id !== undefined);
}
