import fc from "fast-check";
import type { SegmentView } from "#editor/segment-view";

/** A segment for tests; the code is its own unless given. */
export function segment(
  id: string,
  start: number,
  end: number,
  more: Partial<SegmentView> = {},
): SegmentView {
  return {
    id,
    codeId: `code of ${id}`,
    name: `Code ${id}`,
    color: 1,
    notch: 0,
    own: true,
    initials: ["IS"],
    start,
    end,
    ...more,
  };
}

/** Segments anywhere in a text of the given length, of few codes, so that they overlap. */
export const segmentsIn = (length: number): fc.Arbitrary<SegmentView[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length), fc.integer({ min: 0, max: 4 })), { maxLength: 12 })
    .map((places) =>
      places.map(([a, b, code], i) =>
        segment(`s${i}`, Math.min(a, b), Math.max(a, b), { codeId: `c${code}` }),
      ),
    );
