import type { ReliabilityData } from "#domain/agreement/reliability-data";
import type { Snapshot, SnapshotTurn } from "#domain/agreement/snapshot";
import { inCodePoints } from "#domain/agreement/units-ranges";
import type { Marks } from "#domain/agreement/units-table";
import type { SourceId } from "#domain/model/ids";

/** What a coder made of a unit with one code: coded, looked at and not coded, or (undefined) not looked at. */
export type UnitMark = 1 | 0 | undefined;

/** A unit of analysis, or a run of characters that nobody marked differently, and what everybody made of it. */
export interface UnitRow {
  /** From 1, over all sources. */
  readonly unit: number;
  readonly sourceId: SourceId;
  /** Number of the turn it begins in, from 1; undefined outside turns. */
  readonly turn: number | undefined;
  /** Characters (code points) of the source's text from 0, half-open. */
  readonly start: number;
  readonly end: number;
  /** How many units the row stands for: its characters, where those are the units; else 1. */
  readonly count: number;
  /** `marks[k * coders + c]`: of column `k` and coder `c`. */
  readonly marks: readonly UnitMark[];
}

/**
 * The units that figures were made from, one row each, with what every coder made of them: all that anybody needs to make the
 * figures again. Characters come as runs, as one row each would say the same many times over.
 *
 * @param snapshot that `data` was made from
 * @param sourceIds order of the rows; other sources are left out
 */
export function* unitMatrix(
  data: ReliabilityData,
  { sources }: Snapshot,
  sourceIds: readonly SourceId[],
  isCharacters: boolean,
): Generator<UnitRow> {
  const { units, marks, coderIds } = data;
  const columns = marks.map((own) => new ColumnReader(own, coderIds.length));
  let number = 0;
  for (const sourceId of sourceIds) {
    const source = sources.find(({ id }) => id === sourceId);
    const [from, to] = stretchOf(units.source, data.sourceIds.indexOf(sourceId));
    if (source === undefined) continue;
    for (const column of columns) column.goTo(from);
    for (let unit = from; unit < to; unit++) {
      const range = { start: units.start[unit]!, end: units.end[unit]! };
      const { start, end } = inCodePoints(range, source.wideCharacters);
      const looked = units.raterSets[units.raters[unit]!]!;
      const turn = turnNumber(source.turns, range.start);
      for (const column of columns) column.take(unit);
      const ends = isCharacters ? runEnds(columns, start, end) : [end];
      let at = start;
      for (const until of ends) {
        const own = isCharacters ? at : undefined;
        yield {
          unit: ++number,
          sourceId,
          turn,
          start: at,
          end: until,
          count: isCharacters ? until - at : 1,
          marks: columns.flatMap((column) => column.marksAt(own, looked)),
        };
        at = until;
      }
    }
  }
}

/** Reads one code's entries unit by unit, which is their order. */
class ColumnReader {
  readonly #marks: Marks;
  readonly #coders: number;
  #next = 0;
  #first = 0;

  constructor(marks: Marks, coders: number) {
    this.#marks = marks;
    this.#coders = coders;
  }

  goTo(unit: number): void {
    this.#next = firstAtLeast(this.#marks.unit, unit);
  }

  /** Takes the entries of a unit, which follows the one before. */
  take(unit: number): void {
    this.#first = this.#next;
    while (this.#marks.unit[this.#next] === unit) this.#next++;
  }

  /** Where the stretches of the unit taken start and end. */
  places(): number[] {
    const { start, weight } = this.#marks;
    return this.#entries().flatMap((entry) => [start[entry]!, start[entry]! + weight[entry]!]);
  }

  /** @param place of a character, where units are characters */
  marksAt(place: number | undefined, looked: readonly number[]): UnitMark[] {
    const { start, weight, from, coder } = this.#marks;
    const marks = new Array<UnitMark>(this.#coders).fill(undefined);
    for (const each of looked) marks[each] = 0;
    const entry = this.#entries().find(
      (own) => place === undefined || (start[own]! <= place && place < start[own]! + weight[own]!),
    );
    if (entry !== undefined) for (let at = from[entry]!; at < from[entry + 1]!; at++) marks[coder[at]!] = 1;
    return marks;
  }

  #entries = (): number[] =>
    Array.from({ length: this.#next - this.#first }, (_, offset) => this.#first + offset);
}

/** Where what anybody marked changes, and the end. */
function runEnds(columns: readonly ColumnReader[], start: number, end: number): number[] {
  const places = new Set(columns.flatMap((column) => column.places()));
  return [...places, end]
    .filter((place) => place > start && place <= end)
    .sort(byNumber)
    .filter(isFirst);
}

const byNumber = (a: number, b: number): number => a - b;
const isFirst = (place: number, at: number, all: readonly number[]): boolean => all[at - 1] !== place;

/** The rows of one source, which lie together. */
function stretchOf(sourceOf: Int32Array, source: number): readonly [from: number, to: number] {
  return source < 0 ? [0, 0] : [firstAtLeast(sourceOf, source), firstAtLeast(sourceOf, source + 1)];
}

function firstAtLeast(ascending: Int32Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns from 1 */
function turnNumber(turns: readonly SnapshotTurn[], position: number): number | undefined {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (turns[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low];
  return turn !== undefined && turn.start <= position ? low + 1 : undefined;
}
