import { assert } from "chai";
import { describe, it } from "node:test";
import { ratingsFromCells, ratingsOf, type Category } from "#domain/agreement/ratings";

describe("ratingsOf", () => {
  it("keeps categories apart by case, by blanks and by being number or text, in order of scale", () => {
    const ratings = ratingsOf([
      ["a", "A", " a", 10],
      ["1", 1, 9, null],
    ]);
    assert.deepEqual(ratings.categories, [1, 9, 10, " a", "1", "A", "a"]);
    assert.deepEqual([...ratings.cells], [6, 5, 3, 2, 4, 0, 1, -1]);
    assert.equal(ratings.coders, 2);
    assert.equal(ratings.units, 4);
  });

  it("keeps declared categories as declared, unused ones among them", () => {
    const ratings = ratingsOf([["high", null]], ["low", "middle", "high"]);
    assert.deepEqual(ratings.categories, ["low", "middle", "high"]);
    assert.deepEqual([...ratings.cells], [2, -1]);
  });

  it("holds no coders and no units where there are none", () => {
    assert.deepEqual(ratingsOf([]), { coders: 0, units: 0, categories: [], cells: new Int32Array(0) });
    assert.equal(ratingsOf([[], []]).units, 0);
  });

  it("throws where rows differ in length, a category is not declared, declared twice or not finite", () => {
    assert.throws(() => ratingsOf([["a"], []]), RangeError, "same length");
    assert.throws(() => ratingsOf([["a", "b"]], ["a"]), RangeError, "Coder 1 gave unit 2");
    assert.throws(() => ratingsOf([["a"]], ["a", "b", "a"]), RangeError, "declared twice");
    assert.throws(() => ratingsOf([[NaN]]), RangeError, "finite");
    assert.throws(() => ratingsOf([["a"]], ["a", Infinity]), RangeError, "finite");
  });

  it("throws where a cell is neither text, number nor null", () => {
    assert.throws(() => ratingsOf([[undefined as unknown as Category]]), TypeError);
    assert.throws(() => ratingsOf([[true as unknown as Category]]), TypeError);
  });
});

describe("ratingsFromCells", () => {
  it("takes the cells as they are", () => {
    const cells = Int8Array.of(0, -1, 1, 1);
    const ratings = ratingsFromCells(2, ["a", "b"], cells);
    assert.equal(ratings.cells, cells);
    assert.equal(ratings.units, 2);
    assert.equal(ratingsFromCells(0, [], Int8Array.of()).units, 0);
  });

  it("throws where the cells do not fit the coders or the categories", () => {
    assert.throws(() => ratingsFromCells(2, ["a"], Int8Array.of(0, 0, 0)), RangeError, "every coder");
    assert.throws(() => ratingsFromCells(1, ["a"], Int8Array.of(1)), RangeError, "no index");
    assert.throws(() => ratingsFromCells(1, ["a"], Int8Array.of(-2)), RangeError, "no index");
    assert.throws(() => ratingsFromCells(1, ["a", "a"], Int8Array.of(0)), RangeError, "twice");
  });
});
