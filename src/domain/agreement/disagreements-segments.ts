import type { SnapshotCoding } from "#domain/agreement/snapshot";
import type { CodingId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

/** One coder's united segment of one column, with the codings it is made of. */
export interface CodedSegment extends TextRange {
  /** Index into the specification's coders. */
  readonly coder: number;
  readonly column: number;
  /** By id. */
  readonly codingIds: readonly CodingId[];
}

/** A coder's codings of one column as segments: overlapping ones are one, those that only abut are two. In order. */
export function codedSegments(
  codings: readonly SnapshotCoding[],
  coder: number,
  column: number,
): CodedSegment[] {
  const sorted = codings.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  const segments: { start: number; end: number; codingIds: CodingId[] }[] = [];
  for (const { start, end, id } of sorted) {
    const last = segments.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.codingIds.push(id);
    } else segments.push({ start, end, codingIds: [id] });
  }
  return segments.map(({ start, end, codingIds }) => ({
    start,
    end,
    coder,
    column,
    codingIds: codingIds.sort(),
  }));
}

/** How many code units two ranges share. */
export const shared = (a: TextRange, b: TextRange): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * True where two segments speak of the same place: of one column, where they overlap at all; of different ones, where the
 * overlap is at least half of the shorter, so that neighbours whose ends touch are not taken for rivals.
 */
export function samePlace(a: CodedSegment, b: CodedSegment): boolean {
  const overlap = shared(a, b);
  if (a.column === b.column) return overlap > 0;
  return overlap > 0 && 2 * overlap >= Math.min(a.end - a.start, b.end - b.start);
}
