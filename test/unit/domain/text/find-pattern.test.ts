import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { patternOf, placesIn, type FindRequest } from "#domain/text/find-pattern";

const request = (fields: Partial<FindRequest>): FindRequest => ({
  find: "",
  replaceWith: "",
  wholeWord: false,
  matchCase: false,
  isExpression: false,
  ...fields,
});
const found = (words: string, fields: Partial<FindRequest>) => {
  const asked = request(fields);
  return placesIn(words, patternOf(asked)!, asked).map((place) => [
    place.start,
    place.found,
    place.replacement,
  ]);
};

describe("patternOf and placesIn", () => {
  it("find plain text, whatever signs it has, with or without its capitals", () => {
    assert.deepEqual(found("So (yes). so (YES).", { find: "(yes).", replaceWith: "$1" }), [
      [3, "(yes).", "$1"],
      [13, "(YES).", "$1"],
    ]);
    assert.lengthOf(found("So (yes). so (YES).", { find: "(yes).", matchCase: true }), 1);
  });

  it("find whole words in any script, å and apostrophes included", () => {
    const asked = { find: "går", wholeWord: true };
    assert.deepEqual(
      found("Det går. Foregår? Går det?", asked).map(([start]) => start),
      [4, 18],
    );
  });

  it("fill groups of an expression into what replaces it", () => {
    const asked = {
      find: "(\\w+) (?<second>\\w+)",
      replaceWith: "$<second>, $1 $& $$ $3",
      isExpression: true,
    };
    assert.deepEqual(found("one two", asked), [[0, "one two", "two, one one two $ $3"]]);
  });

  it("say of an expression that it is none, and pass over places without a character", () => {
    assert.isUndefined(patternOf(request({ find: "(", isExpression: true })));
    assert.deepEqual(found("abc", { find: "x*", isExpression: true }), []);
  });

  it("find plain text exactly where it stands", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1, maxLength: 4 }),
        fc.string(),
        (before, words, after) => {
          const places = found(`${before}${words}${after}`, { find: words, matchCase: true });
          for (const [start, text] of places)
            assert.equal(`${before}${words}${after}`.slice(start as number).slice(0, words.length), text);
          assert.isTrue(places.some(([start]) => (start as number) <= before.length));
        },
      ),
    );
  });
});
