import type { ContingencyTable } from "#domain/agreement/contingency-table";
import { distributionOfCounts, type Distribution } from "#domain/agreement/distribution";
import { presence } from "#domain/agreement/ratings";
import type { ReliabilityData } from "#domain/agreement/reliability-data";
import type { Marks, UnitTable } from "#domain/agreement/units-table";

/**
 * One code, marked or not marked, in sums over units: all that coefficients of a present or absent code look at.
 * Units are weighed: a unit counts 1, a stretch of characters as many as it has.
 */
export interface Presence {
  readonly coders: number;
  /** Weight of all units. */
  readonly total: number;
  /** `counts[c * (coders + 1) + k]`: weight of the units that `c` coders looked at and `k` of them marked. */
  readonly counts: Float64Array;
  /** Over ordered pairs, `[i * coders + j]`: weight of the units that both looked at, … */
  readonly looked: Float64Array;
  /** … that both looked at and coder `i` marked (with `j` = `i`: all that `i` marked), … */
  readonly marked: Float64Array;
  /** … and that both marked. */
  readonly both: Float64Array;
}

/** The presence of every column of the data. Costs (units) + (entries) × (coders)². */
export function presencesOf({ coderIds, units, marks }: ReliabilityData): Presence[] {
  const m = coderIds.length;
  const background = lookedAtAll(units, m);
  return marks.map((own) => presenceOf(units, own, m, background));
}

/** Several codes as one variable: every unit by code cell is a unit. */
export function stacked(codes: readonly Presence[]): Presence {
  const [first] = codes;
  if (first === undefined) throw new RangeError("Stacking needs at least one code");
  const sum = (pick: (of: Presence) => Float64Array): Float64Array =>
    pick(first).map((_, index) => codes.reduce((total, of) => total + pick(of)[index]!, 0));
  return {
    coders: first.coders,
    total: codes.reduce((total, of) => total + of.total, 0),
    counts: sum((of) => of.counts),
    looked: sum((of) => of.looked),
    marked: sum((of) => of.marked),
    both: sum((of) => of.both),
  };
}

/** What is known of coders `i` and `j` alone: as if nobody else had been compared. Index 0 is `i`, 1 is `j`. */
export function presenceOfPair({ coders, looked, marked, both }: Presence, i: number, j: number): Presence {
  const at = (of: Float64Array): Float64Array =>
    Float64Array.from([i, j].flatMap((row) => [i, j].map((column) => of[row * coders + column]!)));
  const own = { looked: at(looked), marked: at(marked), both: at(both) };
  const [byFirst = 0, together = 0, , bySecond = 0] = own.looked;
  const [first = 0, firstWith = 0, secondWith = 0, second = 0] = own.marked;
  const joint = own.both[1]!;
  const alone = first - firstWith + second - secondWith;
  const one = firstWith + secondWith - 2 * joint;
  // one looked: marked by none, by one; both looked: marked by none, by one, by both
  const counts = new Float64Array(9);
  counts.set([byFirst + bySecond - 2 * together - alone, alone], 3);
  counts.set([together - one - joint, one, joint], 6);
  return { coders: 2, total: byFirst + bySecond - together, counts, ...own };
}

/** How many coders marked how much, for the coefficients that do not ask who. */
export function presenceDistribution({ coders, counts }: Presence): Distribution {
  const rows: { units: number; counts: number[] }[] = [];
  counts.forEach((units, index) => {
    const [looked, marked] = [Math.floor(index / (coders + 1)), index % (coders + 1)];
    if (units > 0) rows.push({ units, counts: [looked - marked, marked] });
  });
  return distributionOfCounts(coders, presence, rows);
}

/** What coders `i` and `j` made of the units: present or absent, by weight. */
export function presenceTable(
  { coders, total, looked, marked, both }: Presence,
  i: number,
  j: number,
): ContingencyTable {
  const used = looked[i * coders + j]!;
  const either = looked[i * coders + i]! + looked[j * coders + j]! - used;
  const [first, second, joint] = [marked[i * coders + j]!, marked[j * coders + i]!, both[i * coders + j]!];
  return {
    categories: presence,
    counts: Float64Array.of(used - first - second + joint, second - joint, first - joint, joint),
    used,
    unpaired: either - used,
    unrated: total - either,
  };
}

/** The tables of all pairs of coders: first with second, first with third, …, second with third, … */
export const presenceTables = (of: Presence): ContingencyTable[] =>
  Array.from({ length: of.coders }, (_, i) =>
    Array.from({ length: of.coders - i - 1 }, (__, offset) => presenceTable(of, i, i + 1 + offset)),
  ).flat();

interface Background {
  readonly total: number;
  /** `byRaters[c]`: weight of the units that `c` coders looked at. */
  readonly byRaters: Float64Array;
  readonly looked: Float64Array;
}

function lookedAtAll({ count, weight, raters, raterSets }: UnitTable, m: number): Background {
  const ofSet = new Float64Array(raterSets.length);
  for (let unit = 0; unit < count; unit++) ofSet[raters[unit]!]! += weight[unit]!;
  const byRaters = new Float64Array(m + 1);
  const looked = new Float64Array(m * m);
  raterSets.forEach((set, index) => {
    byRaters[set.length]! += ofSet[index]!;
    for (const i of set) for (const j of set) looked[i * m + j]! += ofSet[index]!;
  });
  return { total: ofSet.reduce((sum, amount) => sum + amount, 0), byRaters, looked };
}

function presenceOf(
  { raters, raterSets }: UnitTable,
  { unit, weight, from, coder }: Marks,
  m: number,
  { total, byRaters, looked }: Background,
): Presence {
  const counts = new Float64Array((m + 1) * (m + 1));
  const marked = new Float64Array(m * m);
  const both = new Float64Array(m * m);
  byRaters.forEach((all, raterCount) => (counts[raterCount * (m + 1)] = all));
  for (let entry = 0; entry < unit.length; entry++) {
    const set = raterSets[raters[unit[entry]!]!]!;
    const [start, end, amount] = [from[entry]!, from[entry + 1]!, weight[entry]!];
    const row = set.length * (m + 1);
    counts[row]! -= amount;
    counts[row + end - start]! += amount;
    for (let at = start; at < end; at++) {
      const i = coder[at]! * m;
      for (const j of set) marked[i + j]! += amount;
      for (let other = start; other < end; other++) both[i + coder[other]!]! += amount;
    }
  }
  return { coders: m, total, counts, looked, marked, both };
}
