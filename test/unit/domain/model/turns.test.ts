import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { Turns } from "#domain/model/turns";

const turns = Turns.of([
  { start: 2, end: 10, speaker: 0, startMs: 0, endMs: 900 },
  { start: 11, end: 11, speaker: -1 },
  { start: 12, end: 20, speaker: 1, startMs: 1500 },
]);

describe("Turns", () => {
  it("give back what they were made of, without times where there are none", () => {
    assert.deepEqual(
      [...turns],
      [
        { index: 0, start: 2, end: 10, speaker: 0, startMs: 0, endMs: 900 },
        { index: 1, start: 11, end: 11, speaker: -1 },
        { index: 2, start: 12, end: 20, speaker: 1, startMs: 1500 },
      ],
    );
  });

  it("refuse a turn that is not there", () => {
    assert.throws(() => turns.at(3), RangeError);
    assert.throws(() => turns.at(-1), RangeError);
  });

  it("count a position between two turns to the first of them, and none before the first", () => {
    assert.deepEqual(
      [0, 2, 9, 10, 11, 12, 19, 99].map((offset) => turns.indexAt(offset)),
      [-1, 0, 0, 0, 1, 2, 2, 2],
    );
    assert.equal(Turns.of([]).indexAt(0), -1);
  });

  it("touch a range where they share a character with it", () => {
    const list = fc.array(fc.tuple(fc.nat(5), fc.nat(6)), { maxLength: 12 });
    fc.assert(
      fc.property(list, fc.nat(60), fc.nat(60), (lengths, one, other) => {
        let at = 0;
        const made = lengths.map(([gap, length]) => {
          const start = at + gap;
          at = start + length;
          return { start, end: at, speaker: 0 };
        });
        const range = { start: Math.min(one, other), end: Math.max(one, other) };
        const { first, last } = Turns.of(made).touching(range);
        const shared = made.flatMap(({ start, end }, index) =>
          Math.max(start, range.start) < Math.min(end, range.end) ? [index] : [],
        );
        assert.isAtMost(first, last);
        for (const index of shared) assert.isTrue(first <= index && index < last);
        // between the first and the last that share a character there may be empty turns only
        const others = made.slice(first, last).filter((_, at) => !shared.includes(first + at));
        for (const { start, end } of others) assert.equal(start, end);
      }),
    );
  });
});
