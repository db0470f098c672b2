import { assert } from "chai";
import { describe, it } from "node:test";
import {
  agreementWeights,
  customDisagreementWeights,
  customWeights,
  identityWeights,
} from "#domain/agreement/agreement-weights";
import { cohenKappa, cohenKappaErrorUnderChance } from "#domain/agreement/cohen-kappa";
import { contingencyTable, type ContingencyTable } from "#domain/agreement/contingency-table";
import { lightKappa } from "#domain/agreement/light-kappa";
import { pooledKappa } from "#domain/agreement/pooled-kappa";
import { scottPi } from "#domain/agreement/scott-pi";
import { assertFigure, coders, estimateOf, pairOf, valueOf } from "./coders.ts";

const tableOf = (counts: readonly (readonly number[])[]): ContingencyTable =>
  contingencyTable(pairOf(counts), 0, 1);

/** Cohen (1960), p. 45, as units of 200. */
const cohen1960 = tableOf([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);

/** Two pathologists, 118 slides: Landis & Koch (1977) as tabled by Agresti (1992). */
const pathologists = tableOf([
  [22, 2, 2, 0],
  [5, 7, 14, 0],
  [0, 2, 36, 0],
  [0, 1, 17, 10],
]);

describe("cohenKappa", () => {
  it("matches Cohen (1960), and the standard error that psych, vcd, statsmodels and SAS give", () => {
    assertFigure(
      cohenKappa(cohen1960),
      [0.491525423729, 0.0510018155761, 0.391563702054, 0.591487145404],
      1e-11,
    );
    assert.closeTo(valueOf(cohenKappaErrorUnderChance(cohen1960)), 0.0519789363566, 1e-12);
    assert.deepInclude(estimateOf(cohenKappa(cohen1960)), { used: 200, dropped: 0 });
  });

  it("matches Cohen (1968), weighted with disagreement of one's own: .348", () => {
    const weights = customDisagreementWeights(
      [
        [0, 1, 3],
        [1, 0, 6],
        [3, 6, 0],
      ],
      cohen1960.categories,
    );
    assertFigure(cohenKappa(cohen1960, weights), [0.347826086957, 0.0755040152548], 1e-12);
  });

  it("matches statsmodels 0.13 on two pathologists, plain, linear and quadratic", () => {
    const reference = [
      ["identity", 0.493005595524, 0.056743150408, 0.0501385800012],
      ["linear", 0.64880952381, 0.0476524223564, 0.0630581732383],
      ["quadratic", 0.783821871477, 0.0386703361372, 0.0910483474795],
    ] as const;
    for (const [kind, kappa, se, seUnderChance] of reference) {
      const weights = agreementWeights(kind, pathologists.categories);
      assertFigure(cohenKappa(pathologists, weights), [kappa, se], 1e-11);
      assert.closeTo(valueOf(cohenKappaErrorUnderChance(pathologists, weights)), seUnderChance, 1e-11);
    }
  });

  it("weighs the first coder's category by row under weights that differ by direction", () => {
    const weights = customWeights(
      [
        [1, 0.5],
        [0, 1],
      ],
      [1, 2],
    );
    const table = tableOf([
      [4, 3],
      [2, 1],
    ]);
    const [observed, expected] = [(4 + 1.5 + 1) / 10, (42 + 0.5 * 28 + 12) / 100];
    assert.closeTo(valueOf(cohenKappa(table, weights)), (observed - expected) / (1 - expected), 1e-12);
    const error = (squares: number, mean: number) => Math.sqrt((squares - mean ** 2) / 10) / (1 - expected);
    const [toFirst, toSecond] = [
      [0.8, 0.4],
      [0.7, 0.65],
    ] as const;
    let squares = 0;
    [1, 0.5, 0, 1].forEach((weight, cell) => {
      const [k, l] = [cell >> 1, cell & 1];
      squares += [0.42, 0.28, 0.18, 0.12][cell]! * (weight - toFirst[k]! - toSecond[l]!) ** 2;
    });
    assert.closeTo(valueOf(cohenKappaErrorUnderChance(table, weights)), error(squares, expected), 1e-12);
  });

  it("is 0 with error 0 where one coder uses one category: nothing varies with nothing", () => {
    const constant = tableOf([
      [4, 2],
      [0, 0],
    ]);
    assertFigure(cohenKappa(constant), [0, 0, 0, 0], 1e-15);
    assert.closeTo(valueOf(cohenKappaErrorUnderChance(constant)), 0, 1e-7);
  });

  it("drops what only one coder rated, and gives an interval of the level asked for", () => {
    const table = contingencyTable(coders(["12123.4", "1222.4."]), 0, 1);
    const figure = estimateOf(cohenKappa(table, identityWeights(table.categories), 0.9));
    assert.deepInclude(figure, { value: 0.5, used: 4, dropped: 3 });
    assert.closeTo(figure.se!, 0.375, 1e-12);
    assert.closeTo(figure.interval!.upper, 0.5 + 1.6448536269514722 * 0.375, 1e-12);
    assert.closeTo(figure.interval!.lower, 0.5 - 1.6448536269514722 * 0.375, 1e-12);
    assert.deepInclude(figure.interval, { level: 0.9, method: { kind: "normal" } });
  });
});

describe("scottPi", () => {
  it("matches R irrCAC 1.0, scott2.table, on two pathologists", () => {
    const reference = [
      ["identity", 0.473514915693904, 0.0635751665154262, 0.347607629832531, 0.599422201555277],
      ["linear", 0.643106055624959, 0.0497797483613532, 0.544519872519653, 0.741692238730265],
      ["quadratic", 0.783684692942255, 0.0386611176751746, 0.707118375280039, 0.860251010604471],
    ] as const;
    for (const [kind, ...figures] of reference)
      assertFigure(scottPi(pathologists, agreementWeights(kind, pathologists.categories)), figures, 1e-12);
  });

  it("matches R irrCAC 1.0 under weights that differ by direction", () => {
    const weights = customWeights(
      [
        [1, 0.5, 0],
        [0.2, 1, 0.3],
        [0.1, 0.6, 1],
      ],
      [1, 2, 3],
    );
    const three = tableOf([
      [22, 2, 2],
      [5, 7, 14],
      [0, 2, 36],
    ]);
    assert.closeTo(valueOf(scottPi(three, weights)), 0.585212729046238, 1e-12);
  });

  it("drops what only one coder rated, unlike Fleiss' kappa", () => {
    const table = contingencyTable(coders(["12123.4", "1222.4."]), 0, 1);
    const figure = estimateOf(scottPi(table));
    assert.closeTo(figure.value, 0.466666666667, 1e-11);
    assert.closeTo(figure.se!, 0.456373249884, 1e-11);
    assert.deepInclude(figure, { used: 4, dropped: 3 });
  });

  it("of one unit has a standard error of 0 and no interval", () => {
    const figure = estimateOf(scottPi(contingencyTable(coders(["a", "b"]), 0, 1)));
    assert.deepInclude(figure, { value: -1, se: 0 });
    assert.notProperty(figure, "interval");
    assert.property(scottPi(contingencyTable(coders(["ab", "bb"]), 0, 1)), "interval");
  });
});

describe("lightKappa", () => {
  it("matches R irr 0.84, kappam.light, on Freelon's five coders", () => {
    const ratings = coders(["1100000000", "0110000000", "0110000000", "0100000000", "0100000000"]);
    assert.closeTo(valueOf(lightKappa(ratings)), 0.644230769231, 1e-11);
    assert.deepInclude(estimateOf(lightKappa(ratings)), { used: 10, dropped: 0 });
  });

  it("is the mean of the pairs' kappas, each over the units both rated, weighted where asked", () => {
    const ratings = coders(["12312.1", "12213.2", ".131231"]);
    const weights = agreementWeights("linear", ratings.categories);
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    const mean = (weighted: typeof weights) =>
      pairs.reduce(
        (sum, [a, b]) => sum + valueOf(cohenKappa(contingencyTable(ratings, a, b), weighted)) / 3,
        0,
      );
    assert.closeTo(valueOf(lightKappa(ratings, weights)), mean(weights), 1e-12);
    assert.closeTo(valueOf(lightKappa(ratings)), mean(identityWeights(ratings.categories)), 1e-12);
    assert.deepInclude(estimateOf(lightKappa(ratings)), { used: 6, dropped: 1 });
  });

  it("is undefined where one pair's kappa is, for that pair's reason", () => {
    assert.deepEqual(lightKappa(coders(["ab..", "abab", "..ab"])), { undefined: "no-pairable-units" });
    assert.deepEqual(lightKappa(coders(["aab", "aab", "aa."])), { undefined: "one-category" });
  });
});

describe("pooledKappa", () => {
  it("averages observed and chance agreement over codes first: De Vries and others (2008)", () => {
    const first = tableOf([
      [40, 5],
      [5, 50],
    ]);
    const second = tableOf([
      [90, 4],
      [4, 2],
    ]);
    const observed = (0.9 + 0.92) / 2;
    const expected = (0.45 ** 2 + 0.55 ** 2 + 0.94 ** 2 + 0.06 ** 2) / 2;
    assert.closeTo(valueOf(pooledKappa([first, second])), (observed - expected) / (1 - expected), 1e-12);
    assert.deepInclude(estimateOf(pooledKappa([first, second])), { used: 200, dropped: 0 });
  });

  it("of one code is Cohen's kappa, and leaves out codes nobody could compare", () => {
    const nothing = contingencyTable(coders(["1..", ".2."], [1, 2, 3]), 0, 1);
    assert.closeTo(valueOf(pooledKappa([cohen1960, nothing])), 0.491525423729, 1e-12);
    assert.deepInclude(estimateOf(pooledKappa([cohen1960, nothing])), { used: 200, dropped: 3 });
  });

  it("counts a code of which one unit can be compared", () => {
    const single = contingencyTable(coders(["1.", "2."]), 0, 1);
    assert.deepInclude(estimateOf(pooledKappa([single])), { value: 0, used: 1, dropped: 1 });
  });

  it("is undefined where no code can be compared, or none leaves anything to disagree on", () => {
    const apart = contingencyTable(coders(["1", "."]), 0, 1);
    const unrated = contingencyTable(coders(["..", ".."]), 0, 1);
    const constant = contingencyTable(coders(["11", "11"]), 0, 1);
    assert.deepEqual(pooledKappa([apart]), { undefined: "no-pairable-units" });
    assert.deepEqual(pooledKappa([unrated]), { undefined: "empty" });
    assert.deepEqual(pooledKappa([]), { undefined: "empty" });
    assert.deepEqual(pooledKappa([constant, constant]), { undefined: "no-variation" });
  });
});
