import { describe, it } from "node:test";
import { assert } from "chai";
import { assignLanes } from "#editor/lanes";
import { layOutMargin } from "#editor/margin-layout";
import type { MarginInput } from "#editor/margin-layout";
import { SegmentIndex } from "#editor/segment-index";
import type { SegmentView } from "#editor/segment-view";
import { segment } from "./segments.ts";

/** One turn of lines of 10 characters, each 28 px high. */
const line = 28;
const lineOf = (offset: number): number => Math.floor(offset / 10);

function layOut(segments: readonly SegmentView[], more: Partial<MarginInput> = {}) {
  const index = new SegmentIndex(segments);
  return layOutMargin({
    segments: index,
    lanes: assignLanes(index.all, { turnStarts: Int32Array.of(0), lineOf }),
    memos: [],
    selection: undefined,
    focused: undefined,
    resizing: undefined,
    near: { start: 0, end: 1000 },
    window: { top: 0, bottom: 1000 },
    viewTop: 0,
    extentOf: ({ start, end }) => ({ top: lineOf(start) * line, bottom: (lineOf(end - 1) + 1) * line }),
    stack: { fold: 0, middle: 8, spacing: 20, slack: 72 },
    ...more,
  });
}

describe("layOutMargin", () => {
  it("keeps brackets of neighbouring lines 6 px apart in one lane", () => {
    const { brackets } = layOut([segment("a", 0, 15), segment("b", 20, 35)]);
    assert.deepEqual(
      brackets.map(({ lane, top, bottom }) => [lane, top, bottom]),
      [
        [0, 3, 53],
        [0, 59, 109],
      ],
    );
  });

  it("draws only what touches the words near the viewport", () => {
    const { brackets } = layOut([segment("a", 0, 5), segment("b", 500, 510)], {
      near: { start: 0, end: 100 },
    });
    assert.deepEqual(
      brackets.map(({ segment: { id } }) => id),
      ["a"],
    );
  });

  it("puts the selection in the first lane that is free along its extent", () => {
    const segments = [segment("a", 0, 55), segment("b", 0, 15)];
    assert.equal(layOut(segments, { selection: { start: 12, end: 25 } }).pending?.lane, 2);
    assert.equal(layOut(segments, { selection: { start: 22, end: 25 } }).pending?.lane, 1);
    assert.equal(layOut(segments, { selection: { start: 62, end: 65 } }).pending?.lane, 0);
  });

  it("gathers brackets without a lane, except the focused one", () => {
    const nine = Array.from({ length: 9 }, (_, i) => segment(`s${i}`, i, 90));
    const { brackets, more } = layOut(nine, { focused: nine[8] });
    assert.equal(brackets.length, 7);
    assert.equal(brackets.at(-1)?.lane, 6);
    assert.deepEqual(
      more.map(({ segments }) => segments.map(({ id }) => id)),
      [["s6", "s7"]],
    );
  });

  it("stacks memos among the labels", () => {
    const { brackets, memos } = layOut([segment("a", 0, 15)], {
      memos: [{ id: "m", start: 2, end: 4, text: "Why?" }],
    });
    assert.equal(brackets[0]?.labelTop, 0);
    assert.equal(memos[0]?.top, 20);
  });

  it("lets a label stick below the fold and says from where", () => {
    const { brackets } = layOut([segment("a", 0, 200)], {
      stack: { fold: 108, middle: 8, spacing: 20, slack: 72 },
      viewTop: 100,
    });
    assert.deepInclude(brackets[0], { labelTop: 108, stickFrom: -5, stickAt: 8 });
  });

  it("shows the wanted extent of the segment that is being changed", () => {
    const changed = segment("a", 0, 15);
    const { brackets } = layOut([changed], { focused: changed, resizing: { start: 0, end: 45 } });
    assert.equal(brackets[0]?.bottom, 5 * line - 3);
  });
});
