/**
 * Why a statistic has no value. The list is closed: every reason has a sentence in the interface.
 *
 * - `empty`: there is not one unit or not one rating
 * - `one-coder`: fewer than two coders
 * - `no-pairable-units`: no unit was rated by two coders
 * - `one-category`: every rating that has another beside it is the same category: agreement and habit look the same
 * - `no-variation`: categories differ, yet the weights, distances or margins leave nothing to divide by
 * - `nothing-coded-by-anybody`: `one-category` for one code, applied to no unit
 * - `everything-coded-by-everybody`: `one-category` for one code, applied to every unit by everybody
 */
export const undefinedReasons = [
  "empty",
  "one-coder",
  "no-pairable-units",
  "one-category",
  "no-variation",
  "nothing-coded-by-anybody",
  "everything-coded-by-everybody",
] as const;
export type UndefinedReason = (typeof undefinedReasons)[number];

/** How an interval was made, with everything needed to make it again. */
export type IntervalMethod =
  /** Value ± the normal quantile times the standard error. */
  | { readonly kind: "normal" }
  /** Value ± the quantile of Student's t times the standard error, cut at 1 (Gwet 2014). */
  | { readonly kind: "student-t"; readonly degreesOfFreedom: number }
  /** Quantiles of the statistic over resamples drawn with replacement. */
  | {
      readonly kind: "percentile-bootstrap";
      readonly generator: "xoshiro128**";
      readonly seed: number;
      /** How many resamples were drawn; those where the statistic was undefined are counted in it. */
      readonly resamples: number;
      readonly undefinedResamples: number;
      /** How many blocks (units, turns or sources) there were to draw from. */
      readonly blocks: number;
    };

/** A confidence interval, ends included. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  /** Confidence level in (0, 1), such as 0.95. */
  readonly level: number;
  readonly method: IntervalMethod;
}

/** A statistic that has a value. Every number in it is finite. */
export interface Estimate {
  readonly value: number;
  /** Standard error; absent where the statistic has none. */
  readonly se?: number;
  readonly interval?: Interval;
  /** Units the value rests on. */
  readonly used: number;
  /** Units left out, because too few of the coders compared rated them. */
  readonly dropped: number;
}

/** A statistic that has none, and why: a result, not an error. Never `NaN`, 0 or 1 instead. */
export interface Undefined {
  readonly undefined: UndefinedReason;
}

/** What every coefficient returns. */
export type Figure = Estimate | Undefined;

/** True where the figure has a value. */
export const isDefined = (figure: Figure): figure is Estimate => !("undefined" in figure);
