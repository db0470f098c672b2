import { describe, it } from "node:test";
import { assert } from "chai";
import { jointRating, ratingOn, segmentRatings } from "#domain/coding/segment-ratings";
import { codingRecord } from "../../../support/records.ts";

const scale = {
  labels: ["low", "middle", "middle", "high"].map((label, at) => ({ value: at + 1, label })),
};
const rated = (...ratings: (number | undefined)[]) =>
  ratings.map((rating, at) => codingRecord(String(at), rating === undefined ? {} : { rating }));

describe("ratingOn", () => {
  it("calls a rating by its label, with its number where two steps are called the same", () => {
    assert.deepEqual(ratingOn(scale, 4), { value: 4, label: "high" });
    assert.deepEqual(ratingOn(scale, 3), { value: 3, label: "3 middle" });
  });

  it("has no label for what is off the scale, or where there is none", () => {
    assert.deepEqual(ratingOn(scale, 9), { value: 9, label: undefined });
    assert.deepEqual(ratingOn(undefined, 1), { value: 1, label: undefined });
  });
});

describe("segmentRatings", () => {
  const labels = (...ratings: (number | undefined)[]) =>
    segmentRatings(scale, rated(...ratings)).map((one) => one?.label);

  it("says nothing where nobody rated, once what all agree on, else one for each", () => {
    assert.deepEqual(labels(undefined, undefined), []);
    assert.deepEqual(labels(1, 1), ["low"]);
    assert.deepEqual(labels(1, undefined, 4), ["low", undefined, "high"]);
  });
});

describe("jointRating", () => {
  it("is the first one's, else the only one given, else none", () => {
    assert.equal(jointRating(rated(2, 4)), 2);
    assert.equal(jointRating(rated(undefined, 4, 4)), 4);
    assert.isUndefined(jointRating(rated(undefined, 4, 1)));
    assert.isUndefined(jointRating([]));
  });
});
