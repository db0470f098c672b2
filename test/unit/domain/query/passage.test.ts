import { assert } from "chai";
import { describe, it } from "node:test";
import type { TextRange } from "#domain/model/text-range";
import { surroundings } from "#domain/query/passage";

const text = "I bend down and wait for him. Four seconds, perhaps. She said nothing. So I was the one.";
const words = ({ start, end }: TextRange): number => text.slice(start, end).match(/\p{L}+/gu)?.length ?? 0;
const rangeOf = (quote: string): TextRange => {
  const start = text.indexOf(quote);
  assert.isAtLeast(start, 0, quote);
  return { start, end: start + quote.length };
};
const around = (quotes: readonly string[], passage: string, reach?: number) =>
  surroundings(
    quotes.map(rangeOf).sort((a, b) => a.start - b.start),
    rangeOf(passage),
    words,
    reach,
  );

describe("surroundings", () => {
  it("says how many words lie between a passage and what is coded beside it", () => {
    const { on, touching } = around(
      ["I bend down and wait for him.", "So I was the one."],
      "She said nothing.",
    );
    assert.isEmpty(on);
    assert.deepEqual(
      touching.map(({ nearness }) => nearness),
      [
        { side: "before", words: 3 },
        { side: "after", words: 0 },
      ],
    );
  });
  it("says what of the passage each code on it holds", () => {
    const { on, touching } = around(
      ["wait for him. Four seconds, perhaps. She", "said", "She said nothing. So I", "nothing. So"],
      "She said nothing.",
    );
    assert.isEmpty(touching);
    assert.deepEqual(
      on.map(({ cover }) => cover),
      [
        { part: "first", words: 1 },
        { part: "all", words: 3 },
        { part: "within", words: 1 },
        { part: "last", words: 1 },
      ],
    );
  });
  it("counts a segment that ends where the passage starts as touching it, not as on it", () => {
    const { on, touching } = around(["Four seconds, perhaps. "], "She said nothing.");
    assert.isEmpty(on);
    assert.deepEqual(touching[0]!.nearness, { side: "before", words: 0 });
  });
  it("leaves out what is farther than the reach", () => {
    assert.isEmpty(around(["I bend"], "She said nothing.", 7).touching);
    assert.lengthOf(around(["I bend"], "She said nothing.", 8).touching, 1);
  });
  it("orders what touches outwards: before it with the nearest last, after it with the nearest first", () => {
    const { touching } = around(["bend down", "Four", "the one", "So"], "She said nothing.");
    assert.deepEqual(
      touching.map(({ segment }) => text.slice(segment.start, segment.end)),
      ["bend down", "Four", "So", "the one"],
    );
  });
});
