/**
 * Conventions that name ranges of a coefficient. None is a test; each says what its authors, or a program, call a value.
 *
 * @see Krippendorff (2004), Content Analysis, p. 241; Landis & Koch (1977), Biometrics 33:165; Fleiss (1981), Statistical Methods for
 *   Rates and Proportions, p. 218, whose bounds NVivo uses; Altman (1991), Practical Statistics for Medical Research, p. 404
 */
export const benchmarks = ["krippendorff", "landis-koch", "fleiss", "altman"] as const;
export type Benchmark = (typeof benchmarks)[number];

/** Names of levels; what each is called in words is the interface's. */
export type BenchmarkLevel =
  | "unreliable"
  | "tentative"
  | "reliable"
  | "poor"
  | "slight"
  | "fair"
  | "fair-to-good"
  | "moderate"
  | "good"
  | "substantial"
  | "very-good"
  | "almost-perfect"
  | "excellent";

interface Scale {
  readonly lowest: BenchmarkLevel;
  /** Ascending; a level begins at `from`, or above it where a value of exactly `from` still belongs to the level below. */
  readonly steps: readonly {
    readonly from: number;
    readonly isAbove: boolean;
    readonly level: BenchmarkLevel;
  }[];
}

const at = (from: number, level: BenchmarkLevel) => ({ from, isAbove: false, level });
const above = (from: number, level: BenchmarkLevel) => ({ from, isAbove: true, level });

const scales: Readonly<Record<Benchmark, Scale>> = {
  krippendorff: { lowest: "unreliable", steps: [at(0.667, "tentative"), at(0.8, "reliable")] },
  "landis-koch": {
    lowest: "poor",
    steps: [
      at(0, "slight"),
      above(0.2, "fair"),
      above(0.4, "moderate"),
      above(0.6, "substantial"),
      above(0.8, "almost-perfect"),
    ],
  },
  fleiss: { lowest: "poor", steps: [at(0.4, "fair-to-good"), above(0.75, "excellent")] },
  altman: {
    lowest: "poor",
    steps: [above(0.2, "fair"), above(0.4, "moderate"), above(0.6, "good"), above(0.8, "very-good")],
  },
};

/** What the convention calls a value: the lower limit of an interval, as the figure itself may be luck. */
export const levelOf = (benchmark: Benchmark, value: number): BenchmarkLevel =>
  scales[benchmark].steps.findLast(({ from, isAbove }) => (isAbove ? value > from : value >= from))?.level ??
  scales[benchmark].lowest;

/** Where the convention's levels meet, ascending. */
export const boundsOf = (benchmark: Benchmark): readonly number[] =>
  scales[benchmark].steps.map(({ from }) => from);
