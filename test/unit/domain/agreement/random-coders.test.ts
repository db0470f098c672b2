import { assert } from "chai";
import { describe, it } from "node:test";
import { bootstrapAlphas, presenceSums } from "#domain/agreement/bootstrap-alphas";
import { brennanPrediger } from "#domain/agreement/brennan-prediger";
import { cohenKappa } from "#domain/agreement/cohen-kappa";
import { congerKappa } from "#domain/agreement/conger-kappa";
import { contingencyTable } from "#domain/agreement/contingency-table";
import { nominal } from "#domain/agreement/distance";
import { distributionOf } from "#domain/agreement/distribution";
import { isDefined, type Figure } from "#domain/agreement/figure";
import { fleissKappa } from "#domain/agreement/fleiss-kappa";
import { gwetAC } from "#domain/agreement/gwet-ac";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { random } from "#domain/agreement/random";
import { presence, ratingsFromCells, type Ratings } from "#domain/agreement/ratings";
import { scottPi } from "#domain/agreement/scott-pi";

const runs = 400;

/** Two coders who each, without looking at the text, apply a code to a share of the units. */
function independentCoders(units: number, prevalence: number, seed: number): Ratings {
  const { fraction } = random(seed);
  return ratingsFromCells(
    2,
    presence,
    Int8Array.from({ length: 2 * units }, () => Number(fraction() < prevalence)),
  );
}

const onChance: Record<string, (ratings: Ratings) => Figure> = {
  kappa: (ratings) => cohenKappa(contingencyTable(ratings, 0, 1)),
  pi: (ratings) => scottPi(contingencyTable(ratings, 0, 1)),
  fleiss: (ratings) => fleissKappa(distributionOf(ratings)),
  conger: (ratings) => congerKappa(ratings),
  alpha: (ratings) => krippendorffAlpha(distributionOf(ratings), nominal),
};

/** Mean and standard error of the mean over the seeded runs in which the coefficient is defined. */
function meanOf(coefficient: (ratings: Ratings) => Figure, units: number, prevalence: number) {
  const values = Array.from({ length: runs }, (_, run) =>
    coefficient(independentCoders(units, prevalence, run + 1)),
  ).flatMap((figure) => (isDefined(figure) ? [figure.value] : []));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length), defined: values.length };
}

describe("coders who code at random", () => {
  for (const prevalence of [0.05, 0.2, 0.5, 0.8, 0.95]) {
    const percent = `${Math.round(prevalence * 100)} %`;

    it(`at ${percent} have kappa, pi, Fleiss, Conger and alpha about 0`, () => {
      for (const [name, coefficient] of Object.entries(onChance)) {
        const { mean, error, defined } = meanOf(coefficient, 200, prevalence);
        assert.isAtLeast(defined, runs - 5, name);
        assert.isBelow(error, 0.01, name);
        assert.closeTo(mean, 0, 4 * error + 0.003, name); // pi and Fleiss lie 1 / 2n below 0
      }
    });

    it(`at ${percent} have AC1 and Brennan-Prediger at their own expectation, which is not 0`, () => {
      const agree = prevalence ** 2 + (1 - prevalence) ** 2;
      const guess = 2 * prevalence * (1 - prevalence);
      const gwet = meanOf((ratings) => gwetAC(distributionOf(ratings)), 2000, prevalence);
      assert.closeTo(gwet.mean, (agree - guess) / (1 - guess), 4 * gwet.error + 0.001);
      const free = meanOf((ratings) => brennanPrediger(distributionOf(ratings)), 2000, prevalence);
      assert.closeTo(free.mean, 2 * agree - 1, 4 * free.error + 0.001);
      if (prevalence === 0.05) assert.closeTo(gwet.mean, 0.895, 0.001);
      if (prevalence === 0.2) assert.closeTo(gwet.mean, 0.53, 0.003);
    });
  }

  it("have a bootstrap interval of alpha that covers 0 in 90 to 98 of 100 runs, at 2,000 units and 5 %", () => {
    const units = 2000;
    const unitOf = Int32Array.from({ length: units }, (_, unit) => unit);
    let covering = 0;
    for (let run = 1; run <= runs; run++) {
      const sums = presenceSums(independentCoders(units, 0.05, run), units, unitOf);
      const [interval] = bootstrapAlphas(units, [sums], { seed: run });
      if (interval !== undefined && interval.lower <= 0 && interval.upper >= 0) covering++;
    }
    assert.isAtLeast(covering / runs, 0.9);
    assert.isAtMost(covering / runs, 0.98);
  });
});
