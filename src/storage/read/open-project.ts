import { AppError } from "#domain/errors";
import type { Environment } from "#domain/model/environment";
import type { CoderId, LogEntryId, ProjectId, SourceId } from "#domain/model/ids";
import { Listeners } from "#domain/model/listeners";
import type { LogEntry } from "#domain/model/patch";
import type { SourceContents } from "#domain/model/source-contents";
import type { Watchable } from "#domain/model/watchable";
import type { ProjectArchive } from "#domain/query/project-archive";
import type { ProjectIndex } from "#domain/query/project-index";
import { contentsOf } from "#storage/contents-rows";
import { Feed } from "#storage/feed";
import { inSlices, nextTask } from "#storage/in-slices";
import { codebookKey, touchesCodebook } from "#storage/log-keys";
import type { ProjectDatabase } from "#storage/project-database";
import { CommitQueue } from "#storage/read/commit-queue";
import { CorrectedTexts } from "#storage/read/corrected-texts";
import { historyOf, type HistoryOf } from "#storage/read/history";
import { loadProject, type LoadedProject } from "#storage/read/load-project";
import { entriesBefore, newestEntries } from "#storage/read/log";
import { loggedDeeds, type LoggedDeed } from "#storage/read/logged-deeds";
import { LogFollower } from "#storage/read/log-follower";
import { ProjectSight } from "#storage/read/project-sight";
import { readArchive } from "#storage/read/read-archive";
import { Reversals, type ReversalOutcome } from "#storage/read/reversals";
import { SaveProgress, type SaveState } from "#storage/read/save-progress";
import { TextCache } from "#storage/read/text-cache";
import type { UndoState } from "#storage/read/undo-stack";
import { guarded } from "#storage/storage-error";
import { ChunkLookup } from "#storage/write/chunk-lookup";
import type { MergedEntries } from "#storage/write/merge-entries";
import type { CommitRequest } from "#storage/write/commit-request";

/** An open project: given to screens by context, and to actions as their first argument. One object until it closes. */
export class OpenProject {
  readonly id: ProjectId;
  readonly index: ProjectIndex;
  /** Ids and time for the records that actions make. */
  readonly environment: Environment;
  readonly #database: ProjectDatabase;
  readonly #texts: TextCache;
  readonly #corrected = new CorrectedTexts();
  readonly #feed: Feed;
  readonly #follower: LogFollower;
  readonly #progress: SaveProgress;
  readonly #sight: ProjectSight;
  readonly #sightChanges = new Listeners<undefined>();
  readonly #reversals: Reversals;
  readonly #queue: CommitQueue;

  /**
   * @param viewer who looks: what running blind rounds keep from them is not loaded; undefined while nobody said who codes
   * @throws AppError `storage/missing` where there is no such project; `storage/blocked`, `storage/outdated`
   */
  static async open(
    database: ProjectDatabase,
    projectId: ProjectId,
    environment: Environment,
    viewer?: CoderId,
  ): Promise<OpenProject> {
    const early: LogEntry[] = []; // committed by other tabs while this one reads
    const hear = { entry: (entry: LogEntry): unknown => early.push(entry), gone: (): void => undefined };
    const feed = new Feed(database.name, (message) => {
      if (message.kind === "committed" && message.entry.projectId === projectId) hear.entry(message.entry);
      if (message.kind === "deleted" && message.projectId === projectId) hear.gone();
    });
    try {
      const project = new OpenProject(
        database,
        environment,
        feed,
        await loadProject(database, projectId),
        viewer,
      );
      hear.entry = (entry) => project.#hear(entry);
      hear.gone = () => project.#progress.fail(new AppError("storage/missing", { table: "project" }));
      early.forEach(hear.entry);
      await nextTask();
      await inSlices(project.index.reading());
      return project;
    } catch (error) {
      feed.close();
      throw error;
    }
  }

  private constructor(
    database: ProjectDatabase,
    environment: Environment,
    feed: Feed,
    loaded: LoadedProject,
    viewer: CoderId | undefined,
  ) {
    const { row, snapshot } = loaded;
    this.id = row.id;
    this.#sight = new ProjectSight(snapshot, viewer);
    this.index = this.#sight.index;
    this.environment = environment;
    this.#database = database;
    this.#texts = new TextCache(database, row.id);
    this.#feed = feed;
    this.#progress = new SaveProgress(Math.max(row.changedAt, row.cameAt ?? 0));
    this.#follower = new LogFollower(database, row.id, this.index, row.sequence, {
      visible: (patch) => this.#sight.patch(patch),
      applied: (entry) => {
        this.#reversals.push(entry);
        if (!this.#sight.fits(viewer)) this.#sightChanges.tell(undefined);
      },
    });
    this.#queue = new CommitQueue(
      { database, projectId: row.id, environment, chunks: new ChunkLookup() },
      { feed, follower: this.#follower, progress: this.#progress },
    );
    this.#reversals = new Reversals({
      database,
      projectId: row.id,
      index: this.index,
      environment,
      follower: this.#follower,
      isVisible: this.#sight.isVisible,
      write: (request) => this.#queue.write(request),
    });
    document.addEventListener("visibilitychange", this.#onVisible);
  }

  /** Whether a running blind round keeps something from whoever it was opened for. */
  get isPartial(): boolean {
    return this.#sight.isPartial;
  }

  /** Whether it has to be opened anew for `viewer`, who may see more, or less, than whom it was opened for. */
  fits(viewer: CoderId | undefined): boolean {
    return this.#sight.fits(viewer);
  }

  /** Calls `listener` when a blind round began or ended, so that the project has to be opened anew. @returns stops it */
  onSightChange(listener: () => void): () => void {
    const subscription = this.#sightChanges.add(listener);
    return () => subscription.unsubscribe();
  }

  /**
   * A source's newest text: as imported, with its corrections.
   *
   * @throws AppError `storage/missing` where there is none
   */
  async textOf(sourceId: SourceId): Promise<string> {
    const { text } = await this.#texts.get(sourceId);
    return this.#corrected.textOf(sourceId, text, this.index.correctionsOf(sourceId));
  }

  /** What was imported: the text of revision 0 with its turns. @throws AppError `storage/missing` where there is none */
  async contentsOf(sourceId: SourceId): Promise<SourceContents> {
    return contentsOf(await this.#texts.get(sourceId), this.index.importedTurnsOf(sourceId));
  }

  /**
   * Writes a change, or refuses it whole. When it resolves, the change is on the disk, in the index and told to other tabs.
   * Changes are written one after another, in the order of the calls.
   *
   * @returns the entry of the log, or undefined where the patch is empty and nothing was written
   * @throws AppError `storage/stale` where a record changed since the patch was planned, or one that it names is gone;
   *   `storage/full`, `storage/blocked`, `storage/outdated`, `storage/missing`
   */
  commit(request: CommitRequest): Promise<LogEntry | undefined> {
    if (request.patch.length === 0) return Promise.resolve(undefined);
    return this.#queue.inTurn(() => this.#queue.write(request));
  }

  /**
   * As {@link commit}, for a change that depends on more than the records it changes, such as a correction on the newest
   * text: planned in its turn, and anew where another tab wrote meanwhile.
   */
  commitOnNewest(plan: () => Promise<CommitRequest | undefined>): Promise<LogEntry | undefined> {
    return this.#queue.commitOnNewest(plan);
  }

  /**
   * Takes back the coder's last change that can be, and the others of its group. What cannot be is passed over, now and until the
   * project closes.
   */
  undo(coderId: CoderId): Promise<ReversalOutcome> {
    return this.#queue.inTurn(() => this.#reversals.reverse(coderId, "undo"));
  }

  /** Does again what the coder took back last, as long as they did nothing else since. */
  redo(coderId: CoderId): Promise<ReversalOutcome> {
    return this.#queue.inTurn(() => this.#reversals.reverse(coderId, "redo"));
  }

  /** Takes back one change of the coder's, as the button of a notice does; nothing where it was taken back already. */
  undoEntry(coderId: CoderId, entryId: LogEntryId): Promise<ReversalOutcome> {
    return this.#queue.inTurn(() => this.#reversals.undoEntry(coderId, entryId));
  }

  watchUndoState(coderId: CoderId): Watchable<UndoState> {
    return this.#reversals.watch(coderId);
  }

  get saveState(): SaveState {
    return this.#progress.state.value;
  }

  watchSaveState(): Watchable<SaveState> {
    return this.#progress.state;
  }

  /** Entries of the log that touched a record or its codings, newest first. */
  historyOf(subject: HistoryOf, limit = 50): Promise<readonly LogEntry[]> {
    return historyOf(this.#database, this.id, this.index, subject, limit, this.#sight.isVisible);
  }

  /** The newest entries of the log before one, newest first; before none the newest of all. */
  entriesBefore(sequence: number | undefined, limit: number): Promise<readonly LogEntry[]> {
    const before = sequence ?? Infinity;
    return guarded(() => newestEntries(this.#database, this.id, before, limit, this.#sight.isVisible));
  }

  /** What was done after an entry, in the order of the log. */
  deedsAfter(sequence: number): Promise<readonly LoggedDeed[]> {
    return guarded(() => loggedDeeds(this.#database, this.id, sequence, this.#sight.isVisible));
  }

  /** Entries of the log that made or changed codes, newest first. */
  async codebookHistory(): Promise<readonly LogEntry[]> {
    const all = [codebookKey(this.id), Infinity, Infinity, touchesCodebook] as const;
    return this.#sight.codebookEntries(await guarded(() => entriesBefore(this.#database, ...all)));
  }

  /** The project as it stands on the disk, for a project file, without what is kept from whoever it was opened for. */
  archive(): Promise<ProjectArchive> {
    return this.#queue.inTurn(async () => this.#sight.archive(await readArchive(this.#database, this.id)));
  }

  /** Takes entries of another copy's log in, as `mergeEntries`; they reach the index, and other tabs. */
  merge(entries: readonly LogEntry[], contents: readonly SourceContents[] = []): Promise<MergedEntries> {
    return this.#queue.merge(entries, contents);
  }

  /** The whole project, also what is concealed: for files that are made of parts of it. */
  wholeArchive(): Promise<ProjectArchive> {
    return this.#queue.inTurn(() => readArchive(this.#database, this.id));
  }

  /** Takes over what other tabs wrote; happens by itself as they write, and whenever this tab is shown. */
  catchUp(): Promise<void> {
    return this.#follower.catchUp();
  }

  /** Stops listening to other tabs. Changes under way are finished. */
  close(): void {
    document.removeEventListener("visibilitychange", this.#onVisible);
    this.#feed.close();
  }

  #hear(entry: LogEntry): void {
    this.#follower.receive(entry).catch((error: unknown) => this.#progress.fail(error));
  }

  #onVisible = (): void => {
    if (document.visibilityState === "visible")
      this.#follower.catchUp().catch((error: unknown) => this.#progress.fail(error));
  };
}
