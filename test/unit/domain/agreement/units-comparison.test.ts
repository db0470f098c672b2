import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { isDefined } from "#domain/agreement/figure";
import { reliabilityData } from "#domain/agreement/reliability-data";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import { alphaIntervals } from "#domain/agreement/units-bootstrap";
import { comparisonIntervals, comparisonOf } from "#domain/agreement/units-comparison";
import { overallAnswers, overallIntervals } from "#domain/agreement/units-overall";
import type { Selection } from "#domain/agreement/units-selection";
import type { CoderId, SourceId } from "#domain/model/ids";
import {
  allComplete,
  anyRule,
  anySnapshot,
  code,
  codings,
  everything,
  source,
  specification,
  turn,
} from "./snapshots.ts";

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
  const request = { snapshot, specification: { ...asked, ...changed } };
  return {
    figures: comparisonOf(request).overall,
    interval: alphaIntervals(reliabilityData(snapshot, request.specification), "turn", options).stacked,
  };
};

describe("comparisonOf", () => {
  const found = comparisonOf({ snapshot, specification: asked });
  const intervals = comparisonIntervals({ snapshot, specification: asked }, options);

  it("gives a pair of coders the figures and the interval that they have when nobody else is compared", () => {
    [
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ].forEach((pair, index) => {
      const own = alone({ coderIds: pair as CoderId[] });
      const { mostOn, ...figures } = found.pairs[index]!;
      assert.deepEqual(figures, own.figures);
      assert.deepEqual(intervals.pairs[index], own.interval);
      assert.oneOf(mostOn, [0, 1]);
    });
  });

  it("gives every pair the figures of a comparison of their own, whatever was coded and completed", () => {
    fc.assert(
      fc.property(
        anySnapshot,
        anyRule,
        fc.constantFrom("turn", "sentence", "character", "source"),
        (any, rule, unit) => {
          const question = specification({ ...everything, rule, unit });
          const { pairs } = comparisonOf({ snapshot: any, specification: question });
          const names = question.coderIds;
          [
            [0, 1],
            [0, 2],
            [1, 2],
          ].forEach(([first, second], index) => {
            const coderIds = [names[first!]!, names[second!]!];
            const own = comparisonOf({ snapshot: any, specification: { ...question, coderIds } });
            const { mostOn, ...figures } = pairs[index]!;
            assert.deepEqual(figures, own.overall);
            assert.equal(mostOn, own.pairs[0]!.mostOn);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it("says on which code a pair differs most, and nothing where it never does", () => {
    const two = {
      ...snapshot,
      codings: codings([
        ["a", "x", 0, 5],
        ["b", "x", 0, 5],
        ["a", "y", 10, 15],
        ["b", "x", 20, 25],
        ["b", "y", 30, 35],
        ["c", "x", 0, 5],
      ]),
    };
    const [ab, ac] = comparisonOf({ snapshot: two, specification: asked }).pairs;
    assert.equal(ab?.mostOn, 1);
    assert.equal(ac?.mostOn, 1);
    assert.isUndefined(
      comparisonOf({
        snapshot: { ...two, codings: two.codings.slice(0, 2) },
        specification: { ...asked, coderIds: ["a", "b"] as CoderId[] },
      }).pairs[0]?.mostOn,
    );
  });

  it("counts the units that carry a code for anybody", () => {
    const of = snapshot.codings.filter(({ codeId }) => codeId === "y");
    const places = new Set(of.map(({ sourceId, start }) => `${sourceId} ${start}`));
    assert.equal(found.rows[1]?.coded, places.size);
    const byTwo = [...places].filter(
      (place) => of.filter(({ sourceId, start }) => `${sourceId} ${start}` === place).length > 1,
    );
    assert.equal(found.rows[1]?.shared, byTwo.length);
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
    }).rows.map(({ percentAgreement }) => value(percentAgreement));
    assert.closeTo(value(pair.percentAgreement), (byCode[0]! + byCode[1]!) / 2, 1e-12);
    assert.isBelow(value(pair.alpha), value(pair.percentAgreement));
    assert.notEqual(value(pair.ac1), value(pair.alpha));
  });

  it("says that there is nothing where no code is compared", () => {
    const { overall } = comparisonOf({ snapshot, specification: { ...asked, columns: [] } });
    assert.deepEqual(overall.alpha, { undefined: "empty" });
  });
});

describe("overallAnswers", () => {
  const ask = (...selections: Selection[]) =>
    selections.map((selection) => ({ snapshot, specification: asked, selection }));

  it("gives a source, and some of the coders, the figures of a comparison of their own", () => {
    const questions = ask({ sourceIds: ["t" as SourceId] }, { coderIds: ["a" as CoderId, "c" as CoderId] });
    const bySource = alone({ sourceIds: ["t" as SourceId] });
    const answers = overallAnswers(questions);
    assert.deepEqual(answers[0], bySource.figures);
    assert.deepEqual(answers[1], alone({ coderIds: ["a" as CoderId, "c" as CoderId] }).figures);
    assert.deepEqual(overallIntervals(questions, options)[0], bySource.interval);
  });

  it("gives a role what is compared when the other roles are left out, and nothing where nobody has it", () => {
    const questions = ask({ role: "teacher" }, { role: "moderator" });
    const answers = overallAnswers(questions);
    assert.deepEqual(answers[0], alone({ withoutRoles: ["pupil"] }).figures);
    assert.deepEqual(answers[1]?.alpha, { undefined: "empty" });
    assert.isUndefined(overallIntervals(questions, options)[1]);
  });

  it("answers several units and several snapshots, each with the interval it has by itself", () => {
    const other = { ...snapshot, codings: snapshot.codings.slice(0, 12) };
    const questions = [
      { snapshot, specification: asked },
      { snapshot, specification: { ...asked, unit: "character" as const } },
      { snapshot, specification: { ...asked, unit: "source" as const } },
      { snapshot: other, specification: asked },
    ];
    const answers = overallAnswers(questions);
    const intervals = overallIntervals(questions, options);
    questions.forEach((question, index) => {
      assert.deepEqual(answers[index], comparisonOf(question).overall);
      assert.deepEqual(intervals[index], comparisonIntervals(question, options).overall);
    });
    assert.notDeepEqual(answers[3], answers[0]);
  });

  it("tells how many resamples are done, once whatever the number of questions", () => {
    const told: number[] = [];
    const source = { ...asked, unit: "source" as const };
    overallIntervals(
      [
        { snapshot, specification: asked },
        { snapshot, specification: source },
      ],
      {
        ...options,
        onProgress: (done) => told.push(done),
      },
    );
    assert.equal(told.at(-1), 200);
    assert.isTrue(told.every((done, at) => at === 0 || done >= told[at - 1]!));
  });
});
