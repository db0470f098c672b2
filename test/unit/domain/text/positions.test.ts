import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { codePointsOf } from "#domain/text/code-points";
import { lineAt, lineStartsOf } from "#domain/text/lines";
import { trimRange } from "#domain/text/trim-range";

describe("codePointsOf", () => {
  it("agrees with counting characters one by one, in both directions", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { toCodePoints, toUtf16 } = codePointsOf(text);
        let offset = 0;
        let count = 0;
        for (const character of text) {
          assert.equal(toCodePoints(offset), count);
          assert.equal(toUtf16(count), offset);
          offset += character.length;
          count++;
        }
        assert.equal(toCodePoints(text.length), count);
        assert.equal(toUtf16(count), text.length);
      }),
    );
  });

  it("takes a place inside a character for the place before it", () => {
    assert.deepEqual([1, 2, 3].map(codePointsOf("a😀b").toCodePoints), [1, 1, 2]);
  });
});

describe("lineAt", () => {
  it("counts lines from 1, the line feed belonging to the line it ends", () => {
    const starts = lineStartsOf("ab\n\ncd");
    assert.deepEqual(
      [0, 2, 3, 4, 6].map((offset) => lineAt(starts, offset)),
      [1, 1, 2, 3, 3],
    );
  });
});

describe("trimRange", () => {
  it("leaves out white space at both ends", () => {
    assert.deepEqual(trimRange("a  we saw \n b", { start: 1, end: 11 }), { start: 3, end: 9 });
    assert.deepEqual(trimRange("we", { start: 0, end: 2 }), { start: 0, end: 2 });
  });

  it("is empty where there is nothing but white space", () => {
    assert.deepEqual(trimRange("a \u00a0 b", { start: 1, end: 4 }), { start: 1, end: 1 });
  });
});
