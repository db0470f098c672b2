import { describe, it } from "node:test";
import { assert } from "chai";
import { isDefined } from "#domain/agreement/figure";
import { reliabilityData } from "#domain/agreement/reliability-data";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import { alphaIntervals } from "#domain/agreement/units-bootstrap";
import { comparisonIntervals, comparisonOf, overallComparisons } from "#domain/agreement/units-comparison";
import type { CoderId, SourceId } from "#domain/model/ids";
import { allComplete, code, codings, source, specification, turn } from "./snapshots.ts";

const coders = ["a", "b", "c"];
const turns = Array.from({ length: 12 }, (_, at) => turn(10 * at, 10 * at + 9, at % 3 ? "pupil" : "teacher"));
const sources = [source("s", 120, { turns }), source("t", 60, { turns: turns.slice(0, 6) })];
const rows = coders.flatMap((coder, own) =>
  [0, 1, 2, 4, 5, 7, 9, 11].flatMap((at): [string, string, number, number, string][] => [
    [coder, (at + own) % 4 ? "x" : "y", 10 * at, 10 * at + 5, "s"],
    ...(at < 6 && at !== own
      ? [[coder, "x", 10 * at, 10 * at + 9, "t"] as [string, string, number, number, string]]
      : []),
  ]),
);
const snapshot: Snapshot = {
  sources,
  codes: [code("x"), code("y")],
  codings: codings(rows),
  assignments: allComplete(coders, sources).filter(
    ({ coderId, sourceId }) => coderId !== "c" || sourceId !== "t",
  ),
};
const asked = specification({ coders, codes: ["x", "y"] });
const options = { seed: 7, resamples: 200 };
const value = (figure: Parameters<typeof isDefined>[0]): number => {
  assert.isTrue(isDefined(figure));
  return isDefined(figure) ? figure.value : 0;
};
/** The same question put by itself. */
const alone = (changed: Partial<Specification>) => {
  const request = { snapshot, specification: { ...asked, ...changed }, selections: [] };
  return {
    figures: comparisonOf(request).overall,
    interval: alphaIntervals(reliabilityData(snapshot, request.specification), "turn", options).stacked,
  };
};

describe("comparisonOf", () => {
  const selections = [
    { sourceIds: ["t" as SourceId] },
    { coderIds: ["a" as CoderId, "c" as CoderId] },
    { role: "teacher" as const },
    { role: "moderator" as const },
  ];
  const found = comparisonOf({ snapshot, specification: asked, selections });
  const intervals = comparisonIntervals({ snapshot, specification: asked, selections }, options);

  it("gives a pair of coders the figures and the interval that they have when nobody else is compared", () => {
    [
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ].forEach((pair, index) => {
      const own = alone({ coderIds: pair as CoderId[] });
      assert.deepEqual(found.pairs[index], own.figures);
      assert.deepEqual(intervals.pairs[index], own.interval);
    });
  });

  it("gives a source, and some of the coders, the figures of a comparison of their own", () => {
    const bySource = alone({ sourceIds: ["t" as SourceId] });
    assert.deepEqual(found.selections[0], bySource.figures);
    assert.deepEqual(intervals.selections[0], bySource.interval);
    assert.deepEqual(found.selections[1], alone({ coderIds: ["a" as CoderId, "c" as CoderId] }).figures);
  });

  it("gives a role what is compared when the other roles are left out, and nothing where nobody has it", () => {
    const own = alone({ withoutRoles: ["pupil"] });
    assert.deepEqual(found.selections[2], own.figures);
    assert.deepEqual(found.selections[3]?.alpha, { undefined: "empty" });
    assert.isUndefined(intervals.selections[3]);
  });

  it("is the same of everything as of one set of data by itself", () => {
    const own = alphaIntervals(reliabilityData(snapshot, asked), "turn", options);
    assert.deepEqual(intervals.rows, own.columns);
    assert.deepEqual(intervals.overall, own.stacked);
    assert.equal(found.overall.units, 18);
    assert.equal(found.rows.length, 2);
  });

  it("counts every unit by code cell as a unit of the overall figures", () => {
    const pair = alone({ coderIds: ["a", "b"] as CoderId[] }).figures;
    const byCode = comparisonOf({
      snapshot,
      specification: { ...asked, coderIds: ["a", "b"] as CoderId[] },
      selections: [],
    }).rows.map(({ percentAgreement }) => value(percentAgreement));
    assert.closeTo(value(pair.percentAgreement), (byCode[0]! + byCode[1]!) / 2, 1e-12);
    assert.isBelow(value(pair.alpha), value(pair.percentAgreement));
    assert.notEqual(value(pair.ac1), value(pair.alpha));
  });

  it("says that there is nothing where no code is compared", () => {
    const { overall } = comparisonOf({ snapshot, specification: { ...asked, columns: [] }, selections: [] });
    assert.deepEqual(overall.alpha, { undefined: "empty" });
  });
});

describe("overallComparisons", () => {
  it("answers several questions, each with the interval it has by itself", () => {
    const questions = [
      asked,
      { ...asked, unit: "character" as const },
      { ...asked, unit: "source" as const },
    ];
    const answers = overallComparisons(snapshot, questions, options);
    questions.forEach(({ unit }, index) => {
      const { figures, interval } = alone({ unit });
      assert.equal(answers[index]?.units, figures.units);
      const { alpha } = answers[index]!;
      if (!isDefined(alpha)) assert.deepEqual(alpha, figures.alpha);
      else {
        assert.equal(alpha.value, value(figures.alpha));
        assert.deepEqual(alpha.interval, interval);
      }
    });
  });

  it("tells how many resamples are done, once whatever the number of questions", () => {
    const told: number[] = [];
    overallComparisons(snapshot, [asked, { ...asked, unit: "source" }], {
      ...options,
      onProgress: (done) => told.push(done),
    });
    assert.equal(told.at(-1), 200);
    assert.isTrue(told.every((done, at) => at === 0 || done >= told[at - 1]!));
  });
});
