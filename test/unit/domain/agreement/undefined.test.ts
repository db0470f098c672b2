import { assert } from "chai";
import { describe, it } from "node:test";
import { brennanPrediger } from "#domain/agreement/brennan-prediger";
import { cohenKappa, cohenKappaErrorUnderChance } from "#domain/agreement/cohen-kappa";
import { congerKappa } from "#domain/agreement/conger-kappa";
import { contingencyTable } from "#domain/agreement/contingency-table";
import { nominal, ordinal, customDistance } from "#domain/agreement/distance";
import { distributionByUnit, distributionOf } from "#domain/agreement/distribution";
import type { Figure, UndefinedReason } from "#domain/agreement/figure";
import { fleissKappa } from "#domain/agreement/fleiss-kappa";
import { gwetAC } from "#domain/agreement/gwet-ac";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { lightKappa } from "#domain/agreement/light-kappa";
import { matthewsCorrelation } from "#domain/agreement/matthews-correlation";
import { percentAgreement } from "#domain/agreement/percent-agreement";
import { presence, ratingsOf, type Ratings } from "#domain/agreement/ratings";
import { scottPi } from "#domain/agreement/scott-pi";
import { specificAgreement } from "#domain/agreement/specific-agreement";
import { unanimousAgreement } from "#domain/agreement/unanimous-agreement";
import { coders, valueOf } from "./coders.ts";

type Coefficient = (ratings: Ratings) => Figure;

/** Corrected for chance, for any number of coders. */
const corrected: Record<string, Coefficient> = {
  alpha: (ratings) => krippendorffAlpha(distributionOf(ratings), nominal),
  "alpha by unit": (ratings) => krippendorffAlpha(distributionByUnit(ratings), ordinal),
  fleiss: (ratings) => fleissKappa(distributionOf(ratings)),
  gwet: (ratings) => gwetAC(distributionOf(ratings)),
  "brennan-prediger": (ratings) => brennanPrediger(distributionOf(ratings)),
  conger: (ratings) => congerKappa(ratings),
  light: (ratings) => lightKappa(ratings),
};

const uncorrected: Record<string, Coefficient> = {
  percent: (ratings) => percentAgreement(distributionOf(ratings)),
  unanimous: (ratings) => unanimousAgreement(distributionOf(ratings)),
  specific: (ratings) => specificAgreement(distributionOf(ratings), 0),
};

/** Of two coders. */
const ofPairs: Record<string, Coefficient> = {
  cohen: (ratings) => cohenKappa(contingencyTable(ratings, 0, 1)),
  "cohen's error under chance": (ratings) => cohenKappaErrorUnderChance(contingencyTable(ratings, 0, 1)),
  scott: (ratings) => scottPi(contingencyTable(ratings, 0, 1)),
  matthews: (ratings) => matthewsCorrelation(contingencyTable(ratings, 0, 1)),
};

function assertUndefined(
  coefficients: Record<string, Coefficient>,
  ratings: Ratings,
  reason: UndefinedReason,
) {
  for (const [name, coefficient] of Object.entries(coefficients))
    assert.deepEqual(coefficient(ratings), { undefined: reason }, name);
}

describe("an undefined statistic names its reason", () => {
  it("empty: no units, or not one rating", () => {
    const all = { ...corrected, ...uncorrected, ...ofPairs };
    assertUndefined(all, coders(["", ""]), "empty");
    assertUndefined(all, coders(["...", "..."], ["a", "b"]), "empty");
    assertUndefined({ ...corrected, ...uncorrected }, coders([]), "empty");
  });

  it("one coder", () => {
    assertUndefined({ ...corrected, ...uncorrected }, coders(["aab"]), "one-coder");
  });

  it("no pairable units: nobody rated what somebody else did", () => {
    assertUndefined(
      { ...corrected, ...uncorrected, ...ofPairs },
      coders(["ab..", "..ab"]),
      "no-pairable-units",
    );
    assertUndefined(
      { ...corrected, ...uncorrected, ...ofPairs },
      coders(["abc...", "...abc"]),
      "no-pairable-units",
    );
  });

  it("one category: agreement and habit look the same", () => {
    const all = { ...corrected, ...ofPairs };
    assertUndefined(all, coders(["aaa", "aaa"]), "one-category");
    assertUndefined(all, coders(["bbb", "bbb"], ["a", "b", "c"]), "one-category");
    assertUndefined(all, coders(["aaab.", "aaa.b"]), "one-category");
    for (const coefficient of Object.values(uncorrected))
      assert.equal(valueOf(coefficient(coders(["aaa", "aaa"]))), 1);
  });

  it("of one code in its words: nothing coded by anybody, everything by everybody", () => {
    const all = { ...corrected, ...ofPairs };
    const of = (category: (typeof presence)[number]) =>
      ratingsOf(
        [
          [category, category],
          [category, category],
        ],
        presence,
      );
    assertUndefined(all, of("absent"), "nothing-coded-by-anybody");
    assertUndefined(all, of("present"), "everything-coded-by-everybody");
    const unsure = ratingsOf([["absent"], ["absent"]], ["absent", "unsure"]);
    assertUndefined(all, unsure, "one-category");
    assertUndefined(all, ratingsOf([["present"], ["present"]], ["unsure", "present"]), "one-category");
  });

  it("no variation: the categories used do not differ by the distances", () => {
    const ratings = coders(["abab", "abba"], ["a", "b", "c"]);
    const metric = customDistance(
      [
        [0, 0, 1],
        [0, 0, 1],
        [1, 1, 0],
      ],
      ratings.categories,
    );
    assert.deepEqual(krippendorffAlpha(distributionOf(ratings), metric), { undefined: "no-variation" });
  });
});

describe("two coders who agree on one unit", () => {
  it("have percent agreement 1 and nothing corrected for chance; who disagree have alpha 0 and Scott's pi -1", () => {
    assertUndefined({ ...corrected, ...ofPairs }, coders(["a", "a"]), "one-category");
    const apart = coders(["a", "b"]);
    assert.equal(valueOf(corrected.alpha!(apart)), 0);
    assert.equal(valueOf(corrected.conger!(apart)), 0);
    assert.equal(valueOf(corrected.fleiss!(apart)), -1);
    assert.equal(valueOf(ofPairs.scott!(apart)), -1);
    assert.equal(valueOf(uncorrected.percent!(apart)), 0);
  });
});
