import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { overlapRuns } from "#editor/overlap-runs";
import type { OverlapRun } from "#editor/overlap-runs";
import { byDepth } from "#editor/segment-index";
import type { SegmentView } from "#editor/segment-view";
import { segment, segmentsIn } from "./segments.ts";

/** What is painted on one character: tint, rules, and whether there are more codes; "" where nothing is. */
function paintAt(segments: readonly SegmentView[], offset: number): string {
  const over = segments.filter(({ start, end }) => start <= offset && offset < end).sort(byDepth);
  const tint = over.at(-1);
  if (!tint) return "";
  const codes: SegmentView[] = [];
  for (const one of over) {
    const isKnown = one.codeId === tint.codeId || codes.some(({ codeId }) => codeId === one.codeId);
    if (!isKnown) codes.push(one);
  }
  return describePaint({ tint, rules: codes.slice(0, 3), more: codes.length > 3 });
}

const describePaint = ({ tint, rules, more }: Pick<OverlapRun, "tint" | "rules" | "more">): string =>
  `${tint.id} over ${rules.map(({ id }) => id).join(" ")}${more ? " and more" : ""}`;

describe("overlapRuns", () => {
  it("paints every character as looking at it alone would", () => {
    fc.assert(
      fc.property(segmentsIn(30), fc.nat(30), fc.nat(30), (segments, a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        const runs = overlapRuns(segments, range);
        for (let offset = range.start; offset < range.end; offset++) {
          const at = runs.filter(({ start, end }) => start <= offset && offset < end);
          assert.isAtMost(at.length, 1);
          assert.equal(at[0] ? describePaint(at[0]) : "", paintAt(segments, offset));
        }
        for (const { start, end } of runs) assert.isTrue(start >= range.start && end <= range.end);
      }),
    );
  });

  it("tints with the innermost code and rules the others, the outermost first", () => {
    const [, run] = overlapRuns([segment("a", 0, 30), segment("b", 10, 20), segment("c", 5, 25)], {
      start: 5,
      end: 20,
    });
    assert.equal(run?.tint.id, "b");
    assert.deepEqual(
      run?.rules.map(({ id }) => id),
      ["a", "c"],
    );
  });

  it("counts a code once, however many segments of it lie there", () => {
    const same = { codeId: "trust" };
    const runs = overlapRuns([segment("a", 0, 9, same), segment("b", 0, 5, same)], { start: 0, end: 9 });
    assert.deepEqual(
      runs.map(({ rules }) => rules.length),
      [0, 0],
    );
  });

  it("says that there are more codes than rules from the fifth code on", () => {
    const nested = Array.from({ length: 5 }, (_, i) => segment(`s${i}`, i, 20 - i));
    const runs = overlapRuns(nested, { start: 0, end: 20 });
    assert.deepEqual(
      runs.map(({ more }) => more),
      [false, false, false, false, true, false, false, false, false],
    );
  });
});
