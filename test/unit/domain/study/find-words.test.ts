import { assert } from "chai";
import { describe, it } from "node:test";
import { findWords } from "#domain/study/find-words";

const text = "Ask how it is. Not how it went. How it went has a grade in it… yes.";
const all = { start: 0, end: text.length };
const found = (words: string, within = all) => {
  const range = findWords(text, within, words);
  return range && text.slice(range.start, range.end);
};

describe("findWords", () => {
  it("finds words that stand there once, letter by letter", () => {
    assert.deepEqual(findWords(text, all, "a grade"), {
      start: text.indexOf("a grade"),
      end: text.indexOf(" in it"),
    });
    assert.equal(found("in it… yes"), "in it… yes");
    assert.isUndefined(found("A grade"));
    assert.isUndefined(found("a  grade"));
  });

  it("reaches from the first words to the nearest last ones after them", () => {
    assert.equal(found("Ask … it"), "Ask how it");
    assert.equal(found("Not … grade in it"), "Not how it went. How it went has a grade in it");
    assert.isUndefined(found("grade … Ask"));
  });

  it("finds nothing where the words could be meant in two places, and nothing of no words", () => {
    assert.isUndefined(found("it went"));
    assert.isUndefined(found("it went … yes"));
    assert.isUndefined(found(""));
    assert.isUndefined(found(" … yes"));
    assert.isUndefined(found("Ask … "));
  });

  it("looks nowhere but where it was told, and counts from the beginning of the text", () => {
    const second = { start: text.indexOf("Not"), end: text.indexOf(" How") };
    assert.deepEqual(findWords(text, second, "it went"), { start: second.start + 8, end: second.start + 15 });
    assert.isUndefined(found("Ask", second));
    assert.isUndefined(found("Not … grade", second));
  });
});
