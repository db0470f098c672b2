import { AppError } from "#domain/errors";
import type { LogEntry } from "#domain/model/patch";
import type { SourceContents } from "#domain/model/source-contents";
import type { Feed } from "#storage/feed";
import type { LogFollower } from "#storage/read/log-follower";
import type { SaveProgress } from "#storage/read/save-progress";
import { commit, type CommitTarget } from "#storage/write/commit";
import type { CommitRequest, ReversalRequest } from "#storage/write/commit-request";
import { mergeEntries, type MergedEntries } from "#storage/write/merge-entries";

/** Where what is written has to be known. */
interface CommitHearers {
  /** Other tabs. */
  readonly feed: Feed;
  /** The index of this one. */
  readonly follower: LogFollower;
  /** Whoever looks whether it is on the disk. */
  readonly progress: SaveProgress;
}

/** Writes the changes of an open project one after another, in the order of the calls, and has each known before the next. */
export class CommitQueue {
  readonly #target: CommitTarget;
  readonly #hearers: CommitHearers;
  #last: Promise<unknown> = Promise.resolve();

  constructor(target: CommitTarget, hearers: CommitHearers) {
    this.#target = target;
    this.#hearers = hearers;
  }

  /** Does something after all that was asked for before, and before what is asked for later. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Writes what is planned on the newest state, and plans it anew where another tab wrote meanwhile. */
  commitOnNewest(plan: () => Promise<CommitRequest | undefined>): Promise<LogEntry | undefined> {
    const { follower } = this.#hearers;
    return this.inTurn(async () => {
      await follower.catchUp();
      for (;;) {
        const plannedOn = follower.sequence;
        const request = await plan();
        if (request === undefined || request.patch.length === 0) return undefined;
        try {
          return await this.write({ ...request, plannedOn });
        } catch (error) {
          if (!isStale(error) || follower.sequence === plannedOn) throw error;
        }
      }
    });
  }

  /** As {@link mergeEntries}. */
  merge(entries: readonly LogEntry[], contents: readonly SourceContents[]): Promise<MergedEntries> {
    const { feed, follower } = this.#hearers;
    return this.inTurn(async () => {
      const merged = await this.#saving(
        () => mergeEntries(this.#target, entries, contents),
        () => this.#now,
      );
      for (const entry of merged.entries) feed.tell({ kind: "committed", entry });
      await follower.catchUp();
      return merged;
    });
  }

  /** Writes a change at once: for what has its turn. Where it is refused as stale, the index has caught up when this rejects. */
  async write(request: CommitRequest | ReversalRequest): Promise<LogEntry> {
    const { feed, follower } = this.#hearers;
    try {
      const entry = await this.#saving(
        () => commit(this.#target, request),
        ({ at }) => at,
      );
      feed.tell({ kind: "committed", entry });
      await follower.receive(entry, request.contents);
      return entry;
    } catch (error) {
      if (isStale(error)) await follower.catchUp();
      throw error;
    }
  }

  /** Shows that something is being written, and what came of it. @param savedAt when what was written was saved */
  async #saving<T>(work: () => Promise<T>, savedAt: (written: T) => number): Promise<T> {
    const saved = this.#hearers.progress.begin(this.#now);
    try {
      const written = await work();
      saved(savedAt(written));
      return written;
    } catch (error) {
      saved(error);
      throw error;
    }
  }

  get #now(): number {
    return this.#target.environment.now();
  }
}

const isStale = (error: unknown): boolean => error instanceof AppError && error.code === "storage/stale";
