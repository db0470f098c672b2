import type { CodeId, CoderId, ProjectId, SourceId } from "#domain/model/ids";
import type { LogEntry, Tables } from "#domain/model/patch";
import type { Coding, Instant, Project } from "#domain/model/records";
import type { OutsideLine, PackedCues } from "#domain/model/source-contents";
import type { PackedTurns } from "#domain/model/turns";

/**
 * When the fields of a record were last set, by the clock of the log entry that did: what merging two logs decides by.
 * Kept by storage and never shown to the rest of the program.
 */
export interface FieldClocks {
  /** Of the entry that made the record, and of every field that `fields` does not name. */
  readonly made: string;
  /** Fields set since. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** A record with its clocks, as it is kept: one row each, by project and id, since a copy of a project has the same ids. */
export interface RecordRow<R = Tables[keyof Tables]> {
  readonly projectId: ProjectId;
  readonly id: string;
  readonly record: R;
  readonly clocks: FieldClocks;
  /** Its creation was taken back: there is no such record, but its clocks are needed when logs are merged. */
  readonly gone?: true;
}

/** What the home screen says of a project. */
export interface ProjectCounts {
  readonly sources: number;
  readonly codes: number;
  readonly coders: number;
  readonly codings: number;
}

/** A project, and where its log stands. Every commit writes it, so that commits meet here. */
export interface ProjectRow {
  readonly id: ProjectId;
  readonly record: Project;
  readonly clocks: FieldClocks;
  /** Sequence number of the last entry of the log. */
  readonly sequence: number;
  /** Greatest clock seen. */
  readonly clock: string;
  readonly changedAt: Instant;
  /** When it came to this device, where it was begun elsewhere or is a sample. */
  readonly cameAt?: Instant;
  /** When its file was saved last; undefined where it never was. */
  readonly backedUpAt?: Instant;
  /** Sequence number of the last entry of the log that this file holds, or the files of the sample it was opened from. */
  readonly backedUpSequence?: number;
  /** The file's name, where it is known. */
  readonly backedUpFile?: string;
  readonly counts: ProjectCounts;
}

/** What an import brought, but for the turns: read when a source is opened. */
export interface TextRow {
  readonly projectId: ProjectId;
  readonly sourceId: SourceId;
  readonly text: string;
  readonly cues?: PackedCues;
  readonly outside?: readonly OutsideLine[];
}

/** A source's turns as imported: read with the project. */
export interface TurnsRow {
  readonly projectId: ProjectId;
  readonly sourceId: SourceId;
  readonly turns: PackedTurns;
}

/** Some hundred codings of one source by one coder, column by column: IndexedDB is a hundred times slower with rows. */
export interface LayerRow {
  readonly projectId: ProjectId;
  readonly sourceId: SourceId;
  readonly coderId: CoderId;
  /** From 0. A coding never moves to another chunk. */
  readonly chunk: number;
  /** Number of codings, those taken back included. */
  readonly length: number;
  /** Joined by line breaks: one long string is read many times quicker than an array of short ones. */
  readonly ids: string;
  /** `FieldClocks.made`, joined by line breaks. */
  readonly made: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly revisions: Uint32Array;
  readonly ats: Float64Array;
  /** The codes that occur, and each coding's index among them. */
  readonly codes: readonly CodeId[];
  readonly codeAt: Uint16Array;
  /** {@link layerFlags} */
  readonly flags: Uint8Array;
  /** What few codings have, by their index: further fields of the record, and clocks of fields set since. */
  readonly rest: ReadonlyMap<number, Partial<Coding>>;
  readonly fieldClocks: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

export const layerFlags = { removed: 1, gone: 2 } as const;

/**
 * Entries of the log that follow each other: one in a row where they were made here, some hundred where they came with a
 * project file.
 */
export interface LogRow {
  readonly projectId: ProjectId;
  /** Of the first entry. */
  readonly sequence: number;
  readonly entries: readonly LogEntry[];
  /** Keys of what the entries touched, see `storage/log-keys`. */
  readonly touches: readonly string[];
}

/** Facts about this device. */
export interface DeviceRow {
  readonly key: "node";
  readonly value: string;
}
