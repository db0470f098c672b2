import { assert } from "chai";
import { describe, it } from "node:test";
import { contingencyTable, contingencyTables, unitsOf } from "#domain/agreement/contingency-table";
import { distributionOf } from "#domain/agreement/distribution";
import { matthewsCorrelation } from "#domain/agreement/matthews-correlation";
import {
  averagePrecisionRecall,
  precisionRecall,
  type PrecisionRecall,
} from "#domain/agreement/precision-recall";
import { presence, ratingsOf } from "#domain/agreement/ratings";
import { specificAgreement } from "#domain/agreement/specific-agreement";
import { unanimousAgreement } from "#domain/agreement/unanimous-agreement";
import { coders, estimateOf, pairOf, valueOf } from "./coders.ts";

/** Cohen (1960), p. 45, as units of 200. */
const cohen1960 = contingencyTable(
  pairOf([
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ]),
  0,
  1,
);

const valuesOf = ({ precision, recall, f1 }: PrecisionRecall): number[] =>
  [precision, recall, f1].map(valueOf);

const assertClose = (own: readonly number[], reference: readonly number[]): void =>
  own.forEach((value, index) => assert.closeTo(value, reference[index]!, 1e-11));

describe("unanimousAgreement", () => {
  it("is the share of units on which all agree, of those that all rated", () => {
    const figure = unanimousAgreement(distributionOf(coders(["abca..", "abbaa.", "abca.."])));
    assert.deepEqual(figure, { value: 0.75, used: 4, dropped: 2 });
  });

  it("is undefined where no unit was rated by everybody", () => {
    const figure = unanimousAgreement(distributionOf(coders(["ab.", "a.b", ".bb"])));
    assert.deepEqual(figure, { undefined: "no-pairable-units" });
  });
});

describe("specificAgreement", () => {
  it("of two coders is Dice's coefficient: 2a / (2a + b + c), and F1 of one against the other", () => {
    const ratings = pairOf([
      [80, 10],
      [4, 6],
    ]);
    const distribution = distributionOf(ratings);
    const table = contingencyTable(ratings, 0, 1);
    assert.closeTo(valueOf(specificAgreement(distribution, 0)), 160 / 174, 1e-12);
    assert.closeTo(valueOf(specificAgreement(distribution, 1)), 12 / 26, 1e-12);
    assert.closeTo(valueOf(precisionRecall(table, 1).f1), 12 / 26, 1e-12);
  });

  it("of more coders is the chance that another of a unit's coders chose the category too", () => {
    const figure = specificAgreement(distributionOf(coders(["aab.", "abba", "aca."])), 0);
    assert.deepEqual(figure, { value: 6 / (6 + 2 + 2), used: 3, dropped: 1 });
  });

  it("is 0 where one coder chose the category once and nobody else", () => {
    assert.deepEqual(specificAgreement(distributionOf(coders(["a", "b"])), 0), {
      value: 0,
      used: 1,
      dropped: 0,
    });
  });

  it("is undefined where nobody chose the category: in the words of coding where it is a code's presence", () => {
    const none = ratingsOf(
      [
        ["absent", "absent"],
        ["absent", "absent"],
      ],
      presence,
    );
    assert.deepEqual(specificAgreement(distributionOf(none), 1), { undefined: "nothing-coded-by-anybody" });
    const all = { ...none, cells: none.cells.map(() => 1) };
    assert.deepEqual(specificAgreement(distributionOf(all), 0), {
      undefined: "everything-coded-by-everybody",
    });
    const three = distributionOf(coders(["ab", "ab"], ["a", "b", "c"]));
    assert.deepEqual(specificAgreement(three, 2), { undefined: "no-variation" });
  });
});

describe("precisionRecall", () => {
  it("matches scikit-learn 1.2 on Cohen (1960), the first coder being the reference", () => {
    assertClose(valuesOf(precisionRecall(cohen1960, 0)), [0.88, 0.733333333333, 0.8]);
    assertClose(valuesOf(precisionRecall(cohen1960, 1)), [0.666666666667, 0.666666666667, 0.666666666667]);
    assertClose(valuesOf(precisionRecall(cohen1960, 2)), [0.3, 0.6, 0.4]);
  });

  it("is undefined where there is nothing to divide by", () => {
    const table = contingencyTable(coders(["aaa.", "aabb"], ["a", "b", "c"]), 0, 1);
    const { precision, recall, f1 } = precisionRecall(table, 1);
    assert.deepEqual(precision, { value: 0, used: 3, dropped: 1 });
    assert.deepEqual(recall, { undefined: "no-variation" });
    assert.equal(valueOf(f1), 0);
    assert.deepEqual(precisionRecall(table, 2).f1, { undefined: "no-variation" });
    const single = contingencyTable(coders(["a", "b"], ["a", "b", "c"]), 0, 1);
    assert.deepEqual(precisionRecall(single, 2).f1, { undefined: "no-variation" });
    assert.deepEqual(precisionRecall(contingencyTable(coders(["a.", ".a"]), 0, 1), 0).f1, {
      undefined: "no-pairable-units",
    });
    assert.deepEqual(precisionRecall(contingencyTable(coders([".", "."], ["a"]), 0, 1), 0).f1, {
      undefined: "empty",
    });
  });
});

describe("averagePrecisionRecall", () => {
  it("matches scikit-learn 1.2 on Cohen (1960)", () => {
    assertClose(
      valuesOf(averagePrecisionRecall(cohen1960, "macro")),
      [0.615555555556, 0.666666666667, 0.622222222222],
    );
    assertClose(valuesOf(averagePrecisionRecall(cohen1960, "micro")), [0.7, 0.7, 0.7]);
    assertClose(valuesOf(averagePrecisionRecall(cohen1960, "weighted")), [0.758, 0.7, 0.72]);
  });

  it("counts 0 for a category one coder never chose, and leaves out those neither did, as scikit-learn", () => {
    const table = contingencyTable(coders(["aaaaaa", "abaaba"], ["a", "b", "c"]), 0, 1);
    assertClose(valuesOf(averagePrecisionRecall(table, "macro")), [0.5, 1 / 3, 0.4]);
    assertClose(valuesOf(averagePrecisionRecall(table, "weighted")), [1, 2 / 3, 0.8]);
    assertClose(valuesOf(averagePrecisionRecall(table, "micro")), [2 / 3, 2 / 3, 2 / 3]);
  });

  it("counts a category that one coder used once", () => {
    const table = contingencyTable(coders(["aab", "aaa"]), 0, 1);
    assertClose(valuesOf(averagePrecisionRecall(table, "macro")), [1 / 3, 0.5, 0.4]);
  });

  it("is undefined where the two rated nothing together", () => {
    const table = contingencyTable(coders(["a.", ".a"]), 0, 1);
    assert.deepEqual(averagePrecisionRecall(table, "macro").f1, { undefined: "no-pairable-units" });
  });
});

describe("matthewsCorrelation", () => {
  it("matches scikit-learn 1.2 on Cohen (1960)", () => {
    assert.closeTo(valueOf(matthewsCorrelation(cohen1960)), 0.50119331912, 1e-11);
    assert.deepInclude(estimateOf(matthewsCorrelation(cohen1960)), { used: 200, dropped: 0 });
  });

  it("of two categories is the phi coefficient", () => {
    const table = contingencyTable(
      pairOf([
        [20, 5],
        [10, 15],
      ]),
      0,
      1,
    );
    assert.closeTo(
      valueOf(matthewsCorrelation(table)),
      (20 * 15 - 5 * 10) / Math.sqrt(25 * 25 * 30 * 20),
      1e-12,
    );
  });

  it("is undefined where a coder put everything in one category", () => {
    assert.deepEqual(matthewsCorrelation(contingencyTable(coders(["aab", "aaa"]), 0, 1)), {
      undefined: "no-variation",
    });
    assert.deepEqual(matthewsCorrelation(contingencyTable(coders(["aa", "aa"]), 0, 1)), {
      undefined: "one-category",
    });
  });
});

describe("contingencyTable", () => {
  it("counts pairs by the first coder's row, and apart what one or neither rated", () => {
    const table = contingencyTable(coders(["aab..b.", "abb.a.."]), 0, 1);
    assert.deepEqual([...table.counts], [1, 1, 0, 1]);
    assert.deepInclude(table, { used: 3, unpaired: 2, unrated: 2 });
    assert.deepEqual(unitsOf(table), { used: 3, dropped: 4 });
  });

  it("throws where there is no such coder", () => {
    const ratings = coders(["a", "b"]);
    for (const coder of [-1, 2, 0.5]) assert.throws(() => contingencyTable(ratings, 0, coder), RangeError);
    assert.throws(() => contingencyTable(ratings, 2, 0), RangeError);
  });
});

describe("contingencyTables", () => {
  it("goes through pairs of coders in order", () => {
    const ratings = coders(["abc", "bca", "cab"]);
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    assert.deepEqual(
      contingencyTables(ratings),
      pairs.map(([first, second]) => contingencyTable(ratings, first, second)),
    );
  });

  it("counts two categories by bits as it counts others, beyond words of 32 units", () => {
    const marks = (seed: number) =>
      Array.from({ length: 100 }, (_, unit) => "ab."[(unit * seed + (unit >> seed)) % 3]).join("");
    const ratings = coders([marks(1), marks(2), marks(4), "b".repeat(100)]);
    const bits = contingencyTables(ratings);
    const loops = [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ] as const;
    assert.deepEqual(
      bits,
      loops.map(([first, second]) => contingencyTable(ratings, first, second)),
    );
  });
});
