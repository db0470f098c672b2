import type { IntakePerson } from "#domain/intake/assign-speakers";
import type { FoundCoding } from "#domain/intake/plan-found-codings";
import type { FoundRemark } from "#domain/intake/plan-remarks";
import type { ReadTurn } from "#domain/intake/settle-turns";
import type { Environment } from "#domain/model/environment";
import type { ParticipantId, SourceId } from "#domain/model/ids";
import type { Change, Patch } from "#domain/model/patch";
import type { Participant, Source, SourceKind } from "#domain/model/records";
import type { OutsideLine, PackedCues, SourceContents } from "#domain/model/source-contents";
import { Turns } from "#domain/model/turns";

/** A stretch of a turn that has a time of its own; range in the canonical text, ms from the start of the recording. */
export interface IncomingCue {
  readonly start: number;
  readonly end: number;
  readonly startMs?: number;
  readonly endMs?: number;
}

/** A transcript as it was read and as people decided about it, ready to become a source. */
export interface IncomingSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly date?: string | undefined;
  readonly wave?: string | undefined;
  readonly language?: string | undefined;
  readonly file: string;
  readonly format: string;
  /** Canonical text and its SHA-256, lower-case hexadecimal. */
  readonly text: string;
  readonly hash: string;
  readonly turns: readonly ReadTurn[];
  readonly cues: readonly IncomingCue[];
  readonly outside: readonly OutsideLine[];
  /** By index, as turns point to them; without a person, the label stands for nobody in particular. */
  readonly speakers: readonly { readonly label: string; readonly person?: IntakePerson | undefined }[];
  /** Comments that become memos, and codes of a table that become codings. */
  readonly remarks?: readonly FoundRemark[];
  readonly codings?: readonly FoundCoding[];
}

/** What importing a transcript comes to. */
export interface PlannedImport {
  readonly patch: Patch;
  readonly contents: SourceContents;
  /** Participants that are created, by the key of the person they were in the import. */
  readonly created: ReadonlyMap<string, ParticipantId>;
}

/**
 * Plans the source, the participants it brings along and its contents. Several labels may stand for one person.
 *
 * @param order place in the list of sources
 */
export function planImport(incoming: IncomingSource, order: number, environment: Environment): PlannedImport {
  const at = environment.now();
  const created = new Map<string, ParticipantId>();
  const changes: Change[] = [];
  const participantOf = (person: IntakePerson): ParticipantId => {
    const known = person.participantId ?? created.get(person.key);
    if (known !== undefined) return known;
    const id = environment.newId() as ParticipantId;
    const { name, role } = person;
    const after: Participant = { id, name, ...(role === undefined ? {} : { role }), createdAt: at };
    changes.push({ table: "participants", id, before: null, after });
    created.set(person.key, id);
    return id;
  };
  const speakers = incoming.speakers.map(({ label, person }) => ({
    label,
    ...(person === undefined ? {} : { participantId: participantOf(person) }),
  }));
  const { name, kind, date, wave, language, file, format, hash, text, turns, cues, outside } = incoming;
  const source: Source = {
    id: environment.newId() as SourceId,
    name,
    kind,
    ...(date === undefined ? {} : { date }),
    ...(wave === undefined ? {} : { wave }),
    ...(language === undefined ? {} : { language }),
    order,
    hash,
    length: text.length,
    file,
    format,
    speakers,
    importedAt: at,
  };
  changes.push({ table: "sources", id: source.id, before: null, after: source });
  return {
    patch: changes,
    contents: {
      sourceId: source.id,
      text,
      turns: Turns.of(turns),
      ...(cues.length > 0 ? { cues: packCues(cues) } : {}),
      ...(outside.length > 0 ? { outside } : {}),
    },
    created,
  };
}

function packCues(cues: readonly IncomingCue[]): PackedCues {
  return {
    starts: Uint32Array.from(cues, ({ start }) => start),
    ends: Uint32Array.from(cues, ({ end }) => end),
    startsMs: Int32Array.from(cues, ({ startMs }) => startMs ?? -1),
    endsMs: Int32Array.from(cues, ({ endMs }) => endMs ?? -1),
  };
}
