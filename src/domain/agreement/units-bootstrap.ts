import { bootstrapIntervals, type BootstrapOptions } from "#domain/agreement/bootstrap";
import type { Interval } from "#domain/agreement/figure";
import type { ReliabilityData } from "#domain/agreement/reliability-data";
import type { Marks, UnitTable } from "#domain/agreement/units-table";

/** What a bootstrap draws: units, the turns (paragraphs) they lie in, or whole sources. */
export const bootstrapBlocks = ["unit", "turn", "source"] as const;
export type BootstrapBlock = (typeof bootstrapBlocks)[number];

export interface AlphaIntervals {
  /** One a column, of its alpha; `undefined` where alpha was undefined in every resample. */
  readonly columns: readonly (Interval | undefined)[];
  /** Of the alpha of all columns stacked. */
  readonly stacked: Interval | undefined;
}

/**
 * Percentile intervals of every column's Krippendorff's alpha, and of the stacked one, over the same resamples.
 *
 * Of each column only the blocks in which somebody marked it are kept, as two sums: Σ w · 2k(c − k)/(c − 1) and Σ w · k
 * over its units of weight w that c coders looked at and k marked. A resample is a weighted sum of those, so it costs
 * (blocks) + (blocks marked), however many units there are.
 *
 * Draw turns or sources, never characters or words: neighbours are copies of one decision.
 */
export function alphaIntervals(
  { units, marks }: ReliabilityData,
  over: BootstrapBlock,
  options: BootstrapOptions,
): AlphaIntervals {
  const { blocks, blockOf } = blocksOf(units, over);
  const pairable = new Float64Array(blocks);
  for (let unit = 0; unit < units.count; unit++) {
    const raters = units.raterSets[units.raters[unit]!]!.length;
    if (raters > 1) pairable[blockOf[unit]!]! += raters * units.weight[unit]!;
  }
  const sums = marks.map((own) => blockSums(units, own, blockOf, blocks));
  const values: (number | undefined)[] = new Array<number | undefined>(sums.length + 1);
  const [stacked, columns] = [sums.length, sums.length];
  const intervals = bootstrapIntervals(
    blocks,
    (times) => {
      let all = 0;
      for (let block = 0; block < blocks; block++) all += times[block]! * pairable[block]!;
      let [disagreedAll, markedAll] = [0, 0];
      for (let column = 0; column < columns; column++) {
        const { block, disagreed, marked } = sums[column]!;
        let [disagreement, present] = [0, 0];
        for (let at = 0; at < block.length; at++) {
          const drawn = times[block[at]!]!;
          disagreement += drawn * disagreed[at]!;
          present += drawn * marked[at]!;
        }
        values[column] = alpha(all, present, disagreement);
        disagreedAll += disagreement;
        markedAll += present;
      }
      values[stacked] = alpha(all * columns, markedAll, disagreedAll);
      return values;
    },
    options,
  );
  return { columns: intervals.slice(0, columns), stacked: intervals[stacked] };
}

/** Alpha of one present or absent code; undefined where everything is present or everything absent. */
function alpha(values: number, present: number, disagreement: number): number | undefined {
  if (present === 0 || present === values) return undefined;
  return 1 - ((values - 1) * disagreement) / (2 * present * (values - present));
}

/** Sums of the blocks in which a column was marked. */
interface BlockSums {
  readonly block: Int32Array;
  readonly disagreed: Float64Array;
  readonly marked: Float64Array;
}

function blockSums(
  { raters, raterSets }: UnitTable,
  { unit, weight, from }: Marks,
  blockOf: Int32Array,
  blocks: number,
): BlockSums {
  const disagreed = new Float64Array(blocks);
  const marked = new Float64Array(blocks);
  for (let entry = 0; entry < unit.length; entry++) {
    const c = raterSets[raters[unit[entry]!]!]!.length;
    if (c < 2) continue;
    const k = from[entry + 1]! - from[entry]!;
    const block = blockOf[unit[entry]!]!;
    disagreed[block]! += (weight[entry]! * 2 * k * (c - k)) / (c - 1);
    marked[block]! += weight[entry]! * k;
  }
  const filled = Int32Array.from([...marked.keys()].filter((block) => marked[block]! > 0));
  return {
    block: filled,
    disagreed: Float64Array.from(filled, (block) => disagreed[block]!),
    marked: Float64Array.from(filled, (block) => marked[block]!),
  };
}

/** Which block every unit is drawn with. */
export function blocksOf(
  { count, block, blocks, source }: UnitTable,
  over: BootstrapBlock,
): { readonly blocks: number; readonly blockOf: Int32Array } {
  switch (over) {
    case "unit":
      return { blocks: count, blockOf: Int32Array.from({ length: count }, (_, unit) => unit) };
    case "turn":
      return { blocks, blockOf: block };
    case "source":
      return { blocks: count === 0 ? 0 : source[count - 1]! + 1, blockOf: source };
  }
}
