import type { CoderId, LogEntryId } from "#domain/model/ids";
import type { Deed, Patch } from "#domain/model/patch";
import type { SourceContents } from "#domain/model/source-contents";

/** A change to be made: what a person did, who did it, and what it comes to. */
export interface CommitRequest {
  readonly coderId: CoderId;
  readonly deed: Deed;
  readonly patch: Patch;
  /** The first entry of the group it belongs to, from the second on. */
  readonly group?: LogEntryId;
  /** Texts and turns of the sources that the patch creates. */
  readonly contents?: readonly SourceContents[];
  /** The last sequence number it was planned on, where it depends on more than the records it changes. */
  readonly plannedOn?: number;
}

/** What undo and redo add: the entry they take back. What may be taken back depends on everything that came since. */
export interface ReversalRequest extends CommitRequest {
  readonly undoes: LogEntryId;
  readonly reversal: "undo" | "redo";
  readonly plannedOn: number;
}
