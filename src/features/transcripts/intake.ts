import type { IncomingTranscript, ReadOptions } from "#actions/read-transcript";
import { AppError } from "#domain/errors";
import { assignSpeakers, type IntakePerson } from "#domain/intake/assign-speakers";
import { fileTitle } from "#domain/intake/file-title";
import { guessKind } from "#domain/intake/guess-kind";
import { guessLanguage } from "#domain/intake/guess-language";
import { type TurnFix } from "#domain/intake/settle-turns";
import { sketchLikeness, type TextSketch } from "#domain/intake/text-sketch";
import type { ParticipantId } from "#domain/model/ids";
import type { ParticipantRole } from "#domain/model/records";
import type { Subscription, Watchable } from "#domain/model/watchable";
import type { Result } from "#domain/result";
import { type IntakeFields, type IntakeFile, type Likeness } from "#features/transcripts/intake-file";

/** A transcript already in the project, to tell duplicates by. */
export interface KnownTranscript {
  readonly name: string;
  readonly hash: string;
  readonly sketch: TextSketch;
}

/** What an import needs from outside; files are read elsewhere, off the page's thread. */
export interface IntakeSurroundings {
  read(file: File, options: ReadOptions, signal: AbortSignal): Promise<Result<IncomingTranscript>>;
  /** Resolves when the project's transcripts are known; duplicates show from then on. */
  known(): Promise<readonly KnownTranscript[]>;
  readonly participants: readonly IntakePerson[];
  newId(): string;
}

/** Files read at a time: as many as a small machine has cores. */
const readAtOnce = 2;
/** From this share of common phrases on, a transcript is named a near duplicate. */
const nearDuplicate = 0.7;

/**
 * An import in the making: files, how each is read, who speaks in it, what it is. Writes nothing; the screens draw `files` and
 * `people` and call the methods, the action `add-sources` writes what was decided.
 */
export class Intake implements Watchable<Intake> {
  #files: readonly IntakeFile[] = [];
  #people: readonly IntakePerson[];
  #known: readonly KnownTranscript[] = [];
  readonly #surroundings: IntakeSurroundings;
  readonly #reading = new Map<string, AbortController>();
  readonly #observers = new Set<(intake: Intake) => void>();

  constructor(surroundings: IntakeSurroundings) {
    this.#surroundings = surroundings;
    this.#people = surroundings.participants;
    void this.#learnKnown();
  }

  get files(): readonly IntakeFile[] {
    return this.#files;
  }
  /** Participants of the project and people that this import adds; those whom no label stands for any more are left out. */
  get people(): readonly IntakePerson[] {
    const used = new Set(this.#files.flatMap(({ speakers }) => speakers.map(({ personKey }) => personKey)));
    return this.#people.filter(({ key, participantId }) => participantId !== undefined || used.has(key));
  }
  /** Files that will be imported. */
  get chosen(): readonly IntakeFile[] {
    return this.#files.filter((file) => file.included && file.state.kind === "read");
  }
  /** Files that were read or refused. */
  get settled(): number {
    return this.#files.filter(({ state }) => state.kind === "read" || state.kind === "refused").length;
  }

  subscribe(observer: { next: (intake: Intake) => void }): Subscription {
    const listener = (intake: Intake): void => observer.next(intake);
    this.#observers.add(listener);
    listener(this);
    return { unsubscribe: () => this.#observers.delete(listener) };
  }

  add(files: Iterable<File>): void {
    const fresh = [...files].map((file): IntakeFile => {
      const title = fileTitle(file.name);
      return {
        id: this.#surroundings.newId(),
        file,
        name: title.name,
        state: { kind: "waiting" },
        options: {},
        fields: { kind: guessKind(title.name, []), date: title.date },
        decided: new Set(),
        speakers: [],
        fixes: new Map(),
        without: new Set(),
        included: true,
      };
    });
    this.#show([...this.#files, ...fresh]);
    this.#readNext();
  }

  /** Takes a file out of the import; reading it stops. */
  remove(id: string): void {
    this.#stop(id);
    this.#show(this.#files.filter((file) => file.id !== id));
    this.#readNext();
  }

  /** A file is in the project: it leaves the list, and the people it brought are participants from now on. */
  imported(id: string, created: ReadonlyMap<string, ParticipantId>): void {
    this.#people = this.#people.map((person) => {
      const participantId = created.get(person.key);
      return participantId === undefined ? person : { ...person, participantId };
    });
    this.#show(this.#files.filter((file) => file.id !== id));
  }

  /** Stops all reading. The import is not usable afterwards. */
  cancel(): void {
    for (const id of [...this.#reading.keys()]) this.#stop(id);
    this.#files = [];
  }

  /** Reads a file again, otherwise; decisions about its turns are dropped, those about what it is are kept. */
  reread(id: string, options: ReadOptions): void {
    this.#stop(id);
    this.#replace(id, { options, state: { kind: "waiting" }, fixes: new Map(), speakers: [] });
    this.#readNext();
  }

  rename(id: string, name: string): void {
    this.#replace(id, { name });
  }
  include(id: string, included: boolean): void {
    this.#replace(id, { included });
  }

  /** Takes comments, or the codes of a column, into the import, or leaves them in the file. See {@link IntakeFile.without}. */
  take(id: string, what: string, isTaken: boolean): void {
    const without = new Set(this.#file(id)?.without);
    if (isTaken) without.delete(what);
    else without.add(what);
    this.#replace(id, { without });
  }

  /** Sets what a transcript is; of all files at once where `id` is undefined. */
  describe(id: string | undefined, fields: Partial<IntakeFields>): void {
    const names = Object.keys(fields) as (keyof IntakeFields)[];
    this.#show(
      this.#files.map((file) =>
        id === undefined || file.id === id
          ? { ...file, fields: { ...file.fields, ...fields }, decided: new Set([...file.decided, ...names]) }
          : file,
      ),
    );
  }

  /** Decides about turns that name nobody; undefined leaves them open again. */
  fix(id: string, turns: readonly number[], fix: TurnFix | undefined): void {
    const fixes = new Map(this.#file(id)?.fixes);
    for (const turn of turns) {
      if (fix === undefined) fixes.delete(turn);
      else fixes.set(turn, fix);
    }
    this.#replace(id, { fixes });
  }

  /** Lets a label stand for a person, or for nobody. */
  assign(id: string, label: string, personKey: string | undefined): void {
    const speakers = this.#file(id)?.speakers.map((speaker) =>
      speaker.label === label ? { label, personKey, because: "chosen" as const } : speaker,
    );
    if (speakers) this.#replace(id, { speakers });
  }

  /** Lets a label stand for a person who is not in the list yet. */
  assignNew(id: string, label: string, name: string): void {
    const key = this.#surroundings.newId();
    this.#people = [...this.#people, { key, name }];
    this.assign(id, label, key);
  }

  /** Names a person of this import, or gives them a role. Participants of the project are not changed by an import. */
  editPerson(
    key: string,
    fields: { readonly name?: string; readonly role?: ParticipantRole | undefined },
  ): void {
    this.#people = this.#people.map((person) => {
      if (person.key !== key || person.participantId !== undefined) return person;
      const name = fields.name ?? person.name;
      const role = "role" in fields ? fields.role : person.role;
      return { key, name, ...(role === undefined ? {} : { role }) };
    });
    this.#show(this.#files);
  }

  #file(id: string): IntakeFile | undefined {
    return this.#files.find((file) => file.id === id);
  }

  #replace(id: string, fields: Partial<IntakeFile>): void {
    this.#show(this.#files.map((file) => (file.id === id ? { ...file, ...fields } : file)));
  }

  #show(files: readonly IntakeFile[]): void {
    this.#files = files;
    for (const observer of [...this.#observers]) observer(this);
  }

  #stop(id: string): void {
    this.#reading.get(id)?.abort();
    this.#reading.delete(id);
  }

  #readNext(): void {
    for (const { id, state } of this.#files) {
      if (this.#reading.size >= readAtOnce) return;
      if (state.kind === "waiting") void this.#read(id);
    }
  }

  async #read(id: string): Promise<void> {
    const { file, options } = this.#file(id)!;
    const stop = new AbortController();
    this.#reading.set(id, stop);
    this.#replace(id, { state: { kind: "reading" } });
    const outcome = await this.#surroundings
      .read(file, options, stop.signal)
      .catch((cause: unknown): Result<IncomingTranscript> => ({ ok: false, error: AppError.from(cause) }));
    // Stopped meanwhile: taken out, or being read again in another way.
    if (this.#reading.get(id) !== stop) return;
    this.#reading.delete(id);
    if (outcome.ok) this.#take(id, outcome.value);
    else this.#replace(id, { state: { kind: "refused", error: outcome.error.toData() } });
    this.#readNext();
  }

  #take(id: string, incoming: IncomingTranscript): void {
    const file = this.#file(id)!;
    const { assignments, added } = assignSpeakers(incoming.draft.labels, this.people, file.name, () =>
      this.#surroundings.newId(),
    );
    this.#people = [...this.#people, ...added];
    const speakers = assignments.flatMap(({ personKey }) =>
      this.#people.filter(({ key }) => key === personKey),
    );
    const guessed: Partial<IntakeFields> = {
      kind: guessKind(file.name, speakers),
      language: guessLanguage(incoming.draft.text),
    };
    const open = Object.entries(guessed).filter(([name]) => !file.decided.has(name as keyof IntakeFields));
    this.#replace(id, {
      state: { kind: "read", incoming },
      speakers: assignments,
      fields: { ...file.fields, ...Object.fromEntries(open) },
    });
    this.#compare();
  }

  async #learnKnown(): Promise<void> {
    this.#known = await this.#surroundings.known();
    this.#compare();
  }

  /** Names for each file the transcript it resembles most, of the project or read before it in this import. */
  #compare(): void {
    const before: KnownTranscript[] = [...this.#known];
    const compared = this.#files.map((file) => {
      if (file.state.kind !== "read") return file;
      const { hash, sketch } = file.state.incoming;
      const likeness = closest({ name: file.name, hash, sketch }, before);
      before.push({ name: file.name, hash, sketch });
      if (likeness?.name === file.likeness?.name && likeness?.share === file.likeness?.share) return file;
      // A transcript that is there already is left out unless somebody says otherwise.
      return { ...file, likeness, included: likeness?.same === true ? false : file.included };
    });
    this.#show(compared);
  }
}

function closest(one: KnownTranscript, others: readonly KnownTranscript[]): Likeness | undefined {
  let best: Likeness | undefined;
  for (const other of others) {
    const same = other.hash === one.hash;
    const share = same ? 1 : sketchLikeness(one.sketch, other.sketch);
    if (share >= nearDuplicate && share > (best?.share ?? 0)) best = { name: other.name, share, same };
  }
  return best;
}
