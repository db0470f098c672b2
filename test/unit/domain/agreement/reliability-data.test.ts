import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { missing, type Ratings } from "#domain/agreement/ratings";
import { reliabilityData } from "#domain/agreement/reliability-data";
import type { Snapshot } from "#domain/agreement/snapshot";
import { unitKinds, type Specification } from "#domain/agreement/specification";
import { presencesOf, presenceTable, type Presence } from "#domain/agreement/units-presence";
import { columnRatings } from "#domain/agreement/units-ratings";
import type { CoderId, CodeId, SourceId } from "#domain/model/ids";
import {
  allComplete,
  anyRule,
  anySnapshot,
  code,
  codings,
  everything,
  shuffled,
  source,
  specification,
  turn,
} from "./snapshots.ts";
import { oracle } from "./units-oracle.ts";

/** Presence counted cell by cell. */
function plainPresence({ coders, units, cells }: Ratings): Presence {
  const at = (coder: number, unit: number): number => cells[coder * units + unit]!;
  const all = [...Array(coders).keys()];
  const counts = new Float64Array((coders + 1) ** 2);
  const [looked, marked, both] = [0, 1, 2].map(() => new Float64Array(coders * coders)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let unit = 0; unit < units; unit++) {
    const raters = all.filter((coder) => at(coder, unit) !== missing);
    const marking = raters.filter((coder) => at(coder, unit) === 1);
    counts[raters.length * (coders + 1) + marking.length]!++;
    for (const i of raters) for (const j of raters) looked[i * coders + j]!++;
    for (const i of marking) for (const j of raters) marked[i * coders + j]!++;
    for (const i of marking) for (const j of marking) both[i * coders + j]!++;
  }
  return { coders, total: units, counts, looked, marked, both };
}

/** Words, sentences … and segments given beforehand that overlap. */
const given = [
  { start: 0, end: 7 },
  { start: 3, end: 5 },
  { start: 3, end: 12 },
  { start: 9, end: 30, source: "t" },
].filter(({ start, end }) => start < end);

const asked = (unit: Specification["unit"], rule: Specification["rule"], leaveOut: boolean): Specification =>
  specification({
    ...everything,
    unit,
    rule,
    withoutRoles: leaveOut ? ["moderator"] : [],
    segments: given,
  });

describe("reliabilityData", () => {
  for (const unit of unitKinds)
    it(`counts what brute force by character counts, unit ${unit}`, () => {
      fc.assert(
        fc.property(anySnapshot, anyRule, fc.boolean(), (snapshot, rule, leaveOut) => {
          const asks = asked(unit, rule, leaveOut);
          const expected = oracle(snapshot, asks);
          const data = reliabilityData(snapshot, asks);
          assert.deepEqual(presencesOf(data), expected.map(plainPresence));
          if (unit === "character") return;
          expected.forEach((ratings, column) => {
            assert.deepEqual(
              Array.from(columnRatings(data, column).ratings.cells),
              Array.from(ratings.cells),
            );
          });
        }),
        { numRuns: 150 },
      );
    });

  it("does not depend on the order in which anything was stored", () => {
    fc.assert(
      fc.property(
        anySnapshot,
        anyRule,
        fc.constantFrom(...unitKinds),
        fc.array(fc.nat(9), { minLength: 5, maxLength: 9 }),
        (snapshot, rule, unit, order) => {
          const asks = asked(unit, rule, true);
          const again: Snapshot = {
            sources: shuffled(snapshot.sources, order),
            codes: shuffled(snapshot.codes, order),
            codings: shuffled(snapshot.codings, order),
            assignments: shuffled(snapshot.assignments, order),
          };
          const { leftOut, ...data } = reliabilityData(snapshot, asks);
          const { leftOut: leftOutAgain, ...dataAgain } = reliabilityData(again, asks);
          assert.deepEqual(dataAgain, data);
          assert.deepEqual(leftOutAgain, leftOut);
        },
      ),
    );
  });

  it("is unchanged by a coder coding the same again inside what they coded", () => {
    fc.assert(
      fc.property(anySnapshot, anyRule, fc.constantFrom(...unitKinds), (snapshot, rule, unit) => {
        const asks = asked(unit, rule, false);
        const { marks } = reliabilityData(snapshot, asks);
        const twice = snapshot.codings.flatMap((coding) => [
          coding,
          { ...coding, end: Math.ceil((coding.start + coding.end) / 2) },
        ]);
        const again = reliabilityData({ ...snapshot, codings: twice }, asks);
        assert.deepEqual(again.marks, marks);
      }),
    );
  });
});

const text = source("s", 100, { turns: [turn(0, 40, "moderator"), turn(40, 80), turn(80, 100, "pupil")] });
const base: Snapshot = {
  sources: [text],
  codes: [code("trust"), code("care")],
  codings: codings([
    ["ana", "trust", 35, 50],
    ["ana", "trust", 45, 60],
    ["bo", "trust", 42, 44],
  ]),
  assignments: allComplete(["ana", "bo"], [text]),
};
const ask = { coders: ["ana", "bo"], codes: ["trust", "care"] };

/** `both, only the first, only the second, neither` of the first two coders, for the first column. */
function cells(snapshot: Snapshot, asks: Specification): number[] {
  const [of] = presencesOf(reliabilityData(snapshot, asks));
  const [neither, second, first, both] = presenceTable(of!, 0, 1).counts;
  return [both!, first!, second!, neither!];
}

describe("units of analysis", () => {
  it("count a coder's own overlapping segments once", () => {
    // 35 to 60 by one, 42 to 44 by the other
    assert.deepEqual(cells(base, specification({ ...ask, unit: "character" })), [2, 23, 0, 75]);
  });

  it("carry a code by any overlap, by half, or only as a whole", () => {
    assert.deepEqual(cells(base, specification({ ...ask, rule: "any" })), [1, 1, 0, 1]);
    assert.deepEqual(cells(base, specification({ ...ask, rule: "half" })), [0, 1, 0, 2]);
    assert.deepEqual(cells(base, specification({ ...ask, rule: "inside" })), [0, 0, 0, 3]);
  });

  it("leave out the turns of chosen roles, and say how many", () => {
    const asks = specification({ ...ask, withoutRoles: ["moderator"] });
    assert.deepEqual(cells(base, asks), [1, 0, 0, 1]);
    assert.equal(reliabilityData(base, asks).leftOut.turns, 1);
  });

  it("take the paragraphs of a source that has no turns", () => {
    const prose = source("s", 100, { paragraphs: [0, 40, 41, 100] });
    assert.deepEqual(cells({ ...base, sources: [prose] }, specification(ask)), [1, 1, 0, 0]);
  });

  it("are missing, not empty, where a coder is not assigned or has not finished", () => {
    for (const status of ["assigned", "in-progress"] as const) {
      const [ana, bo] = base.assignments;
      const half = { ...base, assignments: [ana!, { ...bo!, status }] };
      const data = reliabilityData(half, specification(ask));
      assert.deepEqual(cells(half, specification(ask)), [0, 0, 0, 0]);
      assert.deepEqual(data.leftOut.missing, [{ coderId: "bo" as CoderId, sourceId: "s" as SourceId }]);
      assert.equal(data.leftOut.codingsNotComplete, 1);
      assert.equal(presencesOf(data)[0]!.looked[0], 3);
    }
    const none = { ...base, assignments: [] };
    assert.equal(reliabilityData(none, specification(ask)).units.count, 0);
  });

  it("are compared only within the parts of a source that were assigned", () => {
    const [ana, bo] = base.assignments;
    const parts = { ...base, assignments: [ana!, { ...bo!, within: [{ start: 40, end: 80 }] }] };
    assert.deepEqual(cells(parts, specification(ask)), [1, 0, 0, 0]);
    assert.deepEqual(cells(parts, specification({ ...ask, unit: "character" })), [2, 18, 0, 20]);
  });

  it("follow merged codes, leave deleted ones out, and roll up where asked", () => {
    const codes = [
      code("trust"),
      code("care"),
      code("warmth", { mergedInto: "trust" as CodeId, mergedAt: 1 }),
      code("safety", { parentId: "trust" as CodeId }),
      code("gone", { deleted: true }),
    ];
    const marked = codings([
      ["ana", "warmth", 0, 10],
      ["bo", "safety", 40, 50],
      ["bo", "gone", 80, 90],
    ]);
    const tree: Snapshot = { ...base, codes, codings: marked };
    assert.deepEqual(cells(tree, specification(ask)), [0, 1, 0, 2]);
    assert.deepEqual(cells(tree, specification({ ...ask, rollUp: true })), [0, 1, 1, 1]);
    assert.equal(reliabilityData(tree, specification(ask)).leftOut.codingsOfDeletedCodes, 1);
  });

  it("count a coding whose words are gone as left out, never as coded", () => {
    const gone = { ...base, codings: codings([["ana", "trust", 45, 45]]) };
    assert.deepEqual(cells(gone, specification(ask)), [0, 0, 0, 3]);
    assert.equal(reliabilityData(gone, specification(ask)).leftOut.codingsUnplaced, 1);
  });

  it("count characters as code points, all of a character that a segment ends in", () => {
    const emoji = source("s", 6, { wideCharacters: [0, 2, 4] });
    const snapshot: Snapshot = {
      ...base,
      sources: [emoji],
      codings: codings([
        ["ana", "trust", 0, 4],
        ["bo", "trust", 2, 3],
      ]),
    };
    assert.deepEqual(cells(snapshot, specification({ ...ask, unit: "character" })), [1, 1, 0, 1]);
  });

  it("refuse a unit whose boundaries the snapshot does not hold", () => {
    for (const unit of ["token", "sentence", "segment"] as const)
      assert.throws(() => reliabilityData(base, specification({ ...ask, unit })), RangeError);
  });
});
