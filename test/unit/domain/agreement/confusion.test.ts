import { assert } from "chai";
import { describe, it } from "node:test";
import { confusion } from "#domain/agreement/confusion";
import { reliabilityData } from "#domain/agreement/reliability-data";
import type { Snapshot } from "#domain/agreement/snapshot";
import { allComplete, code, codings, source, specification, turn } from "./snapshots.ts";

const text = source("s", 50, { turns: [0, 10, 20, 30, 40].map((start) => turn(start, start + 10)) });
const snapshot: Snapshot = {
  sources: [text],
  codes: [code("trust"), code("care"), code("help")],
  codings: codings([
    // both trust; trust against care; trust and help against care and help; trust against nothing; nothing
    ["ana", "trust", 0, 5],
    ["bo", "trust", 1, 9],
    ["ana", "trust", 10, 20],
    ["bo", "care", 10, 20],
    ["ana", "trust", 20, 30],
    ["ana", "help", 20, 30],
    ["bo", "care", 20, 30],
    ["bo", "help", 20, 30],
    ["ana", "trust", 30, 40],
  ]),
  assignments: allComplete(["ana", "bo"], [text]),
};
const ask = { coders: ["ana", "bo"], codes: ["trust", "care", "help"] };

describe("confusion", () => {
  it("sets what one coder gave against what the other gave instead", () => {
    const { size, counts } = confusion(reliabilityData(snapshot, specification(ask)), [0, 1, 2], [0, 1]);
    assert.equal(size, 4);
    assert.deepEqual(Array.from(counts), [1, 2, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
  });

  it("turns over with the pair, and is symmetric over all pairs", () => {
    const data = reliabilityData(snapshot, specification(ask));
    const at = (counts: Float64Array, row: number, column: number): number => counts[row * 4 + column]!;
    const [forth, back, all] = [
      confusion(data, [0, 1, 2], [0, 1]),
      confusion(data, [0, 1, 2], [1, 0]),
      confusion(data, [0, 1, 2]),
    ].map(({ counts }) => counts) as [Float64Array, Float64Array, Float64Array];
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 4; column++) {
        assert.equal(at(forth, row, column), at(back, column, row));
        assert.equal(at(all, row, column), at(all, column, row));
        if (row !== column)
          assert.equal(at(all, row, column), at(forth, row, column) + at(forth, column, row));
      }
  });

  it("counts characters where those are the units", () => {
    const data = reliabilityData(snapshot, specification({ ...ask, unit: "character" }));
    const { counts } = confusion(data, [0, 1, 2], [0, 1]);
    assert.deepEqual(Array.from(counts).slice(0, 4), [4, 20, 0, 11]);
    assert.deepEqual(Array.from(counts).slice(12), [4, 0, 0, 11]);
  });

  it("looks only where both looked", () => {
    const half = { ...snapshot, assignments: snapshot.assignments.slice(0, 1) };
    const data = reliabilityData(half, specification(ask));
    assert.isTrue(confusion(data, [0, 1, 2], [0, 1]).counts.every((count) => count === 0));
    assert.isTrue(confusion(data, [0, 1, 2]).counts.every((count) => count === 0));
  });
});
