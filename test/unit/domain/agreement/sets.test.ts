import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { cohenKappa } from "#domain/agreement/cohen-kappa";
import { contingencyTable } from "#domain/agreement/contingency-table";
import { nominal } from "#domain/agreement/distance";
import { distributionOf } from "#domain/agreement/distribution";
import { isDefined } from "#domain/agreement/figure";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { pooledBinary } from "#domain/agreement/pooled-binary";
import { missing } from "#domain/agreement/ratings";
import { anyShared, dice, jaccard, sameSet, setAgreement } from "#domain/agreement/set-agreement";
import { setAlpha } from "#domain/agreement/set-alpha";
import { jaccardDistance, masiDistance, unequal, type SetDistance } from "#domain/agreement/set-distance";
import { macroPrecisionRecall, microPrecisionRecall } from "#domain/agreement/set-precision-recall";
import { presenceRatings, setRatingsOf, type SetRatings } from "#domain/agreement/set-ratings";
import { estimateOf, valueOf } from "./coders.ts";
import { anySets, sets, table3 } from "./sets.ts";

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
