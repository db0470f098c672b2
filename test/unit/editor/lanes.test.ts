import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { assignLanes, maxLanes } from "#editor/lanes";
import type { LineSource } from "#editor/lanes";
import { SegmentIndex } from "#editor/segment-index";
import { segment, segmentsIn } from "./segments.ts";

/** Turns of 20 characters, lines of 5. */
const lines: LineSource = {
  turnStarts: Int32Array.from([0, 20, 40, 60]),
  lineOf: (offset, turn) => Math.floor((offset - turn * 20) / 5),
};
/** The line of the whole text that a character stands on. */
const lineIn = (offset: number): number => Math.floor(offset / 5);

describe("assignLanes", () => {
  it("never lets two brackets of a lane share a line, and leaves no lower lane free", () => {
    fc.assert(
      fc.property(segmentsIn(70), (segments) => {
        const { all } = new SegmentIndex(segments);
        const { lanes, used } = assignLanes(all, lines);
        all.forEach((one, i) => {
          const lane = lanes[i]!;
          assert.isBelow(lane, Math.min(used, maxLanes));
          const isTaken = (other: number): boolean =>
            all.some(
              (before, j) => j < i && lanes[j] === other && lineIn(before.end - 1) >= lineIn(one.start),
            );
          assert.isFalse(lane >= 0 && isTaken(lane));
          for (let lower = 0; lower < (lane < 0 ? maxLanes : lane); lower++) assert.isTrue(isTaken(lower));
        });
      }),
    );
  });

  it("puts what contains nearer the text", () => {
    const { all } = new SegmentIndex([segment("inner", 0, 10), segment("outer", 0, 30)]);
    assert.deepEqual([...assignLanes(all, lines).lanes], [0, 1]);
    assert.equal(all[0]!.id, "outer");
  });

  it("uses a lane again on the next line, but not on the same one", () => {
    const next = [segment("a", 0, 7), segment("b", 10, 15)];
    const same = [segment("a", 0, 7), segment("b", 8, 15)];
    assert.deepEqual([...assignLanes(next, lines).lanes], [0, 0]);
    assert.deepEqual([...assignLanes(same, lines).lanes], [0, 1]);
  });

  it("gives no lane to the seventh bracket side by side", () => {
    const seven = Array.from({ length: 7 }, (_, i) => segment(`s${i}`, i, 30));
    const { lanes, used } = assignLanes(seven, lines);
    assert.deepEqual([...lanes], [0, 1, 2, 3, 4, 5, -1]);
    assert.equal(used, 6);
  });
});
