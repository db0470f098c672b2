import { describe, it } from "node:test";
import { assert } from "chai";
import { gridMove, type GridPlace } from "#ui/grid-move";

const press = (key: string, from: GridPlace, held: { ctrlKey?: boolean; altKey?: boolean } = {}) =>
  gridMove({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, from, { rows: 9, columns: 4 }, 5);

describe("gridMove", () => {
  it("goes one cell by arrows, and not past the edge", () => {
    assert.deepEqual(press("ArrowDown", { row: 2, column: 1 }), { row: 3, column: 1 });
    assert.deepEqual(press("ArrowLeft", { row: 2, column: 1 }), { row: 2, column: 0 });
    assert.deepEqual(press("ArrowUp", { row: 0, column: 1 }), { row: 0, column: 1 });
    assert.deepEqual(press("ArrowRight", { row: 0, column: 3 }), { row: 0, column: 3 });
  });

  it("goes to the ends of a row with Home and End, of the grid with Ctrl", () => {
    const from = { row: 4, column: 2 };
    assert.deepEqual(press("Home", from), { row: 4, column: 0 });
    assert.deepEqual(press("End", from), { row: 4, column: 3 });
    assert.deepEqual(press("Home", from, { ctrlKey: true }), { row: 0, column: 0 });
    assert.deepEqual(press("End", from, { ctrlKey: true }), { row: 8, column: 3 });
    assert.deepEqual(press("ArrowDown", from, { ctrlKey: true }), { row: 8, column: 2 });
  });

  it("goes a page up and down", () => {
    assert.deepEqual(press("PageDown", { row: 1, column: 2 }), { row: 6, column: 2 });
    assert.deepEqual(press("PageDown", { row: 6, column: 2 }), { row: 8, column: 2 });
    assert.deepEqual(press("PageUp", { row: 6, column: 2 }), { row: 1, column: 2 });
  });

  it("leaves other keys, and going back with Alt, to the page", () => {
    assert.isUndefined(press("Enter", { row: 1, column: 1 }));
    assert.isUndefined(press("ArrowLeft", { row: 1, column: 1 }, { altKey: true }));
  });
});
