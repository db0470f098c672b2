import type { Interval } from "#domain/agreement/figure";
import { studentQuantile } from "#domain/agreement/student-quantile";

/** 95 %: the level of every interval unless another is asked for. */
export const usualLevel = 0.95;

/**
 * Gwet's confidence interval: value ± t · se, cut at 1 above, where every coefficient of agreement ends, and not below.
 * @param level confidence level in (0, 1)
 * @see Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., section 5.3; R package irrCAC
 */
export function studentInterval(
  value: number,
  se: number,
  degreesOfFreedom: number,
  level: number,
): Interval {
  const reach = studentQuantile((1 + level) / 2, degreesOfFreedom) * se;
  return {
    lower: value - reach,
    upper: Math.min(1, value + reach),
    level,
    method: { kind: "student-t", degreesOfFreedom },
  };
}
