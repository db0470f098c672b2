import { overlaps } from "#domain/model/text-range";
import type { TextRange } from "#domain/model/text-range";
import type { SegmentView } from "#editor/segment-view";

/** Text order: by start, the longest first, so that what contains comes before what it contains; ties by id. */
export function bySegmentOrder(a: SegmentView, b: SegmentView): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Segments in text order, answering which of them lie where. Segments without words are left out. */
export class SegmentIndex {
  /** In text order. */
  readonly all: readonly SegmentView[];
  /** `#reach[i]` is the furthest end of the first `i + 1` segments. */
  readonly #reach: Int32Array;
  #places: Map<string, number> | undefined;

  /** O(n) where the segments come sorted, as they usually do; O(n log n) else. */
  constructor(segments: readonly SegmentView[]) {
    const placed = segments.every(isPlaced) ? segments : segments.filter(isPlaced);
    const sorted = placed.every((segment, i) => i === 0 || bySegmentOrder(placed[i - 1]!, segment) <= 0);
    this.all = sorted ? placed : placed.toSorted(bySegmentOrder);
    this.#reach = new Int32Array(this.all.length);
    let reach = 0;
    for (let i = 0; i < this.all.length; i++) {
      reach = Math.max(reach, this.all[i]!.end);
      this.#reach[i] = reach;
    }
  }

  /** Those that share a code unit with the range, in text order. */
  touching(range: TextRange): SegmentView[] {
    return this.placesTouching(range).map((place) => this.all[place]!);
  }

  /** Positions in `all` of those that share a code unit with the range. */
  placesTouching(range: TextRange): number[] {
    const found: number[] = [];
    for (let i = this.#firstStartingAt(range.end) - 1; i >= 0 && this.#reach[i]! > range.start; i--) {
      if (overlaps(this.all[i]!, range)) found.push(i);
    }
    return found.reverse();
  }

  /** Those that cover the character at an offset, outermost (longest) first. */
  at(offset: number): SegmentView[] {
    return this.touching({ start: offset, end: offset + 1 }).sort(byDepth);
  }

  /** Position in `all`; -1 where there is no such segment. */
  placeOf(id: string): number {
    this.#places ??= new Map(this.all.map((segment, place) => [segment.id, place]));
    return this.#places.get(id) ?? -1;
  }

  get(id: string): SegmentView | undefined {
    return this.all[this.placeOf(id)];
  }

  /** The first that starts at the offset or later. */
  nextFrom(offset: number): SegmentView | undefined {
    return this.all[this.#firstStartingAt(offset)];
  }

  /** The last that starts before the offset. */
  lastBefore(offset: number): SegmentView | undefined {
    return this.all[this.#firstStartingAt(offset) - 1];
  }

  /** Position in `all` of the first segment with `start >= offset`. */
  #firstStartingAt(offset: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.all[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** From the outermost to the innermost: longest first, then in text order. */
export function byDepth(a: SegmentView, b: SegmentView): number {
  return b.end - b.start - (a.end - a.start) || bySegmentOrder(a, b);
}

const isPlaced = (segment: SegmentView): boolean => segment.end > segment.start;
