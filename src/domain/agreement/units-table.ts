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
  const source: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const weight: number[] = [];
  const block: number[] = [];
  const raters: number[] = [];
  const raterSets: (readonly number[])[] = [];
  const numberOfSet = new Map<string, number>();
  let blocks = 0;
  return {
    count: () => start.length,
    add: (sourceIndex, units, sizes) => {
      const numberOfBlock = new Map<number, number>();
      let lastRaters: readonly number[] | undefined;
      let setNumber = -1;
      units.forEach((unit, index) => {
        if (unit.raters !== lastRaters) {
          const key = unit.raters.join();
          setNumber = numberOfSet.get(key) ?? raterSets.push(unit.raters) - 1;
          numberOfSet.set(key, setNumber);
          lastRaters = unit.raters;
        }
        const blockNumber = numberOfBlock.get(unit.block) ?? blocks++;
        numberOfBlock.set(unit.block, blockNumber);
        source.push(sourceIndex);
        start.push(unit.start);
        end.push(unit.end);
        weight.push(sizes?.[index] ?? 1);
        block.push(blockNumber);
        raters.push(setNumber);
      });
    },
    finished: () => ({
      count: start.length,
      source: Int32Array.from(source),
      start: Int32Array.from(start),
      end: Int32Array.from(end),
      weight: Float64Array.from(weight),
      block: Int32Array.from(block),
      blocks,
      raters: Int32Array.from(raters),
      raterSets,
    }),
  };
}
