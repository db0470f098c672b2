import { describe, it } from "node:test";
import { assert } from "chai";
import { isDefined } from "#domain/agreement/figure";
import type { Snapshot } from "#domain/agreement/snapshot";
import { comparisonOf } from "#domain/agreement/units-comparison";
import type { CoderId } from "#domain/model/ids";
import { comparableSelves, earlierSelf, stabilitySnapshot } from "#domain/rounds/stability-snapshot";
import { allComplete, code, codings, source, specification, turn } from "../agreement/snapshots.ts";

const turns = (by: number) => Array.from({ length: 6 }, (_, at) => turn(by + 10 * at, by + 10 * at + 9));
const round = (
  by: number,
  rows: Parameters<typeof codings>[0],
  sources = [source("s", 60 + by, { turns: turns(by) })],
  coders: readonly string[] = ["ana"],
): Snapshot => ({
  sources,
  codes: [code("x")],
  codings: codings(rows),
  assignments: allComplete(coders, sources),
});
const stay = (_: unknown, { start, end }: { start: number; end: number }) => ({ start, end });
const asked = specification({ coders: ["ana", earlierSelf("ana" as CoderId)], codes: ["x"] });

describe("stabilitySnapshot", () => {
  const earlier = round(0, [
    ["ana", "x", 0, 5],
    ["ana", "x", 20, 25],
  ]);

  it("compares a coder with themselves: all the same is full agreement, and every turn is compared", () => {
    const { overall } = comparisonOf({
      snapshot: stabilitySnapshot(earlier, earlier, stay),
      specification: asked,
    });
    assert.isTrue(isDefined(overall.alpha) && overall.alpha.value === 1);
    assert.equal(overall.units, 6);
  });

  it("finds the earlier codings where they are in the later text", () => {
    const later = round(4, [
      ["ana", "x", 4, 9],
      ["ana", "x", 24, 29],
    ]);
    const moved = stabilitySnapshot(later, earlier, (_, { start, end }) => ({
      start: start + 4,
      end: end + 4,
    }));
    const { overall, leftOut } = comparisonOf({ snapshot: moved, specification: asked });
    assert.isTrue(isDefined(overall.alpha) && overall.alpha.value === 1);
    assert.equal(leftOut.codingsUnplaced, 0);
  });

  it("tells of a coding whose words are gone", () => {
    const gone = stabilitySnapshot(earlier, earlier, () => ({ start: 3, end: 3 }));
    assert.equal(comparisonOf({ snapshot: gone, specification: asked }).leftOut.codingsUnplaced, 2);
  });

  it("leaves out sources that only one of the rounds has", () => {
    const more = round(0, [], [source("s", 60, { turns: turns(0) }), source("t", 60, { turns: turns(0) })]);
    const both = stabilitySnapshot(more, earlier, stay);
    assert.deepEqual(
      both.sources.map(({ id }) => id as string),
      ["s"],
    );
    assert.isTrue(both.assignments.every(({ sourceId }) => (sourceId as string) === "s"));
  });

  it("names the coders who completed a source in both", () => {
    const later = round(0, [], undefined, ["ana", "bo", "cy"]);
    const before = round(0, [], undefined, ["ana", "bo"]);
    const both = stabilitySnapshot(
      {
        ...later,
        assignments: later.assignments.map((own) =>
          own.coderId === "bo" ? { ...own, status: "assigned" } : own,
        ),
      },
      before,
      stay,
    );
    const selves: readonly string[] = comparableSelves(both, ["ana", "bo", "cy"] as CoderId[]);
    assert.deepEqual(selves, ["ana"]);
  });
});
