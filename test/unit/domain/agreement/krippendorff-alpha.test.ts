import { assert } from "chai";
import { describe, it } from "node:test";
import { customDistance, interval, nominal, ordinal, ratio } from "#domain/agreement/distance";
import { distributionByUnit, distributionOf } from "#domain/agreement/distribution";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { ratingsOf } from "#domain/agreement/ratings";
import { assertFigure, coders, estimateOf, fourCoders, pairOf, valueOf } from "./coders.ts";

describe("krippendorffAlpha", () => {
  it("matches Krippendorff (2011), section A: two coders, two categories", () => {
    const alpha = krippendorffAlpha(distributionOf(coders(["0100000010", "1110010000"])), nominal);
    assert.closeTo(valueOf(alpha), 0.095, 0.0005);
    assert.deepInclude(estimateOf(alpha), { used: 10, dropped: 0 });
  });

  it("matches Krippendorff (2011), section B: two coders, five categories", () => {
    const ratings = coders(["aabbddccceda", "babbdbcccedd"]);
    assert.closeTo(valueOf(krippendorffAlpha(distributionOf(ratings), nominal)), 0.692, 0.0005);
  });

  it("matches Krippendorff (2011), sections C to E: four coders, values missing, every level", () => {
    const distribution = distributionOf(fourCoders);
    assert.closeTo(valueOf(krippendorffAlpha(distribution, nominal)), 0.743, 0.0005);
    assert.closeTo(valueOf(krippendorffAlpha(distribution, ordinal)), 0.815, 0.0005);
    assert.closeTo(valueOf(krippendorffAlpha(distribution, interval)), 0.849, 0.0005);
    assert.closeTo(valueOf(krippendorffAlpha(distribution, ratio)), 0.797, 0.0005);
    assert.deepInclude(estimateOf(krippendorffAlpha(distribution, nominal)), { used: 11, dropped: 1 });
  });

  it("matches fast-krippendorff to the last digits", () => {
    const distribution = distributionOf(fourCoders);
    assert.closeTo(valueOf(krippendorffAlpha(distribution, ordinal)), 0.815387503755, 1e-12);
    assert.closeTo(valueOf(krippendorffAlpha(distribution, interval)), 0.849107142857, 1e-12);
    assert.closeTo(valueOf(krippendorffAlpha(distribution, ratio)), 0.797402774712, 1e-12);
    const withZeros = distributionOf(coders(["01205302", "01304312", "02205.02"]));
    assert.closeTo(valueOf(krippendorffAlpha(withZeros, ratio)), 0.806161507495, 1e-12);
    assert.closeTo(valueOf(krippendorffAlpha(withZeros, interval)), 0.933130699088, 1e-12);
  });

  it("matches R irrCAC 1.0, with its standard error and interval: nominal, quadratic weights, ratio weights", () => {
    const distribution = distributionOf(fourCoders);
    assertFigure(
      krippendorffAlpha(distribution, nominal),
      [0.743421052631579, 0.145573886984835, 0.419062219206009, 1],
    );
    assertFigure(
      krippendorffAlpha(distribution, interval),
      [0.849107142857144, 0.129129965714888, 0.561387649292145, 1],
    );
    assertFigure(
      krippendorffAlpha(distribution, ratio),
      [0.797402774711612, 0.140481053775143, 0.484391480827243, 1],
    );
    const { interval: ends } = estimateOf(krippendorffAlpha(distribution, nominal));
    assert.deepEqual(ends?.method, { kind: "student-t", degreesOfFreedom: 10 });
  });

  it("has no standard error where the differences depend on the ratings, at one unit, or where none is asked for", () => {
    const distribution = distributionOf(fourCoders);
    assert.hasAllKeys(krippendorffAlpha(distribution, ordinal), ["value", "used", "dropped"]);
    assert.hasAllKeys(krippendorffAlpha(distribution, nominal, null), ["value", "used", "dropped"]);
    assert.deepEqual(krippendorffAlpha(distributionOf(coders(["a", "b"])), nominal), {
      value: 0,
      used: 1,
      dropped: 0,
    });
  });

  it("has a standard error from two units on", () => {
    assert.containsAllKeys(krippendorffAlpha(distributionOf(coders(["ab", "bb"])), nominal), [
      "se",
      "interval",
    ]);
  });

  it("of ordinal texts goes by the order declared, of numbers by number", () => {
    const declared = ratingsOf(
      [
        ["low", "high", "middle", "low", "middle"],
        ["low", "high", "high", "low", "middle"],
      ],
      ["low", "middle", "high"],
    );
    const numbers = ratingsOf(
      [
        [1, 30, 2, 1, 2],
        [1, 30, 30, 1, 2],
      ],
      [30, 1, 2],
    );
    const alpha = valueOf(krippendorffAlpha(distributionOf(declared), ordinal));
    assert.closeTo(alpha, valueOf(krippendorffAlpha(distributionOf(numbers), ordinal)), 1e-12);
    const alphabetical = ratingsOf([
      ["low", "high", "middle", "low", "middle"],
      ["low", "high", "high", "low", "middle"],
    ]);
    assert.isAbove(Math.abs(alpha - valueOf(krippendorffAlpha(distributionOf(alphabetical), ordinal))), 0.01);
  });

  it("keeps its digits for values far from 0", () => {
    const near = distributionOf(
      ratingsOf([
        [1, 2, 3, 4],
        [1, 2, 4, 4],
      ]),
    );
    const far = distributionOf(
      ratingsOf([
        [1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4],
        [1e9 + 1, 1e9 + 2, 1e9 + 4, 1e9 + 4],
      ]),
    );
    const [nearby, away] = [near, far].map((data) => estimateOf(krippendorffAlpha(data, interval)));
    assert.closeTo(away!.value, nearby!.value, 1e-12);
    assert.closeTo(away!.se!, nearby!.se!, 1e-12);
  });

  it("counts units by multiplicity, and those of multiplicity 0 not at all", () => {
    const once = distributionByUnit(coders(["ababc", "abbac"]));
    const thrice = distributionByUnit(coders(["aabab", "aabba"]));
    const resampled = { ...once, multiplicity: Float64Array.of(2, 1, 1, 1, 0) };
    const [own, written] = [resampled, thrice].map((data) => estimateOf(krippendorffAlpha(data, nominal)));
    assert.closeTo(own!.value, written!.value, 1e-12);
    assert.closeTo(own!.se!, written!.se!, 1e-12);
    assert.equal(own!.used, 5);
  });
});

describe("customDistance", () => {
  it("is used as it is, not squared: the worked example of Artstein and Poesio (2008), section 2.6", () => {
    const ratings = pairOf([
      [46, 6, 0],
      [0, 32, 0],
      [0, 6, 10],
    ]);
    const distances = [
      [0, 1, 0.5],
      [1, 0, 0.5],
      [0.5, 0.5, 0],
    ];
    const alpha = krippendorffAlpha(distributionOf(ratings), customDistance(distances, ratings.categories));
    assert.closeTo(valueOf(alpha), 1 - 0.09 / 0.4879, 0.0001);
  });

  it("throws where it is not one over the categories, not the same both ways, below 0 or not 0 for the same", () => {
    const categories = ["a", "b"];
    for (const matrix of [
      [[0]],
      [
        [0, 1],
        [2, 0],
      ],
      [
        [0, -1],
        [-1, 0],
      ],
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, NaN],
        [NaN, 0],
      ],
    ])
      assert.throws(() => customDistance(matrix, categories), RangeError);
  });
});

describe("interval and ratio", () => {
  it("throw where categories are texts", () => {
    const distribution = distributionOf(coders(["ab", "ba"]));
    assert.throws(() => krippendorffAlpha(distribution, interval), TypeError);
    assert.throws(() => krippendorffAlpha(distribution, ratio), TypeError);
  });

  it("of ratio data throw where a number meets its negative", () => {
    const distribution = distributionOf(
      ratingsOf([
        [-2, 1],
        [2, 1],
      ]),
    );
    assert.throws(() => krippendorffAlpha(distribution, ratio), RangeError);
    const unused = ratingsOf([[1, 2], [2, 2]], [-2, 1, 2]); // prettier-ignore
    assert.closeTo(valueOf(krippendorffAlpha(distributionOf(unused), ratio)), 0, 1e-12);
  });
});
