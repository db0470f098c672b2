import type { SegmentView } from "#editor/segment-view";

/** Brackets side by side at most; the rest collapse to "+n". */
export const maxLanes = 6;

/** Where turns begin and lines break, as far as it is known: decides which segments of one turn can share a lane. */
export interface LineSource {
  /** First offset of every turn. */
  readonly turnStarts: Int32Array;
  /** Line of the turn, from 0, that a character stands on. */
  readonly lineOf: (offset: number, turn: number) => number;
}

/** The lane of each segment, from 0 beside the text; -1 for those without one. */
export interface Lanes {
  readonly lanes: Int8Array;
  /** Lanes in use anywhere, at most `maxLanes`. */
  readonly used: number;
}

/**
 * Gives every segment the first free lane. A lane is free again on the line after its last segment's end, so that brackets
 * keep their clearance. Segments come in text order (start, then longest), so what contains stands nearer the text and a
 * leader crosses no bracket that starts later. O(segments × lanes).
 */
export function assignLanes(segments: readonly SegmentView[], { turnStarts, lineOf }: LineSource): Lanes {
  const lanes = new Int8Array(segments.length);
  /** End of the last segment of each lane, and the line it ends on once somebody asked. */
  const ends: number[] = [];
  const endLines: (number | undefined)[] = [];
  let turn = 0;
  for (let i = 0; i < segments.length; i++) {
    const { start, end } = segments[i]!;
    while (turn + 1 < turnStarts.length && turnStarts[turn + 1]! <= start) turn++;
    let startLine: number | undefined;
    const isFree = (lane: number): boolean => {
      const before = ends[lane];
      if (before === undefined || before <= turnStarts[turn]!) return true;
      if (before > start) return false;
      startLine ??= lineOf(start, turn);
      return (endLines[lane] ??= lineOf(before - 1, turn)) < startLine;
    };
    let lane = 0;
    while (lane < maxLanes && !isFree(lane)) lane++;
    lanes[i] = lane < maxLanes ? lane : -1;
    if (lane === maxLanes) continue;
    ends[lane] = end;
    endLines[lane] = undefined;
  }
  return { lanes, used: ends.length };
}
