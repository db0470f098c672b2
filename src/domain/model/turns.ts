import type { TextRange } from "#domain/model/text-range";
import type { Turn } from "#domain/model/records";

/** The turns of a source column by column: what is stored and sent to workers. Columns are of one length. */
export interface PackedTurns {
  /** UTF-16 code units of the source's text, half-open, in ascending order and without overlaps. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Index into `Source.speakers`, or -1 where the transcript names nobody. */
  readonly speakers: Int32Array;
  /** Milliseconds from the start of the recording, or -1 where the transcript gives no time. */
  readonly startsMs: Int32Array;
  readonly endsMs: Int32Array;
}

/** The turns of a source, in order. Two hundred long transcripts have 200,000: kept as columns, made into records when asked. */
export class Turns {
  readonly packed: PackedTurns;

  constructor(packed: PackedTurns) {
    this.packed = packed;
  }

  static of(turns: readonly Omit<Turn, "index">[]): Turns {
    return new Turns({
      starts: Uint32Array.from(turns, ({ start }) => start),
      ends: Uint32Array.from(turns, ({ end }) => end),
      speakers: Int32Array.from(turns, ({ speaker }) => speaker),
      startsMs: Int32Array.from(turns, ({ startMs }) => startMs ?? -1),
      endsMs: Int32Array.from(turns, ({ endMs }) => endMs ?? -1),
    });
  }

  get length(): number {
    return this.packed.starts.length;
  }

  /** @throws RangeError where there is no such turn */
  at(index: number): Turn {
    const { starts, ends, speakers, startsMs, endsMs } = this.packed;
    const start = starts[index];
    if (start === undefined) throw new RangeError(`There is no turn ${index} of ${this.length}`);
    const startMs = startsMs[index]!;
    const endMs = endsMs[index]!;
    return {
      index,
      start,
      end: ends[index]!,
      speaker: speakers[index]!,
      ...(startMs < 0 ? {} : { startMs }),
      ...(endMs < 0 ? {} : { endMs }),
    };
  }

  /**
   * The turn that `offset` (UTF-16 code units) lies in: the last that starts at or before it, so that a position between
   * two turns belongs to the first of them. -1 before the first turn and where there are none. Logarithmic.
   */
  indexAt(offset: number): number {
    const { starts } = this.packed;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The turns that share at least one code unit with `range`: half-open `[first, last)`, empty where `first === last`. */
  touching(range: TextRange): { readonly first: number; readonly last: number } {
    const { ends } = this.packed;
    let first = Math.max(0, this.indexAt(range.start));
    if ((ends[first] ?? Infinity) <= range.start) first++;
    const last = range.end <= range.start ? first : Math.max(first, this.indexAt(range.end - 1) + 1);
    return { first, last };
  }

  *[Symbol.iterator](): Iterator<Turn> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
}
