import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { agreementWeights } from "#domain/agreement/agreement-weights";
import { brennanPrediger } from "#domain/agreement/brennan-prediger";
import { cohenKappa } from "#domain/agreement/cohen-kappa";
import { congerKappa } from "#domain/agreement/conger-kappa";
import { contingencyTable, contingencyTables } from "#domain/agreement/contingency-table";
import { interval, nominal, ordinal, ratio } from "#domain/agreement/distance";
import { distributionByUnit, distributionOf } from "#domain/agreement/distribution";
import { isDefined, type Figure } from "#domain/agreement/figure";
import { fleissKappa, fleissKappaOfCategory } from "#domain/agreement/fleiss-kappa";
import { gwetAC } from "#domain/agreement/gwet-ac";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { lightKappa } from "#domain/agreement/light-kappa";
import { matthewsCorrelation } from "#domain/agreement/matthews-correlation";
import { percentAgreement } from "#domain/agreement/percent-agreement";
import { ratingsOf, type Category, type Ratings } from "#domain/agreement/ratings";
import { scottPi } from "#domain/agreement/scott-pi";
import { specificAgreement } from "#domain/agreement/specific-agreement";
import { unanimousAgreement } from "#domain/agreement/unanimous-agreement";

type Table = readonly (readonly (number | null)[])[];

/** Two to five coders, up to twelve units, values from 1 to 4 of which a fifth or so is missing. */
const tables = (missing = 4): fc.Arbitrary<Table> =>
  fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 12 })).chain(([coders, units]) =>
    fc.array(
      fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: missing }), {
        minLength: units,
        maxLength: units,
      }),
      { minLength: coders, maxLength: coders },
    ),
  );

/** Two coders without missing values, binary. */
const binaryPairs = fc
  .array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)), { minLength: 1, maxLength: 40 })
  .map((units) => [units.map(([first]) => first), units.map(([, second]) => second)]);

const declared = [1, 2, 3, 4];

/** For which neither the order of coders nor that of categories matters. */
const nominals: Record<string, (ratings: Ratings) => Figure> = {
  alpha: (ratings) => krippendorffAlpha(distributionOf(ratings), nominal),
  percent: (ratings) => percentAgreement(distributionOf(ratings)),
  unanimous: (ratings) => unanimousAgreement(distributionOf(ratings)),
  fleiss: (ratings) => fleissKappa(distributionOf(ratings)),
  gwet: (ratings) => gwetAC(distributionOf(ratings)),
  "brennan-prediger": (ratings) => brennanPrediger(distributionOf(ratings)),
  conger: (ratings) => congerKappa(ratings),
  light: (ratings) => lightKappa(ratings),
  cohen: (ratings) => cohenKappa(contingencyTable(ratings, 0, 1)),
  scott: (ratings) => scottPi(contingencyTable(ratings, 0, 1)),
  matthews: (ratings) => matthewsCorrelation(contingencyTable(ratings, 0, 1)),
};

const scaled: Record<string, (ratings: Ratings) => Figure> = {
  ordinal: (ratings) => krippendorffAlpha(distributionOf(ratings), ordinal),
  interval: (ratings) => krippendorffAlpha(distributionOf(ratings), interval),
  ratio: (ratings) => krippendorffAlpha(distributionOf(ratings), ratio),
  "fleiss linear": (ratings) => fleissKappa(distributionOf(ratings), agreementWeights("linear", declared)),
  "gwet ordinal": (ratings) => gwetAC(distributionOf(ratings), agreementWeights("ordinal", declared)),
  "conger quadratic": (ratings) => congerKappa(ratings, agreementWeights("quadratic", declared)),
  "cohen linear": (ratings) =>
    cohenKappa(contingencyTable(ratings, 0, 1), agreementWeights("linear", declared)),
};

function assertSame(own: Figure, other: Figure, name: string): void {
  if (!isDefined(own) || !isDefined(other)) {
    assert.deepEqual(own, other, name);
    return;
  }
  assert.closeTo(own.value, other.value, 1e-9, name);
  if (own.se !== undefined) assert.closeTo(own.se, other.se!, 1e-6, `${name}, standard error`);
  assert.deepEqual([own.used, own.dropped], [other.used, other.dropped], name);
}

/** The same table with its rows, or its columns, in another order. */
const rotated = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, index) => list[(index + by) % list.length]!);

describe("coefficients", () => {
  it("do not depend on the order of coders (Cohen, Scott and Matthews: of the two)", () => {
    fc.assert(
      fc.property(tables(), fc.nat(4), (table, by) => {
        for (const [name, coefficient] of Object.entries({ ...nominals, ...scaled })) {
          const pair = /cohen|scott|matthews/.test(name);
          const own = pair ? table.slice(0, 2) : table;
          assertSame(
            coefficient(ratingsOf(own, declared)),
            coefficient(ratingsOf(rotated(own, by), declared)),
            name,
          );
        }
      }),
    );
  });

  it("do not depend on the order of units", () => {
    fc.assert(
      fc.property(tables(), fc.nat(11), (table, by) => {
        const turned = table.map((row) => rotated(row, by));
        for (const [name, coefficient] of Object.entries({ ...nominals, ...scaled }))
          assertSame(coefficient(ratingsOf(table, declared)), coefficient(ratingsOf(turned, declared)), name);
      }),
    );
  });

  it("do not depend on the names of nominal categories, nor on the order they are declared in", () => {
    const names: readonly Category[] = ["b", "A", "a", " a"];
    fc.assert(
      fc.property(tables(), (table) => {
        const renamed = table.map((row) => row.map((value) => (value === null ? null : names[value - 1]!)));
        for (const [name, coefficient] of Object.entries(nominals)) {
          const own = coefficient(ratingsOf(table, declared));
          assertSame(own, coefficient(ratingsOf(renamed, names)), name);
          assertSame(own, coefficient(ratingsOf(renamed, [...names].reverse())), name);
        }
      }),
    );
  });

  it("do not depend on whether units alike are kept apart", () => {
    fc.assert(
      fc.property(tables(), (table) => {
        const twoValued = table.map((row) => row.map((value) => (value === null ? null : value % 2)));
        const ratings = ratingsOf(twoValued, [0, 1]);
        const [together, apart] = [distributionOf(ratings), distributionByUnit(ratings)];
        assertSame(krippendorffAlpha(together, nominal), krippendorffAlpha(apart, nominal), "alpha");
        assertSame(fleissKappa(together), fleissKappa(apart), "fleiss");
        assertSame(gwetAC(together), gwetAC(apart), "gwet");
        assertSame(unanimousAgreement(together), unanimousAgreement(apart), "unanimous");
        assertSame(specificAgreement(together, 1), specificAgreement(apart, 1), "specific");
      }),
    );
  });

  it("of one coder against an exact copy are 1", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 2, max: 4 }),
        (row, copies) => {
          const ratings = ratingsOf(Array<number[]>(copies).fill(row), declared);
          for (const [name, coefficient] of Object.entries({ ...nominals, ...scaled })) {
            const figure = coefficient(ratings);
            if (isDefined(figure)) assert.closeTo(figure.value, 1, 1e-9, name);
            else assert.deepEqual(figure, { undefined: "one-category" }, name);
          }
        },
      ),
    );
  });

  it("never exceed 1, and hold only finite numbers", () => {
    fc.assert(
      fc.property(tables(2), (table) => {
        for (const [name, coefficient] of Object.entries({ ...nominals, ...scaled })) {
          const figure = coefficient(ratingsOf(table, declared));
          if (!isDefined(figure)) continue;
          const { value, se = 0, interval: ends } = figure;
          assert.isAtMost(value, 1 + 1e-9, name);
          for (const number of [value, se, ends?.lower ?? 0, ends?.upper ?? 0])
            assert.isTrue(Number.isFinite(number), name);
          assert.isAtMost(ends?.lower ?? 0, (ends?.upper ?? 0) + 1e-9, name);
        }
      }),
    );
  });
});

describe("alpha of two coders and two categories without missing values", () => {
  it("equals its closed form, 1 - (N - 1) · o01 / (n0 · n1)", () => {
    fc.assert(
      fc.property(binaryPairs, (rows) => {
        const ratings = ratingsOf(rows, [0, 1]);
        const apart = rows[0]!.filter((value, unit) => value !== rows[1]![unit]).length;
        const ones = rows.flat().filter((value) => value === 1).length;
        const total = rows.flat().length;
        for (const metric of [nominal, ordinal, interval]) {
          const figure = krippendorffAlpha(distributionOf(ratings), metric);
          if (ones === 0 || ones === total) assert.deepEqual(figure, { undefined: "one-category" });
          else if (isDefined(figure))
            assert.closeTo(figure.value, 1 - ((total - 1) * apart) / (ones * (total - ones)), 1e-9);
          else assert.fail(figure.undefined);
        }
      }),
    );
  });

  it("is Scott's pi, which is Fleiss' kappa, corrected for a small sample", () => {
    fc.assert(
      fc.property(binaryPairs, (rows) => {
        const ratings = ratingsOf(rows, [0, 1]);
        const alpha = krippendorffAlpha(distributionOf(ratings), nominal);
        const pi = scottPi(contingencyTable(ratings, 0, 1));
        if (!isDefined(alpha) || !isDefined(pi)) {
          assert.deepEqual(alpha, pi);
          return;
        }
        assert.closeTo(alpha.value, 1 - (1 - pi.value) * (1 - 1 / (2 * ratings.units)), 1e-9);
        assertSame({ ...pi, se: 0 }, { ...fleissKappa(distributionOf(ratings)), se: 0 }, "fleiss");
        const ofCategory = fleissKappaOfCategory(distributionOf(ratings), 1);
        assert.closeTo(isDefined(ofCategory) ? ofCategory.value : NaN, pi.value, 1e-9);
      }),
    );
  });
});

describe("Conger's kappa of two coders without missing values", () => {
  it("is Cohen's, whatever the weights", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
          minLength: 1,
          maxLength: 20,
        }),
        (units) => {
          const ratings = ratingsOf(
            [units.map(([first]) => first), units.map(([, second]) => second)],
            declared,
          );
          for (const kind of ["identity", "linear", "quadratic"] as const) {
            const weights = agreementWeights(kind, declared);
            const [cohen, conger] = [
              cohenKappa(contingencyTable(ratings, 0, 1), weights),
              congerKappa(ratings, weights),
            ];
            if (!isDefined(cohen) || !isDefined(conger)) assert.deepEqual(cohen, conger);
            else assert.closeTo(cohen.value, conger.value, 1e-9);
          }
        },
      ),
    );
  });
});

describe("tables counted by bits", () => {
  it("are those counted one by one", () => {
    const row = fc.array(fc.option(fc.constantFrom("n", "y"), { nil: null, freq: 3 }), {
      minLength: 66,
      maxLength: 66,
    });
    fc.assert(
      fc.property(row, row, (first, second) => {
        const ratings = ratingsOf([first, second], ["n", "y"]);
        assert.deepEqual(contingencyTables(ratings), [contingencyTable(ratings, 0, 1)]);
      }),
    );
  });
});
