import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { alphaU1995, alphaU1995Terms } from "#domain/agreement/alpha-u-1995";
import type { TextRange } from "#domain/model/text-range";
import { estimateOf, valueOf } from "./coders.ts";

const units = (...ends: readonly (readonly [number, number])[]): TextRange[] =>
  ends.map(([start, end]) => ({ start, end }));

const alpha = (length: number, ...coders: readonly (readonly TextRange[])[]): number =>
  valueOf(alphaU1995(coders.length, [alphaU1995Terms(length, coders)]));

const anyUnits = (length: number): fc.Arbitrary<TextRange[]> =>
  fc
    .uniqueArray(fc.nat(length), { maxLength: 8 })
    .map((ends) => ends.sort((a, b) => a - b))
    .map((ends) =>
      Array.from({ length: Math.floor(ends.length / 2) }, (_, at) => ({
        start: ends[2 * at]!,
        end: ends[2 * at + 1]!,
      })),
    );

/** The definition to the letter, every pair of units and gaps by itself. */
function plainly(length: number, coders: readonly (readonly TextRange[])[]): [number, number] {
  const m = coders.length;
  const size = ({ start, end }: TextRange): number => end - start;
  const gaps = coders.map((own) => {
    const ends = [0, ...own.flatMap(({ start, end }) => [start, end]), length];
    return units(
      ...Array.from({ length: own.length + 1 }, (_, at) => [ends[2 * at]!, ends[2 * at + 1]!] as const),
    ).filter((gap) => size(gap) > 0);
  });
  let observed = 0;
  for (let i = 0; i < m; i++)
    for (let j = 0; j < m; j++) {
      if (i === j) continue;
      for (const a of coders[i]!) {
        for (const b of coders[j]!)
          if (a.start < b.end && b.start < a.end)
            observed += ((a.start - b.start) ** 2 + (a.end - b.end) ** 2) / 2; // each pair is met twice
        if (gaps[j]!.some((gap) => gap.start <= a.start && a.end <= gap.end)) observed += size(a) ** 2;
      }
    }
  const all = coders.flat().map(size);
  const expected = all.reduce(
    (sum, b) =>
      sum +
      ((all.length - 1) / 3) * (2 * b ** 3 - 3 * b ** 2 + b) +
      b ** 2 * gaps.flat().reduce((inner, gap) => inner + (size(gap) >= b ? size(gap) - b + 1 : 0), 0),
    0,
  );
  const within = all.reduce((sum, b) => sum + b * (b - 1), 0);
  return [
    (2 * observed) / (m * (m - 1) * length ** 2),
    ((2 / length) * expected) / (m * length * (m * length - 1) - within),
  ];
}

describe("alphaU1995", () => {
  it("matches Krippendorff (1995), figures A to C, on a fine scale", () => {
    const fine = (ends: readonly (readonly [number, number])[]): TextRange[] =>
      units(...ends.map(([start, end]) => [start * 50_000, end * 50_000] as const));
    assert.closeTo(alpha(1_200_000, fine([[2, 10], [14, 20]]), fine([[4, 8], [15, 17]])), 0.553, 0.001); // prettier-ignore
    assert.closeTo(
      alpha(1_200_000, fine([[2, 8], [10, 12], [14, 18], [20, 22]]), fine([[0, 2], [4, 8], [10, 14], [16, 18], [20, 22]])), // prettier-ignore
      0.693,
      0.001,
    );
  });

  it("matches Krippendorff (2004), section 11.6: two codes that may overlap", () => {
    const c = alphaU1995Terms(300, [units([75, 145], [220, 250]), units([70, 150], [205, 225], [250, 270])]);
    const k = alphaU1995Terms(300, [units([30, 90], [150, 200]), units([30, 90], [150, 200])]);
    assert.closeTo(valueOf(alphaU1995(2, [c])), 0.728598996805, 1e-10);
    assert.equal(valueOf(alphaU1995(2, [k])), 1);
    assert.closeTo(valueOf(alphaU1995(2, [c, k])), 0.858665405184, 1e-10);
    assert.equal(estimateOf(alphaU1995(2, [c, k])).used, 9);
    assert.equal(estimateOf(alphaU1995(2, [c, k])).dropped, 0);
  });

  it("is what its definition gives, pair by pair", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 40 })
          .chain((length) =>
            fc.tuple(fc.constant(length), fc.array(anyUnits(length), { minLength: 2, maxLength: 4 })),
          ),
        ([length, coders]) => {
          const { observed, expected } = alphaU1995Terms(length, coders);
          const [plainObserved, plainExpected] = plainly(length, coders);
          assert.closeTo(observed, plainObserved, 1e-9);
          assert.closeTo(expected, plainExpected, 1e-9);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("says why it has no value", () => {
    assert.deepEqual(alphaU1995(1, []), { undefined: "one-coder" });
    assert.deepEqual(alphaU1995(2, [alphaU1995Terms(10, [[], []])]), {
      undefined: "nothing-coded-by-anybody",
    });
    assert.deepEqual(alphaU1995(2, [alphaU1995Terms(1, [units([0, 1]), units([0, 1])])]), {
      undefined: "no-variation",
    });
  });

  it("refuses units of one coder that overlap, are out of order, or leave the text", () => {
    for (const own of [units([0, 5], [4, 6]), units([4, 6], [0, 2]), units([0, 11]), units([3, 3])])
      assert.throws(() => alphaU1995Terms(10, [own, []]), RangeError);
  });
});
