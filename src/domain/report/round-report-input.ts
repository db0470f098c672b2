import type { Interval } from "#domain/agreement/figure";
import type { Comparison, ComparisonIntervals, OverallFigures } from "#domain/agreement/units-comparison";
import type { CodeId } from "#domain/model/ids";
import type { CodebookVersion } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import type { DecisionRow } from "#domain/report/decision-rows";

/** Figures of a round, with their intervals once they are computed. */
export interface RoundFigures {
  readonly comparison: Comparison;
  readonly intervals: ComparisonIntervals | undefined;
}

/** What a report of a closed round is made from. */
export interface RoundReportInput {
  readonly project: string;
  readonly round: Round;
  /** The codebook it was coded with. */
  readonly version: CodebookVersion | undefined;
  /** Undefined where it was not planned to be compared with an earlier round. */
  readonly stability: RoundStability | undefined;
  /** In the order of the round, as they are to be named. */
  readonly coders: readonly ReportCoder[];
  /** The codes compared, in the order of the figures' rows, each with a name of its own. */
  readonly codes: readonly { readonly id: CodeId; readonly name: string }[];
  /** How many transcripts it has. */
  readonly sources: number;
  /** Undefined in a reflexive analysis, which has no figures. */
  readonly before: RoundFigures | undefined;
  /** Undefined where nothing was settled. */
  readonly after: RoundFigures | undefined;
  readonly resampling: { readonly seed: number; readonly resamples: number };
  /** In how many places the coders differed. */
  readonly disagreements: number;
  readonly decisions: readonly DecisionRow[];
}

/** Coders compared with themselves in an earlier round. */
export interface RoundStability {
  readonly round: string;
  /** How long after that round, in words. */
  readonly later: string;
  /** Those who completed a transcript in both. */
  readonly coders: readonly {
    readonly name: string;
    readonly figures: OverallFigures;
    readonly interval: Interval | undefined;
  }[];
  /** False while intervals are being computed. */
  readonly hasIntervals: boolean;
}

export interface ReportCoder {
  readonly name: string;
  /** Discipline and experience, in own words. */
  readonly background: string | undefined;
}

/** What a report may hold, in its order. */
export const roundReportParts = [
  "methods",
  "overall",
  "codes",
  "pairs",
  "selves",
  "after",
  "decisions",
  "references",
] as const;
export type RoundReportPart = (typeof roundReportParts)[number];
