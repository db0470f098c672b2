import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { overlaps } from "#domain/model/text-range";
import { SegmentIndex, bySegmentOrder } from "#editor/segment-index";
import { segment, segmentsIn } from "./segments.ts";

describe("SegmentIndex", () => {
  it("finds exactly the segments that touch a range, in text order", () => {
    fc.assert(
      fc.property(segmentsIn(40), fc.nat(40), fc.nat(40), (segments, a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        const expected = segments
          .filter((one) => one.end > one.start && overlaps(one, range))
          .sort(bySegmentOrder);
        assert.deepEqual(new SegmentIndex(segments).touching(range), expected);
      }),
    );
  });

  it("names the segments at a character from the outermost to the innermost", () => {
    const index = new SegmentIndex([segment("a", 0, 10), segment("b", 4, 6), segment("c", 2, 9)]);
    assert.deepEqual(
      index.at(5).map(({ id }) => id),
      ["a", "c", "b"],
    );
    assert.deepEqual(
      index.at(9).map(({ id }) => id),
      ["a"],
    );
  });

  it("leads from an offset to the next segment and back", () => {
    const index = new SegmentIndex([segment("b", 4, 6), segment("a", 0, 10)]);
    assert.equal(index.nextFrom(1)?.id, "b");
    assert.equal(index.nextFrom(5), undefined);
    assert.equal(index.lastBefore(4)?.id, "a");
    assert.equal(index.lastBefore(0), undefined);
  });

  it("finds a segment by its id and leaves out those without words", () => {
    const index = new SegmentIndex([segment("a", 3, 3), segment("b", 1, 2)]);
    assert.equal(index.get("b")?.start, 1);
    assert.equal(index.get("a"), undefined);
  });
});
