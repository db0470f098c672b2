import { overlaps, type TextRange } from "#domain/model/text-range";

/** How a segment lies to a passage it shares no word with. */
export interface Nearness {
  /** Whether the segment ends before the passage or starts after it. */
  readonly side: "before" | "after";
  /** Words between the two; 0 where nothing but white space or punctuation stands between them. */
  readonly words: number;
}

/** What of a passage a segment holds. */
export interface Cover {
  readonly part: "all" | "first" | "last" | "within";
  /** Words of the passage that the segment holds any part of. */
  readonly words: number;
}

/** Segments on a passage and beside it. */
export interface Surroundings<S extends TextRange> {
  /** Segments that share a character with the passage, in the order given. */
  readonly on: readonly { readonly segment: S; readonly cover: Cover }[];
  /** Segments at most `reach` words away; those before it first, the nearer last, then those after it, the nearer first. */
  readonly touching: readonly { readonly segment: S; readonly nearness: Nearness }[];
}

/** Farther away than this, a segment has nothing to do with the passage; also bounds the text that is counted in. */
const reachUnits = 200;

/**
 * What is coded on a passage and close to it.
 *
 * @param segments of the same text, in order of their start
 * @param words counts the words of a range of the text
 * @param reach in words
 */
export function surroundings<S extends TextRange>(
  segments: readonly S[],
  passage: TextRange,
  words: (range: TextRange) => number,
  reach = 10,
): Surroundings<S> {
  const on: { segment: S; cover: Cover }[] = [];
  const before: { segment: S; nearness: Nearness }[] = [];
  const after: { segment: S; nearness: Nearness }[] = [];
  for (const segment of segments) {
    if (segment.start > passage.end + reachUnits) break;
    if (segment.end < passage.start - reachUnits) continue;
    if (overlaps(segment, passage)) on.push({ segment, cover: coverOf(segment, passage, words) });
    else if (segment.end <= passage.start)
      before.push({
        segment,
        nearness: { side: "before", words: words({ start: segment.end, end: passage.start }) },
      });
    else
      after.push({
        segment,
        nearness: { side: "after", words: words({ start: passage.end, end: segment.start }) },
      });
  }
  const touching = [
    ...before.sort((a, b) => a.segment.end - b.segment.end),
    ...after.sort((a, b) => a.segment.start - b.segment.start),
  ].filter(({ nearness }) => nearness.words <= reach);
  return { on, touching };
}

function coverOf(segment: TextRange, passage: TextRange, words: (range: TextRange) => number): Cover {
  const fromStart = segment.start <= passage.start;
  const toEnd = passage.end <= segment.end;
  const part = fromStart ? (toEnd ? "all" : "first") : toEnd ? "last" : "within";
  const start = Math.max(segment.start, passage.start);
  return { part, words: words({ start, end: Math.min(segment.end, passage.end) }) };
}
