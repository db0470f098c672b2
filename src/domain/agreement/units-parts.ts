import type { SourceUnit } from "#domain/agreement/units-of-source";
import { inCodePoints } from "#domain/agreement/units-ranges";

/** The parts of one source's units in code points, in order of their starts, as columns: there may be millions. */
export interface UnitParts {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The furthest end up to each part: parts of segments given beforehand may overlap, so ends alone are in no order. */
  readonly furthest: Int32Array;
  /** The unit each part belongs to; the source's units are numbered from `first` on. */
  readonly unit: Int32Array;
  readonly first: number;
  /** `sizes[u]`: characters of unit `first + u`. */
  readonly sizes: Float64Array;
}

/** @param wide where the source's characters of two code units start, ascending */
export function unitParts(units: readonly SourceUnit[], first: number, wide: readonly number[]): UnitParts {
  const count = units.reduce((sum, { parts }) => sum + parts.length, 0);
  const [start, end, unit] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const sizes = new Float64Array(units.length);
  let at = 0;
  let isInOrder = true;
  for (const [index, of] of units.entries())
    for (const part of of.parts) {
      const range = inCodePoints(part, wide);
      if (at > 0 && start[at - 1]! > range.start) isInOrder = false;
      start[at] = range.start;
      end[at] = range.end;
      unit[at] = first + index;
      sizes[index]! += range.end - range.start;
      at++;
    }
  const order = isInOrder ? undefined : [...start.keys()].sort((a, b) => start[a]! - start[b]!);
  const sorted = (column: Int32Array): Int32Array =>
    order === undefined ? column : Int32Array.from(order, (from) => column[from]!);
  const ends = sorted(end);
  let far = 0;
  const furthest = ends.map((own) => (far = Math.max(far, own)));
  return { count, start: sorted(start), end: ends, furthest, unit: sorted(unit), first, sizes };
}
