import type { Snapshot } from "#domain/agreement/snapshot";
import type { OverlapRule, UnitKind } from "#domain/agreement/specification";
import type {
  AssignmentId,
  CodebookVersionId,
  CodeId,
  CoderId,
  CodingId,
  DecisionId,
  DiscussionNoteId,
  RoundClosingId,
  RoundId,
  SourceId,
} from "#domain/model/ids";
import type { Instant, ParticipantRole, Passage } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";

/** Who codes what, when, and how it is compared: chosen before coding, fixed once it began. */
export interface Round {
  readonly id: RoundId;
  readonly name: string;
  readonly order: number;
  readonly coderIds: readonly CoderId[];
  /** Codes, or groups of codes, that are compared. */
  readonly codeIds: readonly CodeId[];
  /** True where codes below these count too. */
  readonly rollUp: boolean;
  /** The codebook as it stood when coding began; undefined while the round is planned. */
  readonly codebookVersionId?: CodebookVersionId;
  readonly unit: UnitKind;
  readonly rule: OverlapRule;
  /** Turns of these roles are left out. */
  readonly withoutRoles: readonly ParticipantRole[];
  /** Others' coding of it is not loaded while it runs. */
  readonly isBlind: boolean;
  /**
   * True where coding begins anew: only codings that name the round count, and earlier ones are out of sight. Otherwise
   * everything that its coders coded in its sources counts.
   */
  readonly isFresh: boolean;
  /** How its turns or sources were drawn; undefined where they were chosen. */
  readonly sample?: RoundSample;
  /** The earlier round that each coder's coding is compared with (stability of one coder). */
  readonly stabilityOf?: RoundId;
  readonly state: "planned" | "running" | "closed";
  readonly startedAt?: Instant;
  readonly closedAt?: Instant;
  readonly createdAt: Instant;
  readonly removed?: boolean;
}

/** A draw that can be made again: the same sources, numbers and seed give the same turns. */
export interface RoundSample {
  readonly of: "sources" | "turns";
  /** How many sources, or turns. */
  readonly number: number;
  /** Turns that follow each other in a run; 1 draws single turns. */
  readonly run: number;
  readonly seed: number;
}

/** That a coder codes a source in a round. Not assigned is not "coded nothing". */
export interface Assignment {
  readonly id: AssignmentId;
  readonly roundId: RoundId;
  readonly coderId: CoderId;
  readonly sourceId: SourceId;
  /** The parts to code, at `revision`; the whole source where absent. */
  readonly within?: readonly TextRange[];
  readonly revision: number;
  readonly status: "assigned" | "in-progress" | "complete";
  readonly removed?: boolean;
}

/** What a round was when it closed: every figure of it is made from this, whatever changes later. */
export interface RoundClosing {
  readonly id: RoundClosingId;
  readonly roundId: RoundId;
  readonly coderId: CoderId;
  readonly at: Instant;
  readonly snapshot: Snapshot;
}

export const decisionKinds = ["one", "joined", "several", "none", "boundary"] as const;
/** One coder's stands; extents joined; several stand; none stands; a boundary drawn by hand. */
export type DecisionKind = (typeof decisionKinds)[number];

/** What a team decided about a disagreement. The codings it speaks of stay as they were. */
export interface Decision extends Passage {
  readonly id: DecisionId;
  readonly roundId: RoundId;
  /** The codings at odds. */
  readonly codingIds: readonly CodingId[];
  readonly kind: DecisionKind;
  /** What stands, in the agreed layer. */
  readonly agreedIds: readonly CodingId[];
  /** Whose codings stand, where some coders' do. */
  readonly chosenCoderIds?: readonly CoderId[];
  readonly reason?: string;
  readonly coderId: CoderId;
  readonly codebookVersionId?: CodebookVersionId;
  readonly at: Instant;
  readonly removed?: boolean;
}

/** Something said about a disagreement before it is settled. */
export interface DiscussionNote extends Passage {
  readonly id: DiscussionNoteId;
  readonly roundId: RoundId;
  readonly text: string;
  readonly coderId: CoderId;
  readonly at: Instant;
  readonly removed?: boolean;
}
