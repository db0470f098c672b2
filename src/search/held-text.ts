import type { SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import { FoldedText, foldText } from "#search/fold-text";

/** A transcript as it goes to the worker that searches it: its newest text with its turns. Positions are UTF-16 code units. */
export interface SearchedSource {
  readonly id: SourceId;
  readonly text: string;
  /** Half-open ranges of the turns, in order and apart. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Index into `Source.speakers`, or -1, a turn each. */
  readonly speakers: Int32Array;
  /** BCP 47, for the rules of its sentences. */
  readonly language?: string;
}

/** A stretch of a transcript that a search finds things in: a turn, or a line that belongs to none. */
export interface SearchUnit extends TextRange {
  /** Place of the turn in the transcript from 0, or -1. */
  readonly turn: number;
  /** Index into `Source.speakers`, or -1. */
  readonly speaker: number;
  /** Its place in the folded text. */
  readonly foldedStart: number;
  readonly foldedEnd: number;
}

/** A transcript made ready for being searched. */
export class HeldText {
  readonly id: SourceId;
  readonly text: string;
  readonly language: string | undefined;
  readonly folded: FoldedText;
  /** In text order, apart. */
  readonly units: readonly SearchUnit[];

  constructor(source: SearchedSource) {
    this.id = source.id;
    this.text = source.text;
    this.language = source.language;
    this.folded = foldText(source.text);
    this.units = [...unitsOf(source, this.folded)];
  }

  /** The unit that holds `offset`, or the last before it; undefined before the first. Logarithmic. */
  unitAt(offset: number): SearchUnit | undefined {
    let low = 0;
    let high = this.units.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.units[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return this.units[low - 1];
  }
}

function* unitsOf(
  { text, starts, ends, speakers }: SearchedSource,
  folded: FoldedText,
): Generator<SearchUnit> {
  const unit = (start: number, end: number, turn: number, speaker: number): SearchUnit => ({
    ...{ start, end, turn, speaker },
    foldedStart: folded.foldedOf(start),
    foldedEnd: folded.foldedOf(end),
  });
  function* outside(from: number, to: number): Generator<SearchUnit> {
    if (to - from < 2 && text.slice(from, to).trim() === "") return;
    for (const { 0: line, index } of text.slice(from, to).matchAll(/\S(?:.*\S)?/g))
      yield unit(from + index, from + index + line.length, -1, -1);
  }
  let at = 0;
  for (let turn = 0; turn < starts.length; turn++) {
    const start = starts[turn]!;
    const end = ends[turn]!;
    yield* outside(at, start);
    yield unit(start, end, turn, speakers[turn]!);
    at = end;
  }
  yield* outside(at, text.length);
}
