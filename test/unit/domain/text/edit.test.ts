import { describe, it } from "node:test";
import { assert } from "chai";
import { mapTurns } from "#domain/text/edit";

const turns = [
  { index: 0, start: 0, end: 5 },
  { index: 1, start: 6, end: 10 },
];
const mapped = (...edits: Parameters<typeof mapTurns>[1]) =>
  mapTurns(turns, edits).map(({ start, end }) => [start, end]);

describe("mapTurns", () => {
  it("gives a turn what is typed at its edges", () => {
    assert.deepEqual(mapped({ start: 0, deleted: 0, inserted: 3 }), [
      [0, 8],
      [9, 13],
    ]);
    assert.deepEqual(mapped({ start: 5, deleted: 0, inserted: 3 }), [
      [0, 8],
      [9, 13],
    ]);
    assert.deepEqual(mapped({ start: 6, deleted: 0, inserted: 3 }), [
      [0, 5],
      [6, 13],
    ]);
  });

  it("gives the first of two touching turns what is typed between them", () => {
    const touching = mapTurns(
      [
        { start: 0, end: 5 },
        { start: 5, end: 9 },
      ],
      [{ start: 5, deleted: 0, inserted: 2 }],
    );
    assert.deepEqual(touching, [
      { start: 0, end: 7 },
      { start: 7, end: 11 },
    ]);
  });

  it("keeps the place of a turn that lost its words, and gives it those typed there again", () => {
    const removed = { start: 6, deleted: 4, inserted: 0 };
    assert.deepEqual(mapped(removed), [
      [0, 5],
      [6, 6],
    ]);
    assert.deepEqual(mapped(removed, { start: 6, deleted: 0, inserted: 2 }), [
      [0, 5],
      [6, 8],
    ]);
  });

  it("keeps turns apart when a change crosses their border", () => {
    assert.deepEqual(mapped({ start: 3, deleted: 5, inserted: 4 }), [
      [0, 7],
      [7, 9],
    ]);
  });

  it("keeps everything else of a turn", () => {
    assert.deepEqual(mapTurns(turns, [{ start: 0, deleted: 0, inserted: 1 }])[1], {
      index: 1,
      start: 7,
      end: 11,
    });
  });
});
