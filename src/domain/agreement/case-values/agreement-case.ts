import type { WeightKind } from "#domain/agreement/agreement-weights";
import type { Figure } from "#domain/agreement/figure";
import type { Category } from "#domain/agreement/ratings";

/** Level of measurement of single-valued cells; `binary` is nominal with two categories. */
export type Level = "nominal" | "binary" | "ordinal" | "interval" | "ratio";

/** Reliability data in which every coder puts every unit in at most one category. */
export interface RatingsCase {
  readonly id: string;
  readonly level: Level;
  /** Declared categories in the order of their scale; without them, those that occur. */
  readonly categories?: readonly Category[];
  /** `units[coder][unit]`, `null` where the coder did not rate the unit. */
  readonly units: readonly (readonly (Category | null)[])[];
  /** True where a row is not one and the same coder throughout: coefficients with margins per coder do not apply. */
  readonly anonymous_raters?: boolean;
  /** Weights to compute weighted coefficients with; for ordinal data linear, quadratic and ordinal unless told. */
  readonly weights?: readonly WeightKind[];
  /** `disagreement_weights[k][l]`: 0 on the diagonal, rows and columns in the order of the categories. */
  readonly disagreement_weights?: readonly (readonly number[])[];
  /** `distance_matrix[k][l]`: used by alpha as the squared difference itself. */
  readonly distance_matrix?: readonly (readonly number[])[];
}

/** Reliability data in which every coder gives every unit a set of codes. */
export interface SetsCase {
  readonly id: string;
  readonly level: "multi-label";
  readonly categories: readonly string[];
  /** `units[coder][unit]`: `[]` where the coder looked and applied nothing, `null` where the coder did not look. */
  readonly units: readonly (readonly (readonly string[] | null)[])[];
}

/** Reliability data in which every coder marks segments of one text. */
export interface UnitizingCase {
  readonly id: string;
  readonly level: "unitizing";
  /** `partition`: no coder's segments overlap; `overlapping`: they may; `gamma`: positional units, no length. */
  readonly kind: "partition" | "overlapping" | "gamma";
  /** Length of the text in characters. */
  readonly length?: number;
  /** Names of all coders, those who marked nothing among them. */
  readonly coders: readonly string[];
  /** Half-open `[start, end)` in characters. */
  readonly segments: readonly {
    readonly coder: string;
    readonly start: number;
    readonly end: number;
    readonly code: string;
  }[];
  /** Half-open `[start, end)` in characters. */
  readonly turns?: readonly (readonly [number, number])[];
}

/** One set of reliability data in the format of the agreement fixtures. */
export type AgreementCase = RatingsCase | SetsCase | UnitizingCase;

/** The figures that apply to a case, by the fixtures' key without `.se` and `.ci95_…`. */
export type CaseFigures = readonly (readonly [key: string, figure: Figure])[];
