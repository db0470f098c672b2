import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { bootstrapFigure } from "#domain/agreement/bootstrap-figure";
import { bootstrapInterval } from "#domain/agreement/bootstrap";
import { contingencyTable } from "#domain/agreement/contingency-table";
import { nominal } from "#domain/agreement/distance";
import { distributionOf } from "#domain/agreement/distribution";
import { isDefined } from "#domain/agreement/figure";
import { gwetAC } from "#domain/agreement/gwet-ac";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { lightKappa } from "#domain/agreement/light-kappa";
import { percentAgreement } from "#domain/agreement/percent-agreement";
import { missing, presence, ratingsFromCells, type Ratings } from "#domain/agreement/ratings";
import { reliabilityData, type ReliabilityData } from "#domain/agreement/reliability-data";
import type { Snapshot } from "#domain/agreement/snapshot";
import { alphaIntervals } from "#domain/agreement/units-bootstrap";
import { meanPairwiseKappa, presenceFigures } from "#domain/agreement/units-figures";
import { presenceDistribution, presencesOf, presenceTable, stacked } from "#domain/agreement/units-presence";
import {
  columnRatings,
  groupRatings,
  setRatings,
  weightedDistribution,
  weightedTable,
} from "#domain/agreement/units-ratings";
import { estimateOf, valueOf } from "./coders.ts";
import {
  allComplete,
  anySnapshot,
  code,
  codings,
  everything,
  source,
  specification,
  turn,
} from "./snapshots.ts";
import { oracle } from "./units-oracle.ts";

/** A class of coders on three turns; by character and by turn. */
const text = source("s", 30, { turns: [turn(0, 10), turn(10, 20), turn(20, 30)] });
const snapshot: Snapshot = {
  sources: [text],
  codes: [code("trust"), code("care")],
  codings: codings([
    ["ana", "trust", 0, 8],
    ["ana", "care", 6, 10],
    ["bo", "trust", 0, 4],
    ["bo", "care", 12, 20],
    ["ana", "care", 15, 25],
  ]),
  assignments: allComplete(["ana", "bo"], [text]),
};
const asked = { coders: ["ana", "bo"], codes: ["trust", "care"] };

describe("the figures of a code by character", () => {
  it("are those of one rating a character", () => {
    fc.assert(
      fc.property(anySnapshot, (any) => {
        const asks = specification({ ...everything, unit: "character" });
        const plain = oracle(any, asks);
        presencesOf(reliabilityData(any, asks)).forEach((of, column) => {
          const ratings = plain[column]!;
          const weighted = presenceDistribution(of);
          const distribution = distributionOf(ratings);
          for (const [own, expected] of [
            [krippendorffAlpha(weighted, nominal), krippendorffAlpha(distribution, nominal)],
            [gwetAC(weighted), gwetAC(distribution)],
            [percentAgreement(weighted), percentAgreement(distribution)],
            [meanPairwiseKappa(of), lightKappa(ratings)],
          ] as const) {
            if (!isDefined(own) || !isDefined(expected)) assert.deepEqual(own, expected);
            else {
              assert.closeTo(own.value, expected.value, 1e-10);
              assert.equal(own.used, expected.used);
            }
          }
        });
      }),
    );
  });

  it("have no error and no interval: characters are not independent of each other", () => {
    const [of] = presencesOf(reliabilityData(snapshot, specification({ ...asked, unit: "character" })));
    const { alpha, ac1, percentAgreement: agreement, kappa } = presenceFigures(of!, false);
    for (const figure of [alpha, ac1, agreement, kappa])
      assert.hasAllKeys(estimateOf(figure), ["value", "used", "dropped"]);
  });
});

describe("presenceFigures", () => {
  const figures = presenceFigures(presencesOf(reliabilityData(snapshot, specification(asked)))[1]!, true);

  it("says how much each coder marked of what they looked at", () => {
    assert.deepEqual(figures.prevalence, [1, 1 / 3]);
    const nobody = { ...snapshot, assignments: allComplete(["ana"], [text]) };
    const [of] = presencesOf(reliabilityData(nobody, specification(asked)));
    assert.deepEqual(presenceFigures(of!, true).prevalence, [1 / 3, undefined]);
  });

  it("gives agreement on present and on absent", () => {
    assert.equal(valueOf(figures.positive), 0.5);
    assert.equal(valueOf(figures.negative), 0);
  });

  it("says in the words of coding why a code has no figure", () => {
    const none = presencesOf(reliabilityData({ ...snapshot, codings: [] }, specification(asked)))[0]!;
    assert.deepEqual(presenceFigures(none, true).alpha, { undefined: "nothing-coded-by-anybody" });
    assert.deepEqual(meanPairwiseKappa(none), { undefined: "nothing-coded-by-anybody" });
    const alone = presencesOf(reliabilityData(snapshot, specification({ ...asked, coders: ["ana"] })))[0]!;
    assert.deepEqual(meanPairwiseKappa(alone), { undefined: "one-coder" });
  });
});

describe("stacked", () => {
  it("is one variable of all unit by code cells", () => {
    fc.assert(
      fc.property(anySnapshot, (any) => {
        const asks = specification({ ...everything, unit: "turn" });
        const plain = oracle(any, asks);
        const rows = everything.coders.map((_, coder) =>
          plain.flatMap(({ units, cells }) => Array.from(cells.slice(coder * units, (coder + 1) * units))),
        );
        const together = ratingsFromCells(rows.length, presence, Int8Array.from(rows.flat()));
        const of = stacked(presencesOf(reliabilityData(any, asks)));
        assert.deepEqual(
          krippendorffAlpha(presenceDistribution(of), nominal),
          krippendorffAlpha(distributionOf(together), nominal),
        );
        assert.deepEqual(presenceTable(of, 0, 2), contingencyTable(together, 0, 2));
      }),
    );
  });

  it("needs at least one code", () => {
    assert.throws(() => stacked([]), RangeError);
  });
});

describe("alphaIntervals", () => {
  const blocksOf = (data: ReliabilityData, over: "unit" | "turn" | "source"): Int32Array =>
    over === "unit"
      ? Int32Array.from({ length: data.units.count }, (_, unit) => unit)
      : over === "turn"
        ? data.units.block
        : data.units.source;

  it("are the intervals of alpha computed anew from every resample of units, turns or sources", () => {
    fc.assert(
      fc.property(
        anySnapshot,
        fc.constantFrom("unit", "turn", "source"),
        fc.constantFrom("turn", "token", "source"),
        fc.nat(1000),
        (any, over, unit, seed) => {
          const data = reliabilityData(any, specification({ ...everything, unit }));
          if (data.units.count === 0) return;
          const { columns } = alphaIntervals(data, over, { seed, resamples: 20 });
          columns.forEach((interval, column) => {
            const { ratings } = columnRatings(data, column);
            const plain = bootstrapFigure(
              ratings,
              (distribution, level) => krippendorffAlpha(distribution, nominal, level),
              { seed, resamples: 20 },
              blocksOf(data, over),
            );
            if (!isDefined(plain)) return;
            assert.deepEqual(interval?.method, plain.interval?.method);
            if (interval === undefined) return;
            assert.closeTo(interval.lower, plain.interval!.lower, 1e-10);
            assert.closeTo(interval.upper, plain.interval!.upper, 1e-10);
          });
        },
      ),
    );
  });

  it("resamples turns of characters as blocks, and the stacked alpha with them", () => {
    const data = reliabilityData(snapshot, specification({ ...asked, unit: "character" }));
    const { columns, stacked: together } = alphaIntervals(data, "turn", { seed: 7, resamples: 50 });
    const asks = specification({ ...asked, unit: "character" });
    const plain = oracle(snapshot, asks);
    const alphaOf = (tables: readonly Ratings[], times: Float64Array): number | undefined => {
      const units = [...times].flatMap((drawn, block) =>
        Array.from({ length: drawn * 10 }, (_, place) => block * 10 + (place % 10)),
      );
      const rows = [0, 1].map((coder) =>
        tables.flatMap(({ cells, units: count }) => units.map((unit) => cells[coder * count + unit]!)),
      );
      const figure = krippendorffAlpha(
        distributionOf(ratingsFromCells(2, presence, Int8Array.from(rows.flat()))),
        nominal,
      );
      return isDefined(figure) ? figure.value : undefined;
    };
    const expected = [[plain[0]!], [plain[1]!], plain].map((tables) =>
      bootstrapInterval(3, (times) => alphaOf(tables, times), { seed: 7, resamples: 50 }),
    );
    [...columns, together].forEach((interval, index) => {
      assert.closeTo(interval!.lower, expected[index]!.lower, 1e-10);
      assert.closeTo(interval!.upper, expected[index]!.upper, 1e-10);
      assert.deepEqual(interval!.method, expected[index]!.method);
    });
  });
});

describe("ratings of a group of codes that exclude each other", () => {
  it("have the code that covers most of the unit, and are missing where two cover as much", () => {
    const { ratings, conflicts } = groupRatings(reliabilityData(snapshot, specification(asked)), [0, 1]);
    assert.deepEqual(ratings.categories, [0, 1, 2]);
    // ana: trust 8 against care 4; care; care. bo: trust; care; none
    assert.deepEqual(Array.from(ratings.cells), [0, 1, 1, 0, 1, 2]);
    assert.equal(conflicts, 1);
    const even = { ...snapshot, codings: codings([["ana", "trust", 0, 5], ["ana", "care", 3, 8]]) }; // prettier-ignore
    const tied = groupRatings(reliabilityData(even, specification(asked)), [0, 1]);
    assert.deepEqual(Array.from(tied.ratings.cells), [missing, 2, 2, 2, 2, 2]);
  });

  it("weigh stretches of characters", () => {
    const data = reliabilityData(snapshot, specification({ ...asked, unit: "character" }));
    const { ratings, weights, conflicts } = groupRatings(data, [0, 1]);
    assert.equal(
      weights.reduce((sum, weight) => sum + weight, 0),
      30,
    );
    assert.equal(conflicts, 1); // 6 to 8, where ana has both
    const table = weightedTable({ ratings, weights, unit: new Int32Array() }, 0, 1);
    // trust both 0-4; trust against none 4-6; 6-8 is missing; care against none 8-10 and 20-25; none, care 12-15; both 15-20
    assert.deepEqual(Array.from(table.counts), [4, 0, 2, 0, 5, 7, 0, 3, 7]);
    assert.deepEqual([table.used, table.unpaired], [28, 2]);
    const [alpha] = [
      krippendorffAlpha(weightedDistribution({ ratings, weights, unit: new Int32Array() }), nominal),
    ];
    const characters = Array.from(weights).flatMap((weight, row) => Array<number>(weight).fill(row));
    const plain = ratingsFromCells(
      2,
      ratings.categories,
      Int32Array.from(
        [0, 1].flatMap((coder) => characters.map((row) => ratings.cells[coder * ratings.units + row]!)),
      ),
    );
    assert.closeTo(valueOf(alpha), valueOf(krippendorffAlpha(distributionOf(plain), nominal)), 1e-12);
  });
});

describe("codes as sets", () => {
  it("are the set of codes of each unit and coder, empty where nothing was coded, missing where nobody looked", () => {
    const half = { ...snapshot, assignments: snapshot.assignments.slice(0, 1) };
    const names = ["trust", "care"];
    const both = setRatings(reliabilityData(snapshot, specification(asked)), [0, 1], names);
    assert.deepEqual(both.sets, [[], [0], [1], [0, 1]]);
    assert.deepEqual(Array.from(both.ratings.cells), [3, 2, 2, 1, 2, 0]);
    const alone = setRatings(reliabilityData(half, specification(asked)), [0, 1], names);
    assert.deepEqual(Array.from(alone.ratings.cells.slice(3)), [missing, missing, missing]);
  });

  it("agree with the codes taken one by one", () => {
    fc.assert(
      fc.property(anySnapshot, (any) => {
        const asks = specification({ ...everything, unit: "sentence" });
        const data = reliabilityData(any, asks);
        const { sets, ratings } = setRatings(data, [0, 1], everything.codes);
        oracle(any, asks).forEach(({ cells }, column) => {
          assert.deepEqual(
            Array.from(ratings.cells, (cell) =>
              cell === missing ? missing : Number(sets[cell]!.includes(column)),
            ),
            Array.from(cells),
          );
        });
      }),
    );
  });

  it("are not made of characters, which nobody judges one by one", () => {
    const data = reliabilityData(snapshot, specification({ ...asked, unit: "character" }));
    assert.throws(() => setRatings(data, [0], ["trust"]), RangeError);
  });
});
