import type { LogEntryId } from "#domain/model/ids";
import type { Deed, DeedKind, LogEntry } from "#domain/model/patch";
import { WatchedValue } from "#domain/model/watched-value";

/** What undo and redo would do; absent where there is nothing. */
export interface UndoState {
  readonly undo?: Deed;
  readonly redo?: Deed;
  /** It would take others along that were made with it as one step. */
  readonly undoesGroup?: true;
  readonly redoesGroup?: true;
}

/** Of an entry, what the stack needs; its patch is read when it is taken back. */
export type StackedEntry = Pick<LogEntry, "id" | "sequence" | "deed" | "group" | "undoes" | "reversal">;

/** Entries of one group have this in common: the id of the first. */
export const groupOf = ({ group, id }: StackedEntry): LogEntryId => group ?? id;

/** Who is in a project, and that there is one, is not taken back by ⌘Z. */
const kept: ReadonlySet<DeedKind> = new Set<DeedKind>(["project/create", "coder/create"]);

const pageSize = 128;

/**
 * One coder's own changes, as undo and redo go through them. Worked out from the log, so that it outlives a reload and is the
 * same in every tab: an entry that was taken back is passed over, and redo reaches back to the last change that was no
 * reversal. The log is read from its end, no further than needed.
 */
export class UndoStack {
  readonly state = new WatchedValue<UndoState>({});
  /** Oldest first. */
  #entries: StackedEntry[] = [];
  readonly #takenBack = new Set<LogEntryId>();
  readonly #skipped = new Set<LogEntryId>();
  #isWhole = false;
  #reading: Promise<void> | undefined;
  readonly #read: (before: number, limit: number) => Promise<readonly LogEntry[]>;
  readonly #start: number;

  /**
   * @param sequence of the last entry of the log; later ones are pushed
   * @param read the coder's entries before a sequence number, newest first, at least as many as asked for if there are
   */
  constructor(sequence: number, read: (before: number, limit: number) => Promise<readonly LogEntry[]>) {
    this.#start = sequence + 1;
    this.#read = read;
  }

  /** Adds an entry of this coder that was just committed. */
  push(entry: StackedEntry): void {
    this.#entries.push(reduced(entry));
    if (entry.undoes !== undefined) this.#takenBack.add(entry.undoes);
    this.refresh().catch(leave);
  }

  /** The entry that undo or redo would take back next. */
  async next(reversal: "undo" | "redo"): Promise<StackedEntry | undefined> {
    for (;;) {
      const found = this.#find(reversal);
      if (found !== "unknown") return found;
      await this.#readOlder();
    }
  }

  /** The coder's entry of this id, unless it was taken back. */
  async entry(id: LogEntryId): Promise<StackedEntry | undefined> {
    const found = (): StackedEntry | undefined => this.#entries.find((entry) => entry.id === id);
    while (!this.#isWhole && found() === undefined) await this.#readOlder();
    return this.#takenBack.has(id) ? undefined : found();
  }

  /** Passes an entry over from now on: it cannot be taken back. */
  skip(id: LogEntryId): void {
    this.#skipped.add(id);
    this.refresh().catch(leave);
  }

  /** Brings `state` up to date. */
  async refresh(): Promise<void> {
    const [undo, redo] = [await this.next("undo"), await this.next("redo")];
    const { value } = this.state;
    if (value.undo === undo?.deed && value.redo === redo?.deed) return;
    this.state.set({
      ...(undo === undefined ? {} : { undo: undo.deed }),
      ...(redo === undefined ? {} : { redo: redo.deed }),
      // The last entry of a group names it, unless it is the only one.
      ...(undo?.group === undefined ? {} : { undoesGroup: true }),
      ...(redo?.group === undefined ? {} : { redoesGroup: true }),
    });
  }

  #find(reversal: "undo" | "redo"): StackedEntry | "unknown" | undefined {
    for (let at = this.#entries.length - 1; at >= 0; at--) {
      const entry = this.#entries[at]!;
      if (reversal === "redo" && entry.reversal === undefined) return undefined;
      const isFor = (entry.reversal === "undo") === (reversal === "redo");
      if (!isFor || kept.has(entry.deed.kind)) continue;
      if (!this.#takenBack.has(entry.id) && !this.#skipped.has(entry.id)) return entry;
    }
    return this.#isWhole ? undefined : "unknown";
  }

  /** Whoever needs older entries meanwhile waits for the same page. */
  #readOlder(): Promise<void> {
    return (this.#reading ??= this.#readPage().finally(() => (this.#reading = undefined)));
  }

  async #readPage(): Promise<void> {
    const before = Math.min(this.#entries[0]?.sequence ?? this.#start, this.#start);
    const older = await this.#read(before, pageSize);
    for (const { undoes } of older) if (undoes !== undefined) this.#takenBack.add(undoes);
    this.#entries = [...older.map(reduced).reverse(), ...this.#entries];
    if (older.length === 0) this.#isWhole = true;
  }
}

const reduced = ({ id, sequence, deed, group, undoes, reversal }: StackedEntry): StackedEntry => ({
  id,
  sequence,
  deed,
  ...(group === undefined ? {} : { group }),
  ...(undoes === undefined ? {} : { undoes }),
  ...(reversal === undefined ? {} : { reversal }),
});

/** Where the log cannot be read, the next commit says so; the buttons stay as they are. */
const leave = (): void => undefined;
