import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeId, CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import type { Coder, Coding, Participant, ParticipantRole, Source } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import type { Turns } from "#domain/model/turns";

/** What is asked of a project to find passages; the project index is one. */
export interface PassageIndex {
  /** Sources that are listed, in order. */
  readonly sourceList: readonly Source[];
  readonly coders: ReadonlyMap<CoderId, Coder>;
  readonly participants: ReadonlyMap<ParticipantId, Participant>;
  readonly codeTree: CodeTree;
  /** Live codings of a source whose code stands, by the start of their extent; without those of agreed layers. */
  codingsOf(sourceId: SourceId): readonly Coding[];
  /** As `codingsOf`, those of chosen coders, agreed layers among them. */
  codingsBy(sourceId: SourceId, coderIds: ReadonlySet<CoderId>): readonly Coding[];
  /** Where a coding's words are now; empty where they are all gone. */
  extentOf(coding: Coding): TextRange;
  /** The code that codings of `codeId` count for now, if any. */
  resolve(codeId: CodeId): CodeId | undefined;
  turnsOf(sourceId: SourceId): Turns;
}

/** Which passages are wanted. What is left out does not narrow the query. */
export interface PassageQuery {
  /** None: every code. */
  readonly codeIds: readonly CodeId[];
  /** `any`: passages of at least one of the codes; `all`: the words that carry each of them, whoever applied it. */
  readonly match: "any" | "all";
  /** Whether codes below a code of the query count as that code. */
  readonly withSubcodes?: boolean;
  readonly sourceIds?: ReadonlySet<SourceId> | undefined;
  /** Passages in which at least one of them speaks. */
  readonly participantIds?: ReadonlySet<ParticipantId> | undefined;
  /** Passages in which at least one person of such a role speaks. */
  readonly roles?: ReadonlySet<ParticipantRole> | undefined;
  /** All but the agreed layers of rounds where it is left out: what these say counts only where it is asked for. */
  readonly coderIds?: ReadonlySet<CoderId> | undefined;
}

/** A maximal run of one coder's overlapping codings of one code, after merges: what is counted as one mention. */
export interface Mention extends TextRange {
  readonly sourceId: SourceId;
  /** The code it counts for. */
  readonly codeId: CodeId;
  readonly coderId: CoderId;
  readonly codings: readonly Coding[];
  /** Whose turns it touches, in the order they speak; people nobody has named are missing. */
  readonly participantIds: readonly ParticipantId[];
}

/** A stretch of talk that answers the query. */
export interface Passage extends TextRange {
  readonly sourceId: SourceId;
  /** Mentions of the query's codes on it, by start, then longest first. */
  readonly mentions: readonly Mention[];
  /** Turns it touches: half-open `[first, last)` in `Turns`. */
  readonly turns: { readonly first: number; readonly last: number };
  /** Who speaks in it, in the order they speak. */
  readonly participantIds: readonly ParticipantId[];
}

/** Counts that are never mixed or added up, each with its base. */
export interface ThreeCounts {
  /** Overlapping codings of one code by one coder count once: `of` is the number of codings. */
  readonly mentions: { readonly count: number; readonly of: number };
  /** People who speak in the passages, of those the query admits who speak in its sources. */
  readonly persons: { readonly count: number; readonly of: number };
  /** Sources with a passage, of those the query admits: the groups, where each was interviewed once. */
  readonly sources: { readonly count: number; readonly of: number };
}
