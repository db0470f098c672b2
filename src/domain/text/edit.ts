import type { TextRange } from "#domain/model/text-range";

/** The shape of one change of a text: `deleted` code units at `start` give way to `inserted` others. */
export interface Edit {
  readonly start: number;
  readonly deleted: number;
  readonly inserted: number;
}

/** One change of a text with its words; positions are in the text before it. */
export interface TextEdit {
  readonly start: number;
  readonly deleted: string;
  readonly inserted: string;
}

/** A range after corrections. */
export interface MappedRange extends TextRange {
  /** False where none of its words are left: `start` = `end` is then the place where they stood. */
  readonly placed: boolean;
}

/**
 * Where a range is after edits made one after another. What is inserted at an edge stays outside; what is inserted inside,
 * or replaces a word that the range holds any part of, is included. A range without a code unit is never placed.
 * Linear in the number of edits.
 */
export function mapRange(range: TextRange, edits: readonly Edit[]): MappedRange {
  let { start, end } = range;
  for (const edit of edits) {
    if (start >= end) {
      start = end = mapPosition(start, edit);
      continue;
    }
    const deletedEnd = edit.start + edit.deleted;
    const growth = edit.inserted - edit.deleted;
    const touched = start < deletedEnd && edit.start < end;
    if (touched) {
      start = Math.min(start, edit.start);
      end = Math.max(end, deletedEnd) + growth;
    } else {
      if (deletedEnd <= start) start += growth;
      if (deletedEnd < end) end += growth;
    }
  }
  return { start, end, placed: start < end };
}

/** Where a place between two characters is after an edit: before what is inserted there, and before what replaces its surroundings. */
function mapPosition(position: number, { start, deleted, inserted }: Edit): number {
  if (position <= start) return position;
  return position >= start + deleted ? position + inserted - deleted : start;
}

/**
 * Where the ranges of turns are after edits. Unlike a coding, a turn takes in what is typed at its edges; between two turns
 * that touch, the first takes it. A turn that lost all its words keeps its place.
 *
 * @param turns in order, not overlapping
 */
export function mapTurns<T extends TextRange>(turns: readonly T[], edits: readonly Edit[]): readonly T[] {
  if (edits.length === 0) return turns;
  let free = 0;
  return turns.map((turn) => {
    let { start, end } = turn;
    for (const edit of edits) {
      const deletedEnd = edit.start + edit.deleted;
      if (start > edit.start) start = start < deletedEnd ? edit.start : start + edit.inserted - edit.deleted;
      if (end > edit.start || (end === edit.start && edit.deleted === 0))
        end = Math.max(end, deletedEnd) + edit.inserted - edit.deleted;
    }
    start = Math.max(start, free);
    end = Math.max(start, end);
    free = end;
    return { ...turn, start, end };
  });
}
