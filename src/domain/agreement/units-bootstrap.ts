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
export const alphaIntervals = (
  data: ReliabilityData,
  over: BootstrapBlock,
  options: BootstrapOptions,
): AlphaIntervals => bootstrapOfAlphas([data], [], over, options)[0]!;

/**
 * As {@link alphaIntervals}, of several sets of data; each as by itself, because what has as many blocks is drawn alike
 * with one seed. Progress is told over all. Of data without a block nothing is drawn.
 *
 * @param whole of which every column has an interval
 * @param parts of which only the stacked one has
 * @returns of the whole ones, then of the parts, whose `columns` are empty
 */
export function bootstrapOfAlphas(
  whole: readonly ReliabilityData[],
  parts: readonly ReliabilityData[],
  over: BootstrapBlock,
  { onProgress, ...options }: BootstrapOptions,
): AlphaIntervals[] {
  const sums = [
    ...whole.map((data) => alphaSums(data, over)),
    ...parts.map((data) => {
      const { blocks, codes } = alphaSums(data, over);
      return { blocks, codes: codes.slice(0, 1) };
    }),
  ];
  const result: AlphaIntervals[] = sums.map(({ codes }) => ({
    columns: codes.slice(1).map(() => undefined),
    stacked: undefined,
  }));
  const drawn = [...new Set(sums.map(({ blocks }) => blocks))].filter((blocks) => blocks > 0);
  let done = 0;
  for (const blocks of drawn) {
    const indexes = [...sums.keys()].filter((index) => sums[index]!.blocks === blocks);
    const codes = sharedPairable(indexes.flatMap((index) => sums[index]!.codes));
    const told =
      onProgress === undefined ? {} : { onProgress: () => onProgress(Math.floor(++done / drawn.length)) };
    const intervals = bootstrapAlphas(blocks, codes, { ...options, ...told });
    let at = 0;
    for (const index of indexes) {
      const columns = sums[index]!.codes.length - 1;
      result[index] = { stacked: intervals[at], columns: intervals.slice(at + 1, at + 1 + columns) };
      at += columns + 1;
    }
  }
  return result;
}

/** What alphas need of data: of all columns stacked, then of each. */
function alphaSums(
  { units, marks }: ReliabilityData,
  over: BootstrapBlock,
): { readonly blocks: number; readonly codes: readonly PresenceSums[] } {
  const { blocks, blockOf } = blocksOf(units, over);
  const pairable = new Float64Array(blocks);
  for (let unit = 0; unit < units.count; unit++) {
    const raters = units.raterSets[units.raters[unit]!]!.length;
    if (raters > 1) pairable[blockOf[unit]!]! += raters * units.weight[unit]!;
  }
  const sums = marks.map((own) => sumsOf(units, own, blockOf, pairable));
  return { blocks, codes: [stackedSums(sums, pairable), ...sums] };
}

/** The same sums, equal lists of pairable ratings being one list, to be added up once a resample. */
function sharedPairable(codes: readonly PresenceSums[]): PresenceSums[] {
  const lists: Float64Array[] = [];
  const known = new Map<Float64Array, Float64Array>();
  const shared = (list: Float64Array): Float64Array => {
    const one =
      known.get(list) ?? lists.find((other) => other.every((value, at) => value === list[at])) ?? list;
    if (one === list && !known.has(list)) lists.push(list);
    known.set(list, one);
    return one;
  };
  return codes.map((sums) => ({ ...sums, pairable: shared(sums.pairable) }));
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
