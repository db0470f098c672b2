import type { UndefinedReason } from "#domain/agreement/figure";
import type { OverlapRule, UnitKind } from "#domain/agreement/specification";
import type { LeftOut } from "#domain/agreement/units-codings";
import type { Instant, ParticipantRole } from "#domain/model/records";
import type { DecisionKind, RoundSample } from "#domain/model/round-records";

/** The words around a report of a round, in the language of the interface. Figures come as texts, to be put in as they are. */
export interface RoundReportWording {
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (share: number) => string;
  readonly interval: (lower: string, upper: string) => string;
  readonly list: (names: readonly string[]) => string;
  readonly day: (at: Instant) => string;
  /** Of a report with figures, or of one without, as in a reflexive analysis. */
  readonly title: (hasFigures: boolean) => string;
  readonly subtitle: (project: string, round: string) => string;

  // how the round was made
  readonly coded: (coders: readonly string[], sources: number) => string;
  readonly backgrounds: (each: readonly (readonly [coder: string, background: string])[]) => string;
  readonly sight: (isBlind: boolean) => string;
  readonly counted: (isFresh: boolean) => string;
  readonly stability: (round: string, later: string, isFresh: boolean) => string;
  readonly sample: (sample: RoundSample | undefined) => string;
  readonly rolesLeftOut: (roles: readonly ParticipantRole[]) => string;
  readonly period: (from: Instant, to: Instant) => string;
  readonly codebook: (version: number, at: Instant, codes: number) => string;
  readonly rollUp: () => string;

  // how it was compared
  readonly unit: (unit: UnitKind) => string;
  readonly rule: (rule: OverlapRule) => string;
  readonly compared: (unit: UnitKind, count: number, shown: string) => string;
  readonly byTwo: (shown: string) => string;
  readonly missing: () => string;
  readonly coefficients: () => string;
  readonly bootstrap: (resamples: number, seed: number) => string;
  readonly noCoefficients: () => string;

  // what came of it
  readonly before: (codes: number, percent: string, alpha: string, ac1: string) => string;
  readonly after: (codes: number, percent: string, alpha: string, ac1: string) => string;
  readonly notDefined: (reason: UndefinedReason) => string;
  readonly range: (low: string, lowCode: string, high: string, highCode: string) => string;
  readonly oneDefined: (alpha: string, code: string) => string;
  readonly codesNotDefined: (codes: readonly string[], reason: UndefinedReason) => string;
  readonly paradox: (codes: readonly string[]) => string;
  readonly leftOut: (leftOut: LeftOut) => readonly string[];
  readonly settled: (places: number, settled: number, shown: string) => string;
  readonly settledBy: (counts: readonly (readonly [kind: DecisionKind, count: number])[]) => string;
  readonly open: (count: number) => string;
  readonly noneSettled: (places: number) => string;
  readonly codingsStay: () => string;
  readonly afterCaveat: () => string;

  // tables
  readonly caption: (number: number) => string;
  readonly overallTable: () => string;
  readonly codesTable: (when: "before" | "after") => string;
  readonly pairsTable: () => string;
  readonly selvesTable: (round: string) => string;
  readonly decisionsTable: () => string;
  readonly column: (name: RoundReportColumn) => string;
  readonly shareColumn: (coder: string) => string;
  readonly codedColumn: (unit: UnitKind) => string;
  readonly when: (when: "before" | "after") => string;
  readonly sharesNote: () => string;
  readonly paradoxNote: () => string;
  readonly pair: (first: string, second: string) => string;
  readonly place: (row: {
    readonly source: string;
    readonly firstTurn: number | undefined;
    readonly lastTurn: number | undefined;
  }) => string;
  readonly option: (coder: string, codes: readonly string[]) => string;
  readonly choice: (kind: DecisionKind, codes: readonly string[]) => string;
  readonly version: (number: number) => string;
  readonly references: () => string;
}

/** Columns of the report's tables. */
export const roundReportColumns = [
  "figures",
  "code",
  "coder",
  "coders",
  "units",
  "codes",
  "codedByAll",
  "percent",
  "alpha",
  "interval",
  "ac1",
  "place",
  "options",
  "decision",
  "who",
] as const;
export type RoundReportColumn = (typeof roundReportColumns)[number];
