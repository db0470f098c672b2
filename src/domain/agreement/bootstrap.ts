import type { Interval } from "#domain/agreement/figure";
import { random } from "#domain/agreement/random";
import { usualLevel } from "#domain/agreement/student-interval";

export interface BootstrapOptions {
  /** A whole number in [0, 2³²): the same seed gives the same interval everywhere. */
  readonly seed: number;
  /** How many resamples to draw; 1,000 unless told. */
  readonly resamples?: number;
  /** Confidence level in (0, 1); 0.95 unless told. */
  readonly level?: number;
  /** Told after every resample how many are done; to stop early, throw. */
  readonly onProgress?: (done: number) => void;
}

/**
 * A percentile bootstrap: the statistic over as many blocks drawn with replacement, again and again.
 *
 * Blocks are what is independent of each other: units where coders judged each by itself, else turns or sources;
 * neighbouring characters are copies of one decision.
 *
 * @param blocks how many there are to draw from
 * @param statistic its value where block `b` was drawn `times[b]` times, or `undefined`; `times` is used again after
 * @returns the interval, or `undefined` where no resample had a value
 * @throws RangeError where the seed, the level or the number of resamples is out of range
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 13
 */
export function bootstrapInterval(
  blocks: number,
  statistic: (times: Float64Array) => number | undefined,
  options: BootstrapOptions,
): Interval | undefined {
  return bootstrapIntervals(blocks, (times) => [statistic(times)], options)[0];
}

/** As {@link bootstrapInterval}, of several statistics over the same resamples. */
export function bootstrapIntervals(
  blocks: number,
  statistics: (times: Float64Array) => readonly (number | undefined)[],
  { seed, resamples = 1000, level = usualLevel, onProgress }: BootstrapOptions,
): (Interval | undefined)[] {
  if (!Number.isInteger(resamples) || resamples < 1)
    throw new RangeError("A bootstrap needs at least one resample");
  if (!(level > 0 && level < 1)) throw new RangeError("A confidence level has to be between 0 and 1");
  const { resample: draw } = random(seed);
  const times = new Float64Array(blocks);
  const values: number[][] = [];
  for (let resample = 0; resample < resamples; resample++) {
    draw(times);
    statistics(times).forEach((value, index) => {
      values[index] ??= [];
      if (value !== undefined) values[index].push(value);
    });
    onProgress?.(resample + 1);
  }
  return values.map((defined) => {
    if (defined.length === 0) return undefined;
    const sorted = Float64Array.from(defined).sort();
    return {
      lower: quantile(sorted, (1 - level) / 2),
      upper: quantile(sorted, (1 + level) / 2),
      level,
      method: {
        kind: "percentile-bootstrap",
        generator: "xoshiro128**",
        seed,
        resamples,
        undefinedResamples: resamples - defined.length,
        blocks,
      },
    };
  });
}

/** Between the two nearest values, as R's `quantile` (type 7) and numpy have it. */
function quantile(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}
