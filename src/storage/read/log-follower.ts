import type { ProjectId, SourceId } from "#domain/model/ids";
import type { LogEntry, Patch } from "#domain/model/patch";
import type { SourceContents } from "#domain/model/source-contents";
import { Turns } from "#domain/model/turns";
import type { ProjectIndex } from "#domain/query/project-index";
import type { ProjectDatabase } from "#storage/project-database";
import { entriesAfter } from "#storage/read/log";
import { guarded } from "#storage/storage-error";

/** What is done with every entry. */
export interface FollowerSteps {
  /** The changes that the index may learn of. */
  readonly visible: (patch: Patch) => Patch;
  /** The index holds the entry. */
  readonly applied: (entry: LogEntry) => void;
}

/**
 * Keeps a project index in step with the log: every entry once and in order, whichever way it comes. What another tab said
 * may be missing, doubled or too early; where an entry is missing, the log is read.
 */
export class LogFollower {
  readonly #database: ProjectDatabase;
  readonly #projectId: ProjectId;
  readonly #index: ProjectIndex;
  readonly #steps: FollowerSteps;
  /** Of the last entry that was applied. */
  #sequence: number;
  readonly #waiting = new Map<number, LogEntry>();
  readonly #turns = new Map<SourceId, Turns>();
  #work: Promise<void> = Promise.resolve();

  /** @param sequence of the last entry that `index` holds */
  constructor(
    database: ProjectDatabase,
    projectId: ProjectId,
    index: ProjectIndex,
    sequence: number,
    steps: FollowerSteps,
  ) {
    this.#database = database;
    this.#projectId = projectId;
    this.#index = index;
    this.#sequence = sequence;
    this.#steps = steps;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Takes an entry; resolves when the index holds it, and all before it. */
  receive(entry: LogEntry, contents: readonly SourceContents[] = []): Promise<void> {
    this.#waiting.set(entry.sequence, entry);
    for (const { sourceId, turns } of contents) this.#turns.set(sourceId, turns);
    return this.#afterOthers(() => this.#drain());
  }

  /** Reads what the log has beyond the index. */
  catchUp(): Promise<void> {
    return this.#afterOthers(async () => {
      await this.#readLog();
      await this.#drain();
    });
  }

  #afterOthers(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #drain(): Promise<void> {
    for (const sequence of this.#waiting.keys())
      if (sequence <= this.#sequence) this.#waiting.delete(sequence);
    if (this.#waiting.size > 0 && !this.#waiting.has(this.#sequence + 1)) await this.#readLog();
    for (;;) {
      const entry = this.#waiting.get(this.#sequence + 1);
      if (entry === undefined) return;
      this.#waiting.delete(entry.sequence);
      await this.#apply(entry);
    }
  }

  async #readLog(): Promise<void> {
    const entries = await guarded(() => entriesAfter(this.#database, this.#projectId, this.#sequence));
    for (const entry of entries) this.#waiting.set(entry.sequence, entry);
  }

  async #apply(entry: LogEntry): Promise<void> {
    const created = (entry.effect ?? entry.patch).filter(
      ({ table, before }) => table === "sources" && before === null,
    );
    const sourceIds = created.map(({ id }) => id as SourceId);
    const missing = sourceIds.filter((id) => !this.#turns.has(id));
    if (missing.length > 0) await this.#readTurns(missing);
    const turns = new Map(sourceIds.map((id) => [id, this.#turns.get(id) ?? Turns.of([])]));
    for (const id of sourceIds) this.#turns.delete(id);
    this.#sequence = entry.sequence;
    try {
      this.#index.apply(this.#steps.visible(entry.effect ?? entry.patch), turns);
    } catch (error) {
      reportError(error); // of a listener: the entry is written, and the index holds it
    }
    this.#steps.applied(entry);
  }

  async #readTurns(sourceIds: readonly SourceId[]): Promise<void> {
    const keys = sourceIds.map((id): [ProjectId, SourceId] => [this.#projectId, id]);
    for (const row of await guarded(() => this.#database.turns.bulkGet(keys)))
      if (row !== undefined) this.#turns.set(row.sourceId, new Turns(row.turns));
  }
}
