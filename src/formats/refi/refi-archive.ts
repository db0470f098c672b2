import { nearestColor } from "#domain/codebook/nearest-color";
import { nextColor } from "#domain/codebook/next-color";
import type { CodeDraft } from "#domain/codebook/codebook-draft";
import { guessKind } from "#domain/intake/guess-kind";
import type { Environment } from "#domain/model/environment";
import type { CodeId, CoderId, CodingId, MemoId, ProjectId, SourceId } from "#domain/model/ids";
import type { Memo, MemoTarget } from "#domain/model/memo-records";
import type { Code, Coder, Coding, ForeignPart, Instant, Source } from "#domain/model/records";
import type { SourceContents } from "#domain/model/source-contents";
import type { ProjectArchive } from "#domain/query/project-archive";
import { noRecords } from "#domain/query/records";
import { sha256 } from "#formats/archive/sha256";
import { lineTurns, settleText, type SettledText } from "#formats/refi/line-turns";
import { peopleOf } from "#formats/refi/refi-people";
import { xmlText } from "#formats/refi/xml-text";
import { RefiNotes, type RefiReportNote } from "#formats/refi/refi-notes";
import type { RefiNote, RefiNoteTarget, RefiProject, RefiSource } from "#formats/refi/refi-project";

/**
 * A REFI-QDA project as a project here, to be restored as a new one: users are coders, every text is a source, passages are those of
 * the text with LF line ends. GUIDs stay ids, so that both projects can be compared later.
 *
 * @param file what the project was read from, by name
 * @returns the project, without a log; `report` adds to the project's own what has no place here
 */
export async function archiveOfRefi(
  project: RefiProject,
  file: string,
  environment: Environment,
): Promise<{ readonly archive: ProjectArchive; readonly report: readonly RefiReportNote[] }> {
  const at = environment.now();
  const notes = new RefiNotes();
  const codeIdOf = stableIds(environment);
  const memoIdOf = stableIds(environment);
  const { sources, contents, texts, sourceIds } = await sourcesOf(project, file, at, environment, notes);
  notes.count("sources-left", project.sources.length - sources.length);
  const people = peopleOf(project, { sourceIds, idOf: stableIds(environment), environment, at, notes });
  const coders = new Coders(project, at, stableIds(environment), notes);
  const codes = codesOf(project.codes, at, codeIdOf);
  const codings = project.codings.flatMap(({ sourceId, passage, codeId, userIds, createdAt }): Coding[] => {
    const settled = texts.get(sourceId);
    if (settled === undefined) {
      notes.count("codings-left");
      return [];
    }
    const range = {
      start: placeIn(settled, passage?.start ?? 0),
      end: placeIn(settled, passage?.end ?? Infinity),
    };
    return coders.named(userIds).map((coderId) => ({
      id: environment.newId() as CodingId,
      sourceId: sourceIds.get(sourceId)!,
      coderId,
      codeId: codeIdOf(codeId) as CodeId,
      revision: 0,
      ...range,
      at: instantOf(createdAt) ?? at,
    }));
  });
  const targetOf = (target: RefiNoteTarget): readonly MemoTarget[] => {
    if (target.kind === "code") return [{ kind: "code", codeId: codeIdOf(target.id) as CodeId }];
    if (target.kind === "case") {
      const participantId = people.participantIds.get(target.id);
      return participantId === undefined ? [] : [{ kind: "participant", participantId }];
    }
    if (target.kind === "project") return [];
    const refiId = "id" in target ? target.id : target.sourceId;
    const sourceId = sourceIds.get(refiId);
    const settled = texts.get(refiId);
    if (sourceId === undefined || settled === undefined) return [];
    if ("id" in target) return [{ kind: "source", sourceId }];
    const range = { start: placeIn(settled, target.start), end: placeIn(settled, target.end) };
    return [{ kind: "passage", sourceId, ...range, revision: 0 }];
  };
  const memos = project.notes.map((note): Memo => {
    const written = instantOf(note.createdAt) ?? at;
    return {
      id: (note.id === undefined ? environment.newId() : memoIdOf(note.id)) as MemoId,
      kind: "analytic",
      text: memoText(note),
      targets: note.targets.flatMap(targetOf),
      coderId: coders.named(note.userId === undefined ? [] : [note.userId])[0]!,
      at: written,
      editedAt: written,
    };
  });
  notes.count("sets-left", project.sets.length);
  const foreign = foreignOf(project, sourceIds, notes);
  const archive: ProjectArchive = {
    project: {
      id: environment.newId() as ProjectId,
      name: project.name.trim() === "" ? file.replace(/\.[^.]+$/, "") : project.name,
      researchQuestions: [],
      mode: "codebook",
      waves: [],
      createdAt: at,
      ...(foreign.length === 0 ? {} : { foreign }),
    },
    ...noRecords,
    coders: coders.list(),
    sources,
    codes,
    participants: people.participants,
    attributes: people.attributes,
    attributeValues: people.attributeValues,
    memos,
    codings,
    contents,
    turns: new Map([...contents].map(([id, { turns }]) => [id, turns])),
    log: [],
  };
  return { archive, report: notes.list() };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id is kept where it is a UUID; otherwise one is made, the same every time. */
function stableIds(environment: Environment): (id: string) => string {
  const made = new Map<string, string>();
  return (id) => {
    if (uuid.test(id)) return id;
    const known = made.get(id) ?? environment.newId();
    made.set(id, known);
    return known;
  };
}

/** A time as the file writes it, taken as UTC where it names no zone; undefined where it is none. */
function instantOf(written: string | undefined): Instant | undefined {
  const text = written?.trim() ?? "";
  const instant = Date.parse(/T[\d:.]+$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(instant) ? undefined : instant;
}

const memoText = ({ name, text }: RefiNote): string =>
  [name, text]
    .map((part) => part.trim())
    .filter((part, index, parts) => part !== "" && (index > 0 || !(parts[1] ?? "").startsWith(part)))
    .join("\n\n");

/** Where a position of a text is in it as it is kept: nowhere but at its beginning where the text is missing. */
const placeIn = ({ text, at }: SettledText, position: number): number =>
  position === Infinity ? text.length : Math.min(at(position), text.length);

/** Characters of what is not understood that a project keeps; more would weigh on it. */
const mostForeign = 200_000;

/** What has no meaning here, as it was. */
function foreignOf(
  { kept }: RefiProject,
  sourceIds: ReadonlyMap<string, SourceId>,
  notes: RefiNotes,
): readonly ForeignPart[] {
  const parts = kept.map(({ sourceId: id, element }): ForeignPart => {
    const sourceId = id === undefined ? undefined : sourceIds.get(id);
    return { format: "qdpx", ...(sourceId === undefined ? {} : { sourceId }), content: xmlText(element) };
  });
  const size = parts.reduce((sum, { content }) => sum + content.length, 0);
  if (size <= mostForeign) return parts;
  notes.count("elements-left", parts.length);
  return [];
}

async function sourcesOf(
  { sources: read }: RefiProject,
  file: string,
  at: Instant,
  environment: Environment,
  notes: RefiNotes,
) {
  const sources: Source[] = [];
  const contents = new Map<SourceId, SourceContents>();
  const texts = new Map<string, SettledText>();
  const sourceIds = new Map<string, SourceId>();
  const idOf = stableIds(environment);
  const wordless: string[] = [];
  for (const source of read) {
    const { id, name, description, createdAt, times } = source;
    const original = source.text ?? (isTextMissing(source) ? "" : undefined);
    if (original === undefined) continue;
    if (source.text === undefined) wordless.push(name);
    const settled = settleText(original);
    const { text } = settled;
    const sourceId = idOf(id) as SourceId;
    texts.set(id, settled);
    sourceIds.set(id, sourceId);
    sources.push({
      id: sourceId,
      name,
      ...(description === "" ? {} : { description }),
      kind: guessKind(name, []),
      order: sources.length + 1,
      hash: await sha256(new TextEncoder().encode(text)),
      length: text.length,
      file,
      format: "qdpx",
      speakers: [],
      importedAt: instantOf(createdAt) ?? at,
    });
    const settledTimes = times.map((time) => ({ at: settled.at(time.at), ms: time.ms }));
    contents.set(sourceId, { sourceId, text, turns: lineTurns(text, settledTimes) });
  }
  if (wordless.length > 0) notes.say("texts-missing", { names: someOf(wordless), count: wordless.length });
  return { sources, contents, texts, sourceIds };
}

/** Names that a sentence can hold. */
const someOf = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(", ")} …` : names.join(", ");

/** A text that the file should hold; of a picture or recording without one nothing is left to read. */
const isTextMissing = ({ kind, isFileMissing }: RefiSource): boolean =>
  isFileMissing && (kind === "text" || kind === "pdf" || kind === "transcript");

function codesOf(drafts: readonly CodeDraft[], at: Instant, idOf: (id: string) => string): readonly Code[] {
  const codes: Code[] = [];
  const keys = new Set<number>();
  const add = (siblings: readonly CodeDraft[], parentId: CodeId | undefined): void => {
    siblings.forEach(({ id: written = "", color, paletteNumber, key, children, ...told }, index) => {
      const id = idOf(written) as CodeId;
      const isFree = key !== undefined && !keys.has(key);
      if (isFree) keys.add(key);
      codes.push({
        ...told,
        id,
        ...(parentId === undefined ? {} : { parentId }),
        ...(isFree ? { key } : {}),
        order: index + 1,
        color: paletteNumber ?? (color === undefined ? nextColor(codes) : nearestColor(color)),
        createdAt: at,
      });
      add(children, id);
    });
  };
  add(drafts, undefined);
  return codes;
}

/** The coders of a project: its users, and one for each author who is none or not named. */
class Coders {
  readonly #coders = new Map<string, Coder>();
  readonly #at: Instant;
  readonly #idOf: (id: string) => string;
  readonly #notes: RefiNotes;

  constructor({ users }: RefiProject, at: Instant, idOf: (id: string) => string, notes: RefiNotes) {
    this.#at = at;
    this.#idOf = idOf;
    this.#notes = notes;
    for (const { id, name } of users) this.#add(id, name);
  }

  /** Coders by user id, never none. */
  named(userIds: readonly string[]): readonly CoderId[] {
    return (userIds.length === 0 ? [""] : userIds).map((id) => {
      const known = this.#coders.get(id);
      if (known !== undefined) return known.id;
      this.#notes.count("coders-made");
      return this.#add(id, id === "" ? "?" : `? ${id.slice(0, 8)}`);
    });
  }

  /** A project needs somebody to go on with. */
  list(): readonly Coder[] {
    if (this.#coders.size === 0) this.named([]);
    return [...this.#coders.values()];
  }

  #add(id: string, name: string): CoderId {
    const letters = [...name.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].slice(0, 3).join("");
    const coderId = this.#idOf(id) as CoderId;
    const initials = letters === "" ? "?" : letters.toLocaleUpperCase();
    this.#coders.set(id, { id: coderId, name, initials, createdAt: this.#at });
    return coderId;
  }
}
