import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { cohenKappa } from "#domain/agreement/cohen-kappa";
import { contingencyTable } from "#domain/agreement/contingency-table";
import { nominal } from "#domain/agreement/distance";
import { distributionOf } from "#domain/agreement/distribution";
import { isDefined } from "#domain/agreement/figure";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { multiValuedAlpha } from "#domain/agreement/mvalpha";
import { pooledBinary } from "#domain/agreement/pooled-binary";
import { missing } from "#domain/agreement/ratings";
import { anyShared, dice, jaccard, sameSet, setAgreement } from "#domain/agreement/set-agreement";
import { setAlpha } from "#domain/agreement/set-alpha";
import { jaccardDistance, masiDistance, unequal, type SetDistance } from "#domain/agreement/set-distance";
import { macroPrecisionRecall, microPrecisionRecall } from "#domain/agreement/set-precision-recall";
import { presenceRatings, setRatingsOf, type SetRatings } from "#domain/agreement/set-ratings";
import { estimateOf, valueOf } from "./coders.ts";

/** One text a coder, units parted by spaces, a letter a code: `-` for no code at all, `.` for missing. */
function sets(...rows: readonly string[]): SetRatings {
  const table = rows.map((row) =>
    row.split(" ").map((cell) => (cell === "." ? null : cell === "-" ? [] : Array.from(cell))),
  );
  const codes = [...new Set(table.flat().flatMap((cell) => cell ?? []))].sort();
  return setRatingsOf(table, codes);
}

/** Krippendorff & Craggs (2016), table 3, as R package mvalpha ships it. */
const table3 = sets("bd abd - a", "d b a .", ". bd a .");

const anySets: fc.Arbitrary<SetRatings> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 2, max: 4 }))
  .chain(([units, coders]) =>
    fc.array(
      fc.array(fc.option(fc.subarray(["a", "b", "c", "d"]), { freq: 5 }), {
        minLength: units,
        maxLength: units,
      }),
      { minLength: coders, maxLength: coders },
    ),
  )
  .map((table) => setRatingsOf(table, ["a", "b", "c", "d"]));

/** Krippendorff's definition: all ordered pairs within units against all ordered pairs of pairable values. */
function plainAlpha({ sets: distinct, ratings }: SetRatings, distance: SetDistance): number {
  const { coders, units, cells } = ratings;
  const pairable = [...Array(units).keys()]
    .map((unit) => [...Array(coders).keys()].map((coder) => cells[coder * units + unit]!))
    .map((unit) => unit.filter((cell) => cell !== missing).map((cell) => distinct[cell]!))
    .filter((unit) => unit.length > 1);
  const pairs = (values: readonly (readonly number[])[]): number =>
    values.reduce(
      (sum, a, i) => sum + values.reduce((inner, b, j) => inner + (i === j ? 0 : distance(a, b)), 0),
      0,
    );
  const all = pairable.flat();
  const observed = pairable.reduce((sum, unit) => sum + pairs(unit) / (unit.length - 1), 0) / all.length;
  return 1 - observed / (pairs(all) / (all.length * (all.length - 1)));
}

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

describe("distances of sets", () => {
  it("match the examples of NLTK's documentation, with thirds that are thirds", () => {
    assert.equal(jaccardDistance([1, 2], [1, 2, 3, 4]), 0.5);
    assert.closeTo(masiDistance([1, 2], [1, 2, 3, 4]), 2 / 3, 1e-15);
    assert.closeTo(jaccardDistance([1, 2, 3, 4], [3, 4, 5]), 0.6, 1e-15);
    assert.closeTo(masiDistance([1, 2, 3, 4], [3, 4, 5]), 1 - (0.4 * 1) / 3, 1e-15);
  });

  it("are 0 between two empty sets and 1 between an empty one and any other", () => {
    for (const distance of [jaccardDistance, masiDistance, unequal]) {
      assert.equal(distance([], []), 0);
      assert.equal(distance([], [1]), 1);
      assert.equal(distance([1, 2], [1, 2]), 0);
      assert.equal(distance([1], [2, 3]), 1);
    }
  });

  it("are the same in both directions and within [0, 1]", () => {
    const set = fc.subarray([0, 1, 2, 3, 4, 5]);
    fc.assert(
      fc.property(set, set, (a, b) => {
        for (const distance of [jaccardDistance, masiDistance, unequal]) {
          assert.equal(distance(a, b), distance(b, a));
          assert.isTrue(distance(a, b) >= 0 && distance(a, b) <= 1);
        }
        assert.isAtLeast(masiDistance(a, b), jaccardDistance(a, b) - 1e-15);
      }),
    );
  });
});

describe("alpha of sets", () => {
  it("matches NLTK on Krippendorff & Craggs' table 3: .2617 by Jaccard, .1845 by MASI", () => {
    assert.closeTo(valueOf(setAlpha(table3, jaccardDistance)), 0.26171875, 1e-12);
    assert.closeTo(valueOf(setAlpha(table3, masiDistance)), 0.184466019417, 1e-12);
    assert.closeTo(valueOf(setAlpha(table3, unequal)), 0.0576923076923, 1e-12);
  });

  it("is what its definition gives, pair by pair", () => {
    fc.assert(
      fc.property(anySets, fc.constantFrom(jaccardDistance, masiDistance, unequal), (data, distance) => {
        const figure = setAlpha(data, distance);
        if (isDefined(figure)) assert.closeTo(figure.value, plainAlpha(data, distance), 1e-10);
        else assert.isNaN(plainAlpha(data, distance));
      }),
      { numRuns: 300 },
    );
  });

  it("is nominal alpha where every set holds one code", () => {
    const data = sets("a b c a b", "a b b a c", "a c c . b");
    assert.closeTo(
      valueOf(setAlpha(data, jaccardDistance)),
      valueOf(krippendorffAlpha(distributionOf(data.ratings), nominal)),
      1e-12,
    );
  });

  it("is undefined where all sets are the same, and where no two can be compared", () => {
    assert.deepEqual(setAlpha(sets("ab ab", "ab ab"), masiDistance), { undefined: "one-category" });
    assert.deepEqual(setAlpha(sets("ab .", ". a"), masiDistance), { undefined: "no-pairable-units" });
    assert.deepEqual(setAlpha(sets("a b"), masiDistance), { undefined: "one-coder" });
    assert.deepEqual(setAlpha(sets(". .", ". ."), masiDistance), { undefined: "empty" });
  });
});

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

describe("agreement on sets", () => {
  /** DKPro's SetAnnotationsTest. */
  const dkpro = sets("- A A A AB AB ABC C C", "- - A B A AC ABC AC AC");

  it("matches DKPro's exact, overlap and Dice agreement, and scikit-learn's Jaccard", () => {
    assert.closeTo(valueOf(setAgreement(dkpro, sameSet)), 3 / 9, 1e-12);
    assert.closeTo(valueOf(setAgreement(dkpro, anyShared)), 6 / 9, 1e-12);
    assert.closeTo(valueOf(setAgreement(dkpro, dice)), 0.5, 1e-12);
    assert.closeTo(valueOf(setAgreement(dkpro, jaccard)), 0.537037037037, 1e-12);
  });

  it("weighs units by their coders: with missing sets it is 1 less alpha's observed disagreement", () => {
    const { value, used, dropped } = estimateOf(setAgreement(table3, sameSet));
    assert.deepEqual([value, used, dropped], [0.125, 3, 1]);
  });

  it("counts every unit where there are but two different sets", () => {
    const { value, used, dropped } = estimateOf(
      setAgreement(sets("a a - - a .", "a - - - a a", ". a a - - ."), sameSet),
    );
    // pairs that agree, by unit: 1 of 1, 1 of 3, 1 of 3, 3 of 3, 1 of 3; two coders in the first unit, three in the others
    assert.closeTo(value, (2 + 1 + 1 + 3 + 1) / 14, 1e-12);
    assert.deepEqual([used, dropped], [5, 1]);
  });

  it("is undefined where no two sets can be compared", () => {
    assert.deepEqual(setAgreement(sets("a ."), sameSet), { undefined: "one-coder" });
  });
});

describe("codes of sets by themselves and stacked", () => {
  const dkpro = sets("- A A A AB AB ABC C C", "- - A B A AC ABC AC AC");

  it("match scikit-learn's Cohen kappa and fast-krippendorff on DKPro's example", () => {
    const kappas = dkpro.codes.map((_, code) =>
      valueOf(cohenKappa(contingencyTable(presenceRatings(dkpro, code), 0, 1))),
    );
    [0, 0.181818181818, 0.769230769231].forEach((value, code) => assert.closeTo(kappas[code]!, value, 1e-11));
    const pooled = pooledBinary(dkpro);
    assert.equal(pooled.units, 27);
    assert.closeTo(valueOf(cohenKappa(contingencyTable(pooled, 0, 1))), 0.4, 1e-12);
    assert.closeTo(valueOf(krippendorffAlpha(distributionOf(pooled), nominal)), 0.411111111111, 1e-12);
  });

  it("keep missing apart from empty", () => {
    assert.deepEqual(Array.from(presenceRatings(table3, 0).cells), [0, 1, 0, 1, 0, 0, 1, -1, -1, 0, 1, -1]);
    assert.deepEqual(
      Array.from(pooledBinary(table3).cells.slice(0, 12)),
      [0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0],
    );
  });

  it("match scikit-learn's micro and macro precision, recall and F1", () => {
    const micro = microPrecisionRecall(dkpro);
    const macro = macroPrecisionRecall(dkpro);
    assert.closeTo(valueOf(micro.f1), 0.666666666667, 1e-11);
    assert.closeTo(valueOf(macro.precision), 0.638888888889, 1e-11);
    assert.closeTo(valueOf(macro.recall), 0.666666666667, 1e-11);
    assert.closeTo(valueOf(macro.f1), 0.64126984127, 1e-11);
  });

  it("count a code that one of them never used as 0 in the macro average", () => {
    const data = sets("a a", "a ab");
    assert.closeTo(valueOf(macroPrecisionRecall(data).recall), 0.5, 1e-12);
    const { used, dropped } = estimateOf(macroPrecisionRecall(sets("a b . .", "a . b .")).f1);
    assert.deepEqual([used, dropped], [1, 3]);
    assert.deepEqual(macroPrecisionRecall(sets(". a", "b .")).f1, { undefined: "no-pairable-units" });
    assert.deepEqual(macroPrecisionRecall(sets(". a", ". .")).f1, { undefined: "no-pairable-units" });
    assert.deepEqual(macroPrecisionRecall(sets(". .", ". .")).f1, { undefined: "empty" });
    assert.deepEqual(macroPrecisionRecall(sets("- -", "- -")).f1, { undefined: "nothing-coded-by-anybody" });
  });
});

describe("setRatingsOf", () => {
  it("takes a set for the same whatever the order of its codes, and however often a code is named", () => {
    const data = setRatingsOf([[["b", "a"], ["a", "b", "a"], []]], ["a", "b"]);
    assert.deepEqual(data.sets, [[], [0, 1]]);
    assert.deepEqual(Array.from(data.ratings.cells), [1, 1, 0]);
  });

  it("refuses codes that are not declared or declared twice, and rows of different length", () => {
    assert.throws(() => setRatingsOf([[["x"]]], ["a"]), RangeError);
    assert.throws(() => setRatingsOf([[["a"]]], ["a", "a"]), RangeError);
    assert.throws(() => setRatingsOf([[["a"]], []], ["a"]), RangeError);
  });

  it("orders sets by size and then by codes, and takes no coders at all for no units", () => {
    const data = sets("bc ab ac c a - abc");
    assert.deepEqual(data.sets, [[], [0], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]);
    assert.deepEqual(setRatingsOf([], ["a"]).ratings.units, 0);
  });
});
