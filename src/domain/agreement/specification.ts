import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { ParticipantRole } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";

/** Units that either carry a code for a coder or do not. Free boundaries are compared by `continuumOf` instead. */
export const unitKinds = [
  "character",
  "token",
  "sentence",
  "turn",
  "paragraph",
  "segment",
  "source",
] as const;
export type UnitKind = (typeof unitKinds)[number];

/**
 * When a unit carries a code: where the coder's segments of the code touch it at all, cover at least half of its
 * characters, or cover all of it.
 */
export const overlapRules = ["any", "half", "inside"] as const;
export type OverlapRule = (typeof overlapRules)[number];

/** What is looked for as one: a code, or several codes that count as the same. One row of the table of figures. */
export interface CodeColumn {
  readonly codeIds: readonly CodeId[];
  /** True where codes below these in the tree count too. */
  readonly rollUp: boolean;
}

/** Which question is put to a snapshot. Stored with every result. */
export interface Specification {
  /** The coders compared. */
  readonly coderIds: readonly CoderId[];
  readonly columns: readonly CodeColumn[];
  /** The sources compared; all of the snapshot where absent. */
  readonly sourceIds?: readonly SourceId[];
  readonly unit: UnitKind;
  readonly rule: OverlapRule;
  /** Turns of these roles are left out, and what was coded in them. */
  readonly withoutRoles: readonly ParticipantRole[];
  /** The segments given beforehand, for the unit `segment`; they may overlap. */
  readonly segments?: readonly (TextRange & { readonly sourceId: SourceId })[];
}
