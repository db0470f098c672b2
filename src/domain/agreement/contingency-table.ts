import { missing, type Category, type Ratings } from "#domain/agreement/ratings";

/** How often one coder's category met another's, over the units both rated. What statistics of two coders look at. */
export interface ContingencyTable {
  readonly categories: readonly Category[];
  /** `counts[k * categories.length + l]` units that the first coder put in category k and the second in l. */
  readonly counts: Float64Array;
  /** Units in the table. */
  readonly used: number;
  /** Units that only one of the two rated. */
  readonly unpaired: number;
  /** Units that neither rated. */
  readonly unrated: number;
}

/** How many units a figure made of a table rests on, and how many it leaves out. */
export const unitsOf = ({
  used,
  unpaired,
  unrated,
}: ContingencyTable): { used: number; dropped: number } => ({
  used,
  dropped: unpaired + unrated,
});

/**
 * The table of two coders.
 * @throws RangeError where there is no such coder
 */
export function contingencyTable(ratings: Ratings, first: number, second: number): ContingencyTable {
  const { coders, units, categories, cells } = ratings;
  for (const coder of [first, second])
    if (!Number.isInteger(coder) || coder < 0 || coder >= coders)
      throw new RangeError("There is no such coder");
  const size = categories.length;
  const counts = new Float64Array(size * size);
  let [unpaired, unrated] = [0, 0];
  for (let unit = 0; unit < units; unit++) {
    const k = cells[first * units + unit]!;
    const l = cells[second * units + unit]!;
    if (k !== missing && l !== missing) counts[k * size + l]!++;
    else if (k === l) unrated++;
    else unpaired++;
  }
  return { categories, counts, used: units - unpaired - unrated, unpaired, unrated };
}

/**
 * The tables of all pairs of coders: first with second, first with third, …, second with third, …
 * Two categories are counted 32 units at a time.
 */
export function contingencyTables(ratings: Ratings): ContingencyTable[] {
  const coders = [...Array(ratings.coders).keys()];
  const pairs = coders.flatMap((first) => coders.slice(first + 1).map((second) => [first, second] as const));
  if (ratings.categories.length !== 2)
    return pairs.map(([first, second]) => contingencyTable(ratings, first, second));
  const bits = coders.map((coder) => bitsOf(ratings, coder));
  return pairs.map(([first, second]) => tableOfBits(ratings, bits[first]!, bits[second]!));
}

/** One bit a unit, in words of 32: whether the coder rated it, and whether in the second category. */
interface Bits {
  readonly rated: Int32Array;
  readonly second: Int32Array;
}

function bitsOf({ units, cells }: Ratings, coder: number): Bits {
  const words = Math.ceil(units / 32);
  const rated = new Int32Array(words);
  const second = new Int32Array(words);
  for (let word = 0; word < words; word++) {
    let [ratedBits, secondBits] = [0, 0];
    const end = Math.min(units, 32 * (word + 1));
    for (let unit = 32 * word; unit < end; unit++) {
      const chosen = cells[coder * units + unit]!;
      const sign = chosen >> 31; // -1 where missing, else 0
      ratedBits |= (1 + sign) << unit;
      secondBits |= (chosen - sign) << unit;
    }
    rated[word] = ratedBits;
    second[word] = secondBits;
  }
  return { rated, second };
}

function tableOfBits({ units, categories }: Ratings, a: Bits, b: Bits): ContingencyTable {
  let [both, either, aSecond, bSecond, seconds] = [0, 0, 0, 0, 0];
  for (let word = 0; word < a.rated.length; word++) {
    const rated = a.rated[word]! & b.rated[word]!;
    both += ones(rated);
    either += ones(a.rated[word]! | b.rated[word]!);
    aSecond += ones(a.second[word]! & rated);
    bSecond += ones(b.second[word]! & rated);
    seconds += ones(a.second[word]! & b.second[word]!);
  }
  const counts = Float64Array.of(
    both - aSecond - bSecond + seconds,
    bSecond - seconds,
    aSecond - seconds,
    seconds,
  );
  return { categories, counts, used: both, unpaired: either - both, unrated: units - either };
}

/** The number of bits set in a word of 32. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
