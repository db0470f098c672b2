import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Code, ParticipantRole } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";

/**
 * Everything that agreement is computed from, frozen: plain data for a worker, a closed round or a file.
 * All positions are UTF-16 code units of each source's text as it stood when the snapshot was taken; codings are mapped to
 * that revision already. The order of any list has no influence on any figure.
 */
export interface Snapshot {
  readonly sources: readonly SnapshotSource[];
  /** The frozen codebook: the codings' codes are resolved through it. */
  readonly codes: readonly Code[];
  readonly codings: readonly SnapshotCoding[];
  readonly assignments: readonly SnapshotAssignment[];
}

/** Half-open ranges laid out flat, `[start, end, start, end, …]`, ascending and not overlapping: compact for long texts. */
export type FlatRanges = readonly number[] | Int32Array;

/** One text, without its words. */
export interface SnapshotSource {
  readonly id: SourceId;
  /** The revision that positions refer to; absent in snapshots of earlier versions. */
  readonly revision?: number;
  /** UTF-16 code units. */
  readonly length: number;
  /** Where characters of two code units start, ascending: characters are counted as code points. */
  readonly wideCharacters: readonly number[];
  /** In order, not overlapping; none in a document that is no conversation. */
  readonly turns: readonly SnapshotTurn[];
  readonly paragraphs: FlatRanges;
  /**
   * Sentences and words as they were found when the snapshot was taken, because segmenters differ between engines.
   * Absent where nobody asked for them.
   */
  readonly sentences?: FlatRanges;
  readonly words?: FlatRanges;
}

export interface SnapshotTurn extends TextRange {
  /** Role of whoever speaks; undefined where unknown. */
  readonly role?: ParticipantRole;
}

/** One code on one segment by one coder. */
export interface SnapshotCoding extends TextRange {
  readonly id: CodingId;
  readonly sourceId: SourceId;
  readonly coderId: CoderId;
  readonly codeId: CodeId;
  /** Value on the code's ordinal scale; absent in snapshots of earlier versions too. */
  readonly rating?: number;
}

/**
 * That a coder was to code a source. Only what is `complete` is compared: uncoded text there is "looked and applied
 * nothing"; anywhere else it is missing.
 */
export interface SnapshotAssignment {
  readonly coderId: CoderId;
  readonly sourceId: SourceId;
  readonly status: "assigned" | "in-progress" | "complete";
  /** The parts of the source that were assigned, in any order; the whole of it where absent. */
  readonly within?: readonly TextRange[];
}
