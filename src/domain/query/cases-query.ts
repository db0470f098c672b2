import type { CodeNode } from "#domain/codebook/code-tree";
import type { CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import type { PassageQuery } from "#domain/query/passages-query";

export const caseKinds = ["participant", "source", "participant-wave"] as const;
/** What is a case: a person, a transcript, or a person at a point of data collection. */
export type CaseKind = (typeof caseKinds)[number];

export const caseValues = ["mentions", "present", "share"] as const;
/** What a cell says: mentions, whether there are any, or the share of the case's words that carry the code. */
export type CaseValue = (typeof caseValues)[number];

export interface CaseQuery extends Omit<PassageQuery, "match"> {
  readonly by: CaseKind;
  /** Whose coding is looked at; an agreed layer is one. */
  readonly coderIds: ReadonlySet<CoderId>;
  /** Who looks: a running blind round keeps others' codings from them. */
  readonly viewer?: CoderId | undefined;
}

/** What is known of one code in one case. */
export interface CaseCell {
  /** Mentions that touch a turn of the case: with sub-codes, of each code below too. */
  readonly mentions: number;
  /** Words of the case that the codings touch, each once; undefined while words are not counted. */
  readonly words: number | undefined;
}

/** A case: one row. */
export interface CaseRow {
  /** The same for the same case, whatever else is asked. */
  readonly key: string;
  /** Of a person. */
  readonly participantId: ParticipantId | undefined;
  /** Of a transcript. */
  readonly sourceId: SourceId | undefined;
  /** Of a person at a wave, and of a transcript; undefined where it has none. */
  readonly wave: string | undefined;
  /** Transcripts looked at in which the case speaks. */
  readonly sources: number;
  /** Of these, those that the coders read. */
  readonly read: number;
  /** Turns of the case in what was read. */
  readonly turns: number;
  /** Words of the case in what was read; undefined while words are not counted. */
  readonly words: number | undefined;
  /** One a code. Undefined where the coders read nothing of the case: missing, not 0. */
  readonly cells: readonly CaseCell[] | undefined;
}

/** Cases by codes, with what the figures rest on. */
export interface CaseTable {
  readonly by: CaseKind;
  /** The columns, as the codebook lists them. */
  readonly codes: readonly CodeNode[];
  readonly rows: readonly CaseRow[];
  /** Transcripts looked at; those that were read; those of them that somebody is not through with. */
  readonly sources: { readonly all: number; readonly read: number; readonly unfinished: number };
  /** Mentions in no row: they touch no turn of somebody known. */
  readonly unnamed: number;
}

/**
 * A cell's value; undefined where it is missing: nothing was read, the case has no words, or they are not counted yet.
 * A share is 0 to 1.
 */
export function caseValue(
  { words: base }: Pick<CaseRow, "words">,
  cell: CaseCell | undefined,
  value: CaseValue,
): number | undefined {
  if (cell === undefined) return undefined;
  if (value === "mentions") return cell.mentions;
  if (value === "present") return cell.mentions > 0 ? 1 : 0;
  return base === undefined || base === 0 || cell.words === undefined ? undefined : cell.words / base;
}
