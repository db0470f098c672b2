import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import type { CoderId, SourceId, TurnEditId } from "#domain/model/ids";
import type { TurnEdit } from "#domain/model/records";
import { Turns } from "#domain/model/turns";
import { editedTurns } from "#domain/text/edited-turns";

const imported = Turns.of([
  { start: 0, end: 10, speaker: 0, startMs: 0, endMs: 1000 },
  { start: 11, end: 20, speaker: 1, startMs: 1000, endMs: 2000 },
  { start: 21, end: 30, speaker: 0 },
]);

let made = 0;
const edit = (fields: Omit<TurnEdit, "id" | "sourceId" | "coderId" | "at">, at = made): TurnEdit => ({
  id: `e${made++}` as TurnEditId,
  sourceId: "s" as SourceId,
  coderId: "c" as CoderId,
  at,
  ...fields,
});
const split = (end: number, start: number, more: Partial<TurnEdit> = {}) =>
  edit({ kind: "split", end, start, revision: 0, ...more });

const shown = (edits: readonly TurnEdit[]) => {
  const { turns } = editedTurns(imported, edits, ({ start = 0, end = start }) => ({
    start: end,
    end: start,
  }));
  return [...turns].map(({ start, end, speaker }) => `${start}-${end} ${speaker}`);
};

describe("editedTurns", () => {
  it("changes the speaker of a turn, and its time", () => {
    const edits = [
      edit({ kind: "speaker", turn: 1, speaker: 2 }),
      edit({ kind: "time", turn: 2, startMs: 5000 }),
    ];
    assert.deepEqual(shown(edits), ["0-10 0", "11-20 2", "21-30 0"]);
    const { turns } = editedTurns(imported, edits, () => ({ start: 0, end: 0 }));
    assert.equal(turns.at(2).startMs, 5000);
    assert.isUndefined(turns.at(2).endMs);
  });

  it("splits a turn, the second part with the end of its time, and names the new turn by the split", () => {
    const cut = split(14, 15, { speaker: 3, startMs: 1500 });
    const { turns, keys } = editedTurns(imported, [cut], () => ({ start: 14, end: 15 }));
    assert.deepEqual(shown([cut]), ["0-10 0", "11-14 1", "15-20 3", "21-30 0"]);
    assert.deepEqual([turns.at(1).startMs, turns.at(1).endMs], [1000, 1500]);
    assert.deepEqual([turns.at(2).startMs, turns.at(2).endMs], [1500, 2000]);
    assert.deepEqual(keys, [0, 1, cut.id, 2]);
  });

  it("joins a turn with the one before it; the first with none", () => {
    assert.deepEqual(shown([edit({ kind: "join", turn: 1 })]), ["0-20 0", "21-30 0"]);
    assert.deepEqual(shown([edit({ kind: "join", turn: 0 })]), shown([]));
  });

  it("takes two splits at the same place for one, whoever they are by", () => {
    const [one, other] = [split(14, 15), split(14, 15)];
    const speaker = edit({ kind: "speaker", turn: other.id, speaker: 7 });
    assert.deepEqual(shown([one, other, speaker]), ["0-10 0", "11-14 1", "15-20 7", "21-30 0"]);
  });

  it("leaves out edits of a turn that is not there, and makes them again when it is", () => {
    const cut = split(14, 15);
    const speaker = edit({ kind: "speaker", turn: cut.id, speaker: 7 });
    assert.deepEqual(shown([speaker]), shown([]));
    assert.deepEqual(shown([cut, speaker])[2], "15-20 7");
  });

  it("is the same in whatever order edits are stored, keeps all text in order, and comes back without them", () => {
    const place = fc.integer({ min: 1, max: 28 });
    const anyEdit = fc.oneof(
      place.map((start) => ({ kind: "split", end: start, start, revision: 0 }) as const),
      fc.record({ kind: fc.constant("join" as const), turn: fc.nat(2) }),
      fc.record({ kind: fc.constant("speaker" as const), turn: fc.nat(2), speaker: fc.nat(5) }),
    );
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (kinds, order) => {
        const edits = kinds.map((each, at) => edit(each, at));
        const shuffled = edits
          .map((each) => [order.next().value as number, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        assert.deepEqual(shown(shuffled), shown(edits));
        let reached = 0;
        for (const line of shown(edits)) {
          const [, start, end] = /^(\d+)-(\d+)/.exec(line)!.map(Number);
          assert.isAtLeast(start!, reached);
          assert.isAtLeast(end!, start!);
          reached = end!;
        }
        assert.equal(reached, 30);
        assert.deepEqual(shown([]), ["0-10 0", "11-20 1", "21-30 0"]);
      }),
    );
  });
});
