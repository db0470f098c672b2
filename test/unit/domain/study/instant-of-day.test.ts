import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { instantOfDay } from "#domain/study/instant-of-day";

describe("instantOfDay", () => {
  it("is eight in the morning of every day there is", () => {
    const min = new Date("1600-01-01T00:00:00Z");
    const max = new Date("2400-12-31T00:00:00Z");
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (moment) => {
        const date = moment.toISOString().slice(0, 10);
        assert.equal(instantOfDay(date), Date.parse(`${date}T08:00:00Z`));
      }),
    );
    assert.equal(instantOfDay("2024-02-29"), Date.UTC(2024, 1, 29, 8));
  });
});
