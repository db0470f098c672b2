import { describe, it } from "node:test";
import { assert } from "chai";
import { nextColor } from "#domain/codebook/next-color";
import { code } from "../../../support/code.ts";

describe("nextColor", () => {
  it("takes 1, 2, 3 in order, also beyond the palette", () => {
    const colors = (count: number) =>
      Array.from({ length: count }, (_, at) => code(`c${at}`, { color: at + 1 }));
    assert.deepEqual([0, 1, 16].map(colors).map(nextColor), [1, 2, 17]);
  });

  it("takes a colour that a deleted or merged code left free", () => {
    const used = [code("A", { color: 1, deleted: true }), code("B", { color: 2 })];
    assert.equal(nextColor(used), 1);
    assert.equal(
      nextColor([code("A", { color: 1 }), code("B", { color: 2, mergedInto: "A" }), code("C", { color: 3 })]),
      2,
    );
  });
});
