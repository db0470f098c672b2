import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { stackLabels } from "#editor/label-stack";

const rules = { fold: 0, spacing: 20, middle: 8, slack: 72 };
const item = (anchor: number, limit = anchor + 50, kept = false) => ({ anchor, limit, kept });

describe("stackLabels", () => {
  it("centres a label on the top of its bracket", () => {
    assert.deepEqual(stackLabels([item(100)], rules), [92]);
  });

  it("pushes later labels down to the spacing", () => {
    assert.deepEqual(stackLabels([item(100), item(100), item(150)], rules), [92, 112, 142]);
  });

  it("sticks labels to the fold while their bracket reaches below it", () => {
    assert.deepEqual(stackLabels([item(20, 300), item(30, 310), item(40, 90)], { ...rules, fold: 100 }), [
      100,
      120,
      undefined,
    ]);
  });

  it("leaves out a label that would stand far below its bracket, unless it must be kept", () => {
    const crowd = Array.from({ length: 8 }, (_, i) => item(100, 120, i === 7));
    const tops = stackLabels(crowd, rules);
    assert.deepEqual(tops.slice(0, 5), [92, 112, 132, 152, 172]);
    assert.deepEqual(tops.slice(5), [192, undefined, 212]);
  });

  it("keeps labels apart and in order, whatever the brackets", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(500), fc.nat(300)), { maxLength: 30 }), (places) => {
        const items = places
          .map(([top, height]) => item(top, top + height))
          .sort((a, b) => a.anchor - b.anchor);
        const tops = stackLabels(items, { ...rules, fold: 80 }).filter((top) => top !== undefined);
        for (let i = 1; i < tops.length; i++) assert.isAtLeast(tops[i]! - tops[i - 1]!, rules.spacing);
      }),
    );
  });
});
