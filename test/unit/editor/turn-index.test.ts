import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { TurnIndex } from "#editor/turn-index";
import type { Turn } from "#domain/model/records";

/** Turns with these lengths, one character between them. */
function turnsOf(lengths: readonly number[], gap = 1): Turn[] {
  let start = 0;
  return lengths.map((length, index) => {
    const turn = { index, speaker: 0, start, end: start + length };
    start = turn.end + gap;
    return turn;
  });
}

/** The document position of an offset, counted one node at a time. */
function countedPosition(index: TurnIndex, offset: number): number {
  let position = 0;
  for (let section = 0; section < index.sections; section++) {
    position++;
    const { start, end } = index.turnsOf(section);
    for (let turn = start; turn < end; turn++) {
      position++;
      const range = index.rangeOf(turn);
      if (offset >= range.start && offset <= range.end) return position + offset - range.start;
      position += range.end - range.start + 1;
    }
    position++;
  }
  return position;
}

const lengths = fc.array(fc.oneof(fc.nat(60), fc.integer({ min: 2000, max: 7000 })), {
  minLength: 1,
  maxLength: 120,
});

describe("TurnIndex", () => {
  it("counts positions as the document does, and back", () => {
    fc.assert(
      fc.property(lengths, fc.double({ min: 0, max: 1, noNaN: true }), (each, share) => {
        const index = new TurnIndex(turnsOf(each));
        const turn = Math.floor(share * (each.length - 1));
        const { start, end } = index.rangeOf(turn);
        const offset = start + Math.floor(share * (end - start));
        assert.equal(index.positionOf(offset), countedPosition(index, offset));
        assert.equal(index.offsetOf(index.positionOf(offset)), offset);
        assert.equal(index.turnAt(offset), turn);
      }),
    );
  });

  it("puts every turn in one section, sections in order and never empty", () => {
    fc.assert(
      fc.property(lengths, (each) => {
        const index = new TurnIndex(turnsOf(each));
        let next = 0;
        for (let section = 0; section < index.sections; section++) {
          const { start, end } = index.turnsOf(section);
          assert.equal(start, next);
          assert.isAbove(end, start);
          assert.isAtMost(end - start, 40);
          for (let turn = start; turn < end; turn++) assert.equal(index.sectionOf(turn), section);
          next = end;
        }
        assert.equal(next, each.length);
      }),
    );
  });

  it("gives what lies between two turns to the end of the first", () => {
    const index = new TurnIndex(turnsOf([5, 5], 3));
    assert.equal(index.turnAt(7), 0);
    assert.equal(index.clamp(7), 5);
    assert.equal(index.clamp(8), 8);
  });

  it("answers for offsets before the first and after the last turn", () => {
    const index = new TurnIndex([{ index: 0, speaker: 0, start: 10, end: 20 }]);
    assert.equal(index.turnAt(0), 0);
    assert.equal(index.clamp(0), 10);
    assert.equal(index.clamp(99), 20);
    assert.equal(index.offsetOf(0), 10);
  });

  it("has nothing to say about a source without turns", () => {
    const index = new TurnIndex([]);
    assert.equal(index.turnAt(3), -1);
    assert.equal(index.sections, 0);
    assert.equal(index.positionOf(3), 0);
  });

  it("refuses turns that overlap", () => {
    assert.throws(() => new TurnIndex(turnsOf([5, 5], -1)), RangeError);
  });
});
