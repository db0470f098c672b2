import { assert } from "chai";
import { describe, it } from "node:test";
import {
  dichotomy,
  distributionByUnit,
  distributionOf,
  distributionOfCounts,
} from "#domain/agreement/distribution";
import type { Distribution } from "#domain/agreement/distribution";
import { coders } from "./coders.ts";

/** Rows as texts, such as `2 × 1:3` for two units that three coders put in category 1. */
const rowsOf = ({ multiplicity, starts, category, count }: Distribution): string[] =>
  Array.from(multiplicity, (units, row) => {
    const entries = [];
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++)
      entries.push(`${category[entry]}:${count[entry]}`);
    return `${units} × ${entries.sort().join(" ")}`;
  });

describe("distributionOf", () => {
  it("has a row a unit where there are more than two categories, in their order", () => {
    const distribution = distributionOf(coders(["abc.", "aba.", "cb.."]));
    assert.deepEqual(rowsOf(distribution), ["1 × 0:2 2:1", "1 × 1:3", "1 × 0:1 2:1", "1 × "]);
    assert.deepEqual([...distribution.raters], [3, 3, 2, 0]);
    assert.equal(distribution.coders, 3);
  });

  it("puts units together that two categories divide alike", () => {
    const distribution = distributionOf(coders(["abab.a", "aabb.b", "..bb.."]));
    assert.sameMembers(rowsOf(distribution), ["1 × 0:2", "2 × 0:1 1:1", "1 × 1:3", "1 × ", "1 × 0:1 1:2"]);
    assert.equal(distributionByUnit(coders(["ab", "ba"])).raters.length, 2);
  });
});

describe("distributionOfCounts", () => {
  it("keeps only the categories chosen", () => {
    const distribution = distributionOfCounts(3, ["a", "b"], [{ units: 7, counts: [0, 3] }]);
    assert.deepEqual(rowsOf(distribution), ["7 × 1:3"]);
    assert.deepEqual([...distribution.raters], [3]);
  });

  it("takes rows that stand for no unit, as a resample leaves them", () => {
    const distribution = distributionOfCounts(2, ["a", "b"], [{ units: 0, counts: [1, 1] }]);
    assert.deepEqual(rowsOf(distribution), ["0 × 0:1 1:1"]);
  });

  it("throws where a number is negative or a unit has more ratings than there are coders", () => {
    const categories = ["a", "b"];
    assert.throws(() => distributionOfCounts(2, categories, [{ units: -1, counts: [1, 1] }]), RangeError);
    assert.throws(() => distributionOfCounts(2, categories, [{ units: 1, counts: [2, -1] }]), RangeError);
    assert.throws(() => distributionOfCounts(2, categories, [{ units: 1, counts: [2, 1] }]), RangeError);
  });
});

describe("dichotomy", () => {
  it("puts the category last and all others together first", () => {
    const distribution = dichotomy(distributionOf(coders(["abc.", "aba.", "cb.."])), 0);
    assert.deepEqual(rowsOf(distribution), ["1 × 0:1 1:2", "1 × 0:3", "1 × 0:1 1:1", "1 × "]);
    assert.lengthOf(distribution.categories, 2);
  });
});
