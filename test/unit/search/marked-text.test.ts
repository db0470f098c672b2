import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { excerptOf } from "#search/marked-text";

const shown = (text: string, words: readonly string[], length?: number): string => {
  const marks = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  const excerpt = excerptOf(text, { start: 0, end: text.length }, marks, length);
  return excerpt.marks.reduceRight(
    (line, { start, end }) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
    excerpt.text,
  );
};

describe("excerptOf", () => {
  it("shows all of a short text, on one line", () => {
    assert.equal(shown("I wait.\nThen more.", ["wait", "more"]), "I [wait]. Then [more].");
  });
  it("cuts a long text between words around what was found first", () => {
    const text = `${"before ".repeat(20)}here ${"after ".repeat(40)}`;
    assert.equal(
      shown(text, ["here"], 60),
      "… before before before before before [here] after after after …",
    );
  });
  it("shows what was found first whole, and marks it where it is, in any text", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.nat(300),
        fc.integer({ min: 1, max: 40 }),
        (text, at, length) => {
          const start = Math.min(at, text.length);
          const end = Math.min(text.length, start + length);
          fc.pre(start < end);
          const excerpt = excerptOf(text, { start: 0, end: text.length }, [{ start, end }], 50);
          const [mark] = excerpt.marks;
          assert.equal(
            excerpt.text.slice(mark!.start, mark!.end),
            text.slice(start, end).replace(/[\n\r\t]/g, " "),
          );
        },
      ),
    );
  });
});
