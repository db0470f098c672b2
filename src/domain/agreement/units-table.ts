import type { SourceUnit } from "#domain/agreement/units-of-source";

/**
 * The units of analysis of all sources compared. Columns of equal length, one row a unit; plain data for a worker.
 */
export interface UnitTable {
  readonly count: number;
  /** Index into {@link ReliabilityData.sourceIds}. */
  readonly source: Int32Array;
  /** Where the unit lies, UTF-16 code units, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1; of stretches of characters, how many characters. */
  readonly weight: Float64Array;
  /** Number of the turn (or paragraph) the unit belongs to, over all sources: what a bootstrap over turns draws. */
  readonly block: Int32Array;
  readonly blocks: number;
  /** Index into `raterSets`: who looked at the unit. */
  readonly raters: Int32Array;
  /** Coder indexes, ascending. */
  readonly raterSets: readonly (readonly number[])[];
}

/**
 * Which coders marked which units with one code: only marked units have an entry. With the unit `character` an entry is a
 * stretch of characters inside its unit, and a unit may have several. Entries are in order of units.
 */
export interface Marks {
  /** `unit[e]`, `weight[e]`: the unit of entry `e`, and how much of it: its weight, or the characters of the stretch. */
  readonly unit: Int32Array;
  /** Where the stretch starts, in code points of its source; 0 where an entry is a whole unit. */
  readonly start: Int32Array;
  readonly weight: Float64Array;
  /** The coders of entry `e` are `coder[from[e]]` to `coder[from[e + 1] - 1]`, ascending. */
  readonly from: Int32Array;
  readonly coder: Int32Array;
  /** Beside `coder`: how many characters of the unit (of the stretch) the coder covered. */
  readonly covered: Float64Array;
}

/** A {@link UnitTable} while it is filled, source by source. */
export interface UnitTableDraft {
  /** Units so far: the number of the next. */
  readonly count: () => number;
  /** Adds the units of one source. @param sizes their weights; 1 each where absent */
  readonly add: (source: number, units: readonly SourceUnit[], sizes?: Float64Array) => void;
  readonly finished: () => UnitTable;
}

export function unitTableDraft(): UnitTableDraft {
  const chunks: (Pick<UnitTable, "start" | "end" | "weight" | "block" | "raters"> & { source: number })[] =
    [];
  const raterSets: (readonly number[])[] = [];
  const numberOfSet = new Map<string, number>();
  let [count, blocks] = [0, 0];
  const setNumberOf = (raters: readonly number[]): number => {
    const key = raters.join();
    const known = numberOfSet.get(key) ?? raterSets.push(raters) - 1;
    numberOfSet.set(key, known);
    return known;
  };
  return {
    count: () => count,
    add: (source, units, sizes) => {
      const numberOfBlock = new Map<number, number>();
      const chunk = {
        source,
        start: Int32Array.from(units, (unit) => unit.start),
        end: Int32Array.from(units, (unit) => unit.end),
        weight: sizes ?? new Float64Array(units.length).fill(1),
        block: new Int32Array(units.length),
        raters: new Int32Array(units.length),
      };
      let lastRaters: readonly number[] | undefined;
      let setNumber = -1;
      units.forEach((unit, index) => {
        if (unit.raters !== lastRaters) setNumber = setNumberOf(unit.raters);
        lastRaters = unit.raters;
        const block = numberOfBlock.get(unit.block) ?? blocks++;
        numberOfBlock.set(unit.block, block);
        chunk.block[index] = block;
        chunk.raters[index] = setNumber;
      });
      chunks.push(chunk);
      count += units.length;
    },
    finished: () => {
      const table = {
        source: new Int32Array(count),
        start: new Int32Array(count),
        end: new Int32Array(count),
        weight: new Float64Array(count),
        block: new Int32Array(count),
        raters: new Int32Array(count),
      };
      let at = 0;
      for (const { source, start, end, weight, block, raters } of chunks) {
        table.source.fill(source, at, at + start.length);
        table.start.set(start, at);
        table.end.set(end, at);
        table.weight.set(weight, at);
        table.block.set(block, at);
        table.raters.set(raters, at);
        at += start.length;
      }
      return { count, ...table, blocks, raterSets };
    },
  };
}
