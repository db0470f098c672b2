import { AppError } from "#domain/errors";
import type { Environment } from "#domain/model/environment";
import type { CoderId, LogEntryId, ProjectId } from "#domain/model/ids";
import type { Deed, LogEntry } from "#domain/model/patch";
import type { Watchable } from "#domain/model/watchable";
import type { Obstacle } from "#domain/query/obstacle";
import { planReversal } from "#domain/query/plan-reversal";
import type { ProjectIndex } from "#domain/query/project-index";
import { logKey } from "#storage/log-keys";
import type { ProjectDatabase } from "#storage/project-database";
import { entriesBefore, entryAt } from "#storage/read/log";
import type { LogFollower } from "#storage/read/log-follower";
import { groupOf, UndoStack, type StackedEntry, type UndoState } from "#storage/read/undo-stack";
import { guarded } from "#storage/storage-error";
import type { ReversalRequest } from "#storage/write/commit-request";

/** An own change that undo or redo passed over. */
export interface SkippedReversal {
  readonly deed: Deed;
  readonly reason: Obstacle;
}

export interface ReversalOutcome {
  /** What was taken back or done again, the first of a group; undefined where nothing was left that could be. */
  readonly deed?: Deed;
  /** How many changes that was: more than one where they were made as a group. */
  readonly count: number;
  readonly skipped: readonly SkippedReversal[];
}

/** The open project, as undo and redo need it. */
export interface ReversalTarget {
  readonly database: ProjectDatabase;
  readonly projectId: ProjectId;
  readonly index: ProjectIndex;
  readonly environment: Environment;
  readonly follower: LogFollower;
  /** Whether an entry speaks of nothing that is kept from whoever looks. */
  readonly isVisible: (entry: LogEntry) => boolean;
  readonly write: (request: ReversalRequest) => Promise<LogEntry>;
}

/** Undo and redo of each coder's own changes in an open project. Calls come one after another, in the order of its commits. */
export class Reversals {
  readonly #target: ReversalTarget;
  readonly #stacks = new Map<CoderId, UndoStack>();

  constructor(target: ReversalTarget) {
    this.#target = target;
  }

  /** Takes note of an entry that the index now holds. */
  push(entry: LogEntry): void {
    this.#stacks.get(entry.coderId)?.push(entry);
  }

  watch(coderId: CoderId): Watchable<UndoState> {
    const stack = this.#stackOf(coderId);
    return {
      subscribe: (observer) => {
        stack.refresh().catch((error: unknown) => observer.error?.(error));
        return stack.state.subscribe(observer);
      },
    };
  }

  /**
   * Takes back the coder's last change that can be, and with it the others of its group, each wholly or not at all. What cannot
   * be is passed over, now and until the project closes.
   */
  async reverse(coderId: CoderId, reversal: "undo" | "redo"): Promise<ReversalOutcome> {
    const stack = this.#stackOf(coderId);
    const skipped: SkippedReversal[] = [];
    let done: { readonly deed: Deed; readonly of: LogEntryId; readonly as: LogEntryId } | undefined;
    let count = 0;
    await this.#target.follower.catchUp();
    for (let entry = await stack.next(reversal); entry !== undefined; entry = await stack.next(reversal)) {
      if (done !== undefined && groupOf(entry) !== done.of) break;
      const outcome = await this.#takeBack(coderId, entry, reversal, done?.as);
      skipped.push(...outcome.skipped);
      if (outcome.entry === undefined) continue;
      done ??= { deed: entry.deed, of: groupOf(entry), as: outcome.entry.id };
      count++;
    }
    return { ...(done === undefined ? {} : { deed: done.deed }), count, skipped };
  }

  /** Takes back one change of the coder's; nothing where it was taken back already. */
  async undoEntry(coderId: CoderId, entryId: LogEntryId): Promise<ReversalOutcome> {
    const stacked = await this.#stackOf(coderId).entry(entryId);
    if (stacked === undefined) return { count: 0, skipped: [] };
    const { entry, skipped } = await this.#takeBack(coderId, stacked, "undo");
    return entry === undefined ? { count: 0, skipped } : { deed: entry.deed, count: 1, skipped };
  }

  /** @param group of the reversals that this one is done with */
  async #takeBack(
    coderId: CoderId,
    stacked: StackedEntry,
    reversal: "undo" | "redo",
    group?: LogEntryId,
  ): Promise<{ readonly entry?: LogEntry; readonly skipped: readonly SkippedReversal[] }> {
    const { database, projectId, index, environment, follower, write } = this.#target;
    const { id, sequence, deed } = stacked;
    const pass = (reason: Obstacle) => {
      this.#stackOf(coderId).skip(id);
      return { skipped: [{ deed, reason }] };
    };
    const original = await guarded(() => entryAt(database, projectId, sequence));
    if (original === undefined) return pass("changed");
    for (;;) {
      if ((await this.#stackOf(coderId).entry(id)) === undefined) return { skipped: [] }; // another tab took it back
      const plannedOn = follower.sequence;
      const plan = planReversal(index, original.patch, coderId, environment);
      if ("obstacle" in plan) return pass(plan.obstacle);
      const { patch } = plan;
      const ofGroup = group === undefined ? {} : { group };
      try {
        const entry = await write({ coderId, deed, patch, undoes: id, reversal, plannedOn, ...ofGroup });
        return { entry, skipped: [] };
      } catch (error) {
        if (isMissingText(error)) return pass("changed");
        if (!(error instanceof AppError && error.code === "storage/stale")) throw error; // another tab wrote meanwhile: look again
      }
    }
  }

  #stackOf(coderId: CoderId): UndoStack {
    let stack = this.#stacks.get(coderId);
    if (stack === undefined) {
      const { database, projectId, follower, isVisible } = this.#target;
      const key = logKey(projectId, coderId);
      const isOwn = (entry: LogEntry): boolean => entry.coderId === coderId && isVisible(entry);
      stack = new UndoStack(follower.sequence, (before, limit) =>
        guarded(() => entriesBefore(database, key, before, limit, isOwn)),
      );
      this.#stacks.set(coderId, stack);
    }
    return stack;
  }
}

/** The text of a source whose import was taken back does not go into a project file. */
const isMissingText = (error: unknown): boolean =>
  error instanceof AppError && error.code === "storage/missing" && error.detail["table"] === "texts";
