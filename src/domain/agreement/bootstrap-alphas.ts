import { bootstrapIntervals, type BootstrapOptions } from "#domain/agreement/bootstrap";
import type { Interval } from "#domain/agreement/figure";
import { missing, type Ratings } from "#domain/agreement/ratings";

/**
 * All that nominal alpha needs to know of one code's presence, added up over blocks (turns or sources) and sparse:
 * only the blocks in which somebody applied the code. Sums add, so a resample of blocks is a weighted sum.
 */
export interface PresenceSums {
  /**
   * Per block, the number of pairable ratings: Σ m_u over its units u with two coders and more. May be the same array
   * for many codes, and is then added up once.
   */
  readonly pairable: Float64Array;
  /** The blocks, from 0, in which the code was applied. */
  readonly block: Int32Array;
  /** Σ x_u: how many of the pairable ratings of `block[i]` are "present". */
  readonly present: Float64Array;
  /** Σ x_u (m_u − x_u) / (m_u − 1). */
  readonly disagreeing: Float64Array;
}

/**
 * Percentile bootstrap intervals of the nominal alphas of many codes, over the same resamples of blocks.
 * The cost of a resample is the number of blocks plus the sums' entries, however long the texts are.
 *
 * @param blocks how many there are to draw from
 * @returns an interval a code, `undefined` where no resample had an alpha
 * @throws RangeError as `bootstrapInterval`
 */
export const bootstrapAlphas = (
  blocks: number,
  codes: readonly PresenceSums[],
  options: BootstrapOptions,
): (Interval | undefined)[] => bootstrapIntervals(blocks, (times) => alphasOfSums(codes, times), options);

/** The nominal alpha of each code where block `b` occurs `times[b]` times; `undefined` where it has none. */
export function alphasOfSums(codes: readonly PresenceSums[], times: Float64Array): (number | undefined)[] {
  const totals = new Map<Float64Array, number>();
  return codes.map(({ pairable, block, present, disagreeing }) => {
    const ratings = totals.get(pairable) ?? weighted(pairable, times);
    totals.set(pairable, ratings);
    let presences = 0;
    let disagreement = 0;
    for (let entry = 0; entry < block.length; entry++) {
      const drawn = times[block[entry]!]!;
      presences += drawn * present[entry]!;
      disagreement += drawn * disagreeing[entry]!;
    }
    const pairs = presences * (ratings - presences);
    return pairs === 0 ? undefined : 1 - ((ratings - 1) * disagreement) / pairs;
  });
}

function weighted(pairable: Float64Array, times: Float64Array): number {
  let sum = 0;
  for (let block = 0; block < times.length; block++) sum += times[block]! * pairable[block]!;
  return sum;
}

/**
 * The sums of one code's ratings, absent being the first category and present the second.
 * @param blockOf the block, from 0, of every unit
 * @throws RangeError where there are not two categories, or not a block for every unit
 */
export function presenceSums(ratings: Ratings, blocks: number, blockOf: ArrayLike<number>): PresenceSums {
  const { units, categories, cells } = ratings;
  if (categories.length !== 2) throw new RangeError("Presence has two categories");
  if (blockOf.length !== units) throw new RangeError("Every unit needs a block");
  const pairable = new Float64Array(blocks);
  const present = new Float64Array(blocks);
  const disagreeing = new Float64Array(blocks);
  for (let unit = 0; unit < units; unit++) {
    let [raters, presences] = [0, 0];
    for (let cell = unit; cell < cells.length; cell += units) {
      raters += Number(cells[cell] !== missing);
      presences += Number(cells[cell] === 1);
    }
    if (raters < 2) continue;
    pairable[blockOf[unit]!]! += raters;
    present[blockOf[unit]!]! += presences;
    disagreeing[blockOf[unit]!]! += (presences * (raters - presences)) / (raters - 1);
  }
  const block = Int32Array.from([...present.keys()].filter((own) => present[own]! > 0));
  const kept = (sums: Float64Array): Float64Array => Float64Array.from(block, (own) => sums[own]!);
  return { pairable, block, present: kept(present), disagreeing: kept(disagreeing) };
}
