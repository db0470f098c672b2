import { describe, it } from "node:test";
import { assert } from "chai";
import { trimRange } from "#domain/text/trim-range";

describe("trimRange", () => {
  it("leaves out white space at both ends", () => {
    assert.deepEqual(trimRange("a  we saw \n b", { start: 1, end: 11 }), { start: 3, end: 9 });
    assert.deepEqual(trimRange("we", { start: 0, end: 2 }), { start: 0, end: 2 });
  });

  it("is empty where there is nothing but white space", () => {
    assert.deepEqual(trimRange("a \u00a0 b", { start: 1, end: 4 }), { start: 1, end: 1 });
  });
});
