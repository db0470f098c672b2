import type { BootstrapOptions } from "#domain/agreement/bootstrap";
import { bootstrapAlphas, type PresenceSums } from "#domain/agreement/bootstrap-alphas";
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
  const sums = marks.map((own) => sumsOf(units, own, blockOf, pairable));
  const intervals = bootstrapAlphas(blocks, [...sums, stackedSums(sums, pairable)], options);
  return { columns: intervals.slice(0, sums.length), stacked: intervals[sums.length] };
}

/** A column's sums by block, straight from its marks: what nobody marked is not looked at again. */
function sumsOf(
  { raters, raterSets }: UnitTable,
  { unit, weight, from }: Marks,
  blockOf: Int32Array,
  pairable: Float64Array,
): PresenceSums {
  const present = new Float64Array(pairable.length);
  const disagreeing = new Float64Array(pairable.length);
  for (let entry = 0; entry < unit.length; entry++) {
    const looked = raterSets[raters[unit[entry]!]!]!.length;
    if (looked < 2) continue;
    const marking = from[entry + 1]! - from[entry]!;
    const block = blockOf[unit[entry]!]!;
    present[block]! += weight[entry]! * marking;
    disagreeing[block]! += (weight[entry]! * marking * (looked - marking)) / (looked - 1);
  }
  return filled(pairable, present, disagreeing);
}

/** The sums of all columns as one variable, whose ratings are unit by column cells. */
function stackedSums(columns: readonly PresenceSums[], pairable: Float64Array): PresenceSums {
  const present = new Float64Array(pairable.length);
  const disagreeing = new Float64Array(pairable.length);
  for (const sums of columns)
    sums.block.forEach((block, at) => {
      present[block]! += sums.present[at]!;
      disagreeing[block]! += sums.disagreeing[at]!;
    });
  return filled(
    pairable.map((ratings) => ratings * columns.length),
    present,
    disagreeing,
  );
}

/** Only the blocks in which something is present. */
function filled(pairable: Float64Array, present: Float64Array, disagreeing: Float64Array): PresenceSums {
  const block = Int32Array.from([...present.keys()].filter((own) => present[own]! > 0));
  const kept = (sums: Float64Array): Float64Array => Float64Array.from(block, (own) => sums[own]!);
  return { pairable, block, present: kept(present), disagreeing: kept(disagreeing) };
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
