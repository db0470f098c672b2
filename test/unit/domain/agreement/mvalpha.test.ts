import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { isDefined } from "#domain/agreement/figure";
import { multiValuedAlpha } from "#domain/agreement/mvalpha";
import { missing } from "#domain/agreement/ratings";
import { setRatingsOf, type SetRatings } from "#domain/agreement/set-ratings";
import { valueOf } from "./coders.ts";
import { anySets, sets, table3 } from "./sets.ts";

/** All sets of `size` codes out of `codes`. */
const combinations = (codes: number, size: number, from = 0): number[][] =>
  size === 0
    ? [[]]
    : Array.from({ length: Math.max(0, codes - from) }, (_, at) => from + at).flatMap((first) =>
        combinations(codes, size - 1, first + 1).map((rest) => [first, ...rest]),
      );

/** Krippendorff & Craggs' expected disagreement, summed over every pair of sets there could be. */
function plainMultiValuedAlpha({ sets: distinct, codes, ratings }: SetRatings): number {
  const { coders, units, cells } = ratings;
  const pairable = [...Array(units).keys()]
    .map((unit) => [...Array(coders).keys()].map((coder) => cells[coder * units + unit]!))
    .map((unit) => unit.filter((cell) => cell !== missing).map((cell) => distinct[cell]!))
    .filter((unit) => unit.length > 1);
  const all = pairable.flat();
  const both = (a: readonly number[], b: readonly number[]): number[] => a.filter((code) => b.includes(code));
  const differ = (a: readonly number[], b: readonly number[]): number =>
    a.length + b.length === 0 ? 0 : 1 - (2 * both(a, b).length) / (a.length + b.length);
  let observed = 0;
  for (const unit of pairable)
    unit.forEach((a, i) =>
      unit.forEach((b, j) => {
        if (i !== j) observed += differ(a, b) / (unit.length - 1) / all.length;
      }),
    );
  const uses = codes.map((_, code) => all.filter((set) => set.includes(code)).length);
  const product = (numbers: readonly number[]): number => numbers.reduce((a, b) => a * b, 1);
  const weight = (a: readonly number[], b: readonly number[]): number =>
    product(a.map((code) => uses[code]!)) *
    product(b.map((code) => (a.includes(code) ? uses[code]! - 1 : uses[code]!)));
  const sizes = [...new Set(all.map((set) => set.length))];
  const share = (size: number): number => all.filter((set) => set.length === size).length / all.length;
  let expected = 0;
  for (const c of sizes)
    for (const k of sizes) {
      let [sum, weights] = [0, 0];
      for (const a of combinations(codes.length, c))
        for (const b of combinations(codes.length, k)) {
          weights += weight(a, b);
          sum += weight(a, b) * differ(a, b);
        }
      if (weights > 0) expected += (share(c) * share(k) * sum) / weights;
    }
  return 1 - observed / expected;
}

describe("multiValuedAlpha", () => {
  it("matches the published tables 3, 8a, 8b, 8c, 9a, 9b and 9c", () => {
    const published: [SetRatings, number][] = [
      [table3, 0.2866],
      [sets("a abd d", "a abd d", "a abde d"), 0.947],
      [sets("a ab d", "a ab d", "a abd d"), 0.923],
      [sets("a b d", "a b d", "a bd d"), 0.895],
      [sets("a ab d", "a ad d", "a db d"), 0.716],
      [sets("a ab d", "a ed d", "a f d"), 0.554],
      [sets("a ab bd", "b ed d", "ab f be"), -0.002],
    ];
    for (const [data, value] of published) assert.closeTo(valueOf(multiValuedAlpha(data)), value, 0.0006);
  });

  it("is what summing over all pairs of sets gives", () => {
    fc.assert(
      fc.property(anySets, (data) => {
        const figure = multiValuedAlpha(data);
        if (isDefined(figure)) assert.closeTo(figure.value, plainMultiValuedAlpha(data), 1e-9);
        else assert.isFalse(Number.isFinite(plainMultiValuedAlpha(data)));
      }),
      { numRuns: 200 },
    );
  });

  it("counts every unit where there are but two different sets", () => {
    const data = sets("ab ab - - ab - .", "ab - - - ab ab ab", ". ab ab - - - .");
    assert.closeTo(valueOf(multiValuedAlpha(data)), plainMultiValuedAlpha(data), 1e-12);
  });

  it("takes 30 codes and 2,000 units in its stride", () => {
    const codes = Array.from({ length: 30 }, (_, code) => `k${code}`);
    const row = (shift: number): string[][] =>
      Array.from({ length: 2000 }, (_, unit) =>
        codes.filter((__, code) => (unit * 7 + code * 11 + (unit % 9 === 0 ? shift : 0)) % 13 === 0),
      );
    const value = valueOf(multiValuedAlpha(setRatingsOf([row(0), row(1), row(2)], codes)));
    assert.isTrue(value > 0.5 && value < 1);
  });

  it("says why it has no value", () => {
    assert.deepEqual(multiValuedAlpha(sets("ab ab", "ab ab")), { undefined: "one-category" });
    assert.deepEqual(multiValuedAlpha(sets("a b")), { undefined: "one-coder" });
  });
});
