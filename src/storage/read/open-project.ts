import type { AppError } from "#domain/errors";
import type { CodeId, CoderId, CodingId, LogEntryId, ProjectId, SourceId } from "#domain/model/ids";
import type { Environment } from "#domain/model/environment";
import type { Deed, LogEntry, Patch } from "#domain/model/patch";
import type { Instant } from "#domain/model/records";
import type { SourceContents } from "#domain/model/source-contents";
import type { Watchable } from "#domain/model/watchable";
import type { ProjectIndex } from "#domain/query/project-index";

/** A change to be made: what a person did, who did it, and what it comes to. */
export interface CommitRequest {
  readonly coderId: CoderId;
  readonly deed: Deed;
  readonly patch: Patch;
  /** Texts and turns of the sources that the patch creates. */
  readonly contents?: readonly SourceContents[];
}

/** Whether what was done is on the disk. Saving shows on screens after 400 ms only. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: Instant }
  | { readonly kind: "saving"; readonly since: Instant }
  /** The last change was refused and is not kept; its caller has the error too. */
  | { readonly kind: "failed"; readonly error: AppError };

/** What undo and redo would take back or do again; absent where there is nothing. */
export interface UndoState {
  readonly undo?: Deed;
  readonly redo?: Deed;
}

/** An own change that undo passed over. */
export interface SkippedUndo {
  readonly deed: Deed;
  /** `changed`: somebody changed the same since; `in-use`: something of somebody else depends on it. */
  readonly reason: "changed" | "in-use";
}

export interface UndoOutcome {
  /** What was taken back or done again; undefined where nothing was left that could be. */
  readonly deed?: Deed;
  readonly skipped: readonly SkippedUndo[];
}

/** What a history is asked for. */
export type HistoryOf =
  { readonly sourceId: SourceId } | { readonly codeId: CodeId } | { readonly codingId: CodingId };

/** An open project: given to screens by context, and to actions as their first argument. One object until it closes. */
export interface OpenProject {
  readonly id: ProjectId;
  readonly index: ProjectIndex;
  /** Ids and time for the records that actions make. */
  readonly environment: Environment;

  /** A source's imported text, revision 0. @throws AppError `storage/missing` where there is none */
  textOf(sourceId: SourceId): Promise<string>;

  /**
   * Writes a change, or refuses it whole. When it resolves, the change is on the disk, in the index and told to other tabs.
   *
   * @returns the entry of the log, or undefined where the patch is empty and nothing was written
   * @throws AppError `storage/stale` where a record changed meanwhile, `storage/full`, `storage/blocked`, `storage/outdated`,
   *   `storage/missing`
   */
  commit(request: CommitRequest): Promise<LogEntry | undefined>;

  /** Takes back the coder's last change that can be taken back. */
  undo(coderId: CoderId): Promise<UndoOutcome>;
  /** Does again what the coder took back last. */
  redo(coderId: CoderId): Promise<UndoOutcome>;
  /** Takes back one given change of the coder's, as the button of a notice does. Skipped where it cannot be. */
  undoEntry(coderId: CoderId, entryId: LogEntryId): Promise<UndoOutcome>;
  watchUndoState(coderId: CoderId): Watchable<UndoState>;

  readonly saveState: SaveState;
  watchSaveState(): Watchable<SaveState>;

  /** Entries of the log that touched a record or its codings, newest first, at most `limit`. */
  historyOf(subject: HistoryOf, limit?: number): Promise<readonly LogEntry[]>;

  /** Stops listening to other tabs. Changes under way are finished. */
  close(): void;
}
