import { describe, it } from "node:test";
import { assert } from "chai";
import { splitPlace } from "#domain/text/split-place";

const text = "First. Second one.";
const turn = { start: 0, end: text.length };

describe("splitPlace", () => {
  it("lies before the word at the offset, without the white space between", () => {
    assert.deepEqual(splitPlace(text, turn, 7), { start: 6, end: 7 });
    assert.deepEqual(splitPlace(text, turn, 6), { start: 6, end: 7 });
  });

  it("goes back to the beginning of a word that the offset is inside of", () => {
    assert.deepEqual(splitPlace(text, turn, 10), { start: 6, end: 7 });
  });

  it("is none where there are no words on one of its sides", () => {
    assert.isUndefined(splitPlace(text, turn, 0));
    assert.isUndefined(splitPlace(text, turn, 3));
    assert.isUndefined(splitPlace(text, turn, text.length));
  });

  it("stays in the turn", () => {
    assert.deepEqual(splitPlace(text, { start: 7, end: 18 }, 14), { start: 13, end: 14 });
  });
});
