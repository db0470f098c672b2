import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import type { TextEdit } from "#domain/text/edit";
import { revisionsOf } from "#domain/text/revisions";
import { textAt } from "#domain/text/text-at";
import { TextHistory } from "../../../support/text-history.ts";

/** Every character that ever stood in the text, in one row, with the revisions at which it came and went. */
interface Character {
  readonly turns: number[];
}
const standsAt = ({ turns }: Character, revision: number) =>
  turns.filter((turn) => turn <= revision).length % 2 === 1;

/** What must come out, worked out one character at a time. */
class Oracle {
  readonly row: Character[];
  /** By revision: the correction that it makes, takes back or makes again. */
  readonly about: number[] = [0];

  constructor(length: number) {
    this.row = Array.from({ length }, () => ({ turns: [0] }));
  }

  correct({ start, deleted, inserted }: TextEdit): void {
    const revision = this.about.push(this.about.length) - 1;
    const standing = this.row.filter((character) => standsAt(character, revision));
    const gone = standing.slice(start, start + deleted.length);
    const last = gone.at(-1) ?? standing[start - 1];
    for (const character of gone) character.turns.push(revision);
    this.row.splice(
      last === undefined ? 0 : this.row.indexOf(last) + 1,
      0,
      ...Array.from(inserted, () => ({ turns: [revision] })),
    );
  }

  undo(target: number): void {
    const revision = this.about.push(this.about[target]!) - 1;
    for (const { turns } of this.row) if (turns.includes(target)) turns.push(revision);
  }

  map(start: number, end: number, from: number, to: number) {
    const net: number[] = [];
    for (let revision = Math.min(from, to) + 1; revision <= Math.max(from, to); revision++) {
      const cancelled = net.findIndex((other) => this.about[other] === this.about[revision]);
      if (cancelled === -1) net.push(revision);
      else net.splice(cancelled, 1);
    }
    if (from > to) net.reverse();
    const text = new Set(this.row.filter((character) => standsAt(character, from)));
    const members = new Set([...text].slice(start, end));
    for (const revision of net) {
      const turning = (character: Character) => character.turns.includes(revision);
      // Runs of characters that come or go with nothing standing between them.
      const row = this.row.filter((character) => text.has(character) || turning(character));
      for (let at = 0; at < row.length; at++) {
        const run: Character[] = [];
        const first = at;
        while (at < row.length && turning(row[at]!)) run.push(row[at++]!);
        if (run.length === 0) continue;
        const isMember = (character: Character) => members.has(character) && text.has(character);
        const inside =
          run.some(isMember) || (row.slice(0, first).some(isMember) && row.slice(at).some(isMember));
        for (const character of run)
          if (text.has(character)) text.delete(character);
          else {
            text.add(character);
            if (inside) members.add(character);
            else members.delete(character);
          }
      }
    }
    const result = this.row.filter((character) => text.has(character));
    assert.deepEqual(
      result,
      this.row.filter((character) => standsAt(character, to)),
    );
    const places = result.flatMap((character, at) => (members.has(character) ? [at] : []));
    return places.length === 0 ? null : { start: places[0]!, end: places.at(-1)! + 1, placed: true };
  }
}

describe("revisions over random histories", () => {
  const step = fc.record({
    undo: fc.boolean(),
    at: fc.nat(1000),
    length: fc.nat(4),
    inserted: fc.stringMatching(/^[a-z]{0,3}$/),
  });
  const histories = fc.array(step, { maxLength: 14 });
  const range = fc.record({ from: fc.nat(1000), to: fc.nat(1000), start: fc.nat(1000), end: fc.nat(1000) });

  const play = (steps: readonly { undo: boolean; at: number; length: number; inserted: string }[]) => {
    const history = new TextHistory("ABCDEFGHIJ");
    const oracle = new Oracle(10);
    for (const { undo, at, length, inserted } of steps) {
      if (undo) {
        const target = (at % Math.max(1, history.corrections.length)) + 1;
        if (history.undo(target)) oracle.undo(target);
      } else {
        const start = at % (history.text.length + 1);
        if (inserted === "" && (length === 0 || start === history.text.length)) continue; // nothing changes
        history.replace(start, Math.min(start + length, history.text.length), inserted);
        oracle.correct(history.corrections.at(-1)!);
      }
    }
    return { history, oracle };
  };

  it("agree with characters followed one by one, between any two revisions", () => {
    fc.assert(
      fc.property(histories, fc.array(range, { minLength: 5, maxLength: 5 }), (steps, ranges) => {
        const { history, oracle } = play(steps);
        const count = history.corrections.length + 1;
        for (const wish of ranges) {
          const [from, to] = [wish.from % count, wish.to % count];
          const { length } = textAt(history.original, history.corrections, from);
          if (length === 0) continue;
          const start = wish.start % length;
          const end = start + 1 + (wish.end % (length - start));
          const mapped = history.map(start, end, from, to);
          const expected = oracle.map(start, end, from, to);
          assert.deepEqual(mapped.placed ? mapped : null, expected);
          const now = textAt(history.original, history.corrections, to).length;
          assert.isTrue(0 <= mapped.start && mapped.start <= mapped.end && mapped.end <= now);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("give every extent back exactly when all corrections are taken back, last one first", () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { history } = play(steps);
        for (let revision = history.corrections.length; revision > 0; revision--)
          assert.isTrue(history.undo(revision));
        assert.equal(history.text, history.original);
        for (let start = 0; start < 10; start++)
          for (let end = start + 1; end <= 10; end++)
            assert.deepEqual(history.map(start, end), { start, end, placed: true });
      }),
      { numRuns: 500 },
    );
  });

  it("give every extent back exactly in whatever order corrections are taken back, where that can be done", () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(1000), { maxLength: 40 }), (steps, order) => {
        const { history } = play(steps.map((each) => ({ ...each, undo: false })));
        const open = new Set(history.corrections.keys());
        for (const wish of order) {
          const index = [...open][wish % Math.max(1, open.size)];
          if (index !== undefined && history.undo(index + 1)) open.delete(index);
        }
        if (open.size > 0) return;
        assert.equal(history.text, history.original);
        for (let start = 0; start < 10; start++)
          assert.deepEqual(history.map(start, 10), { start, end: 10, placed: true });
      }),
      { numRuns: 1000 },
    );
  });

  it("never lose a character that a range held and that still stands", () => {
    fc.assert(
      fc.property(histories, fc.nat(9), fc.nat(9), (steps, a, b) => {
        const { history } = play(steps);
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
        const { start: mappedStart, end: mappedEnd } = history.map(start, end);
        const words = history.text.slice(mappedStart, mappedEnd);
        // The imported characters are capitals, each of them once; what is typed is small.
        for (const letter of history.original)
          if (history.text.includes(letter))
            assert.equal(words.includes(letter), history.original.slice(start, end).includes(letter));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("revisions that grow", () => {
  const anyEdit = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(6),
    inserted: fc.string({ maxLength: 5 }),
  });
  const grown = (edits: readonly { from: number; length: number; inserted: string }[]) => {
    const history = new TextHistory("one two three four five six");
    for (const { from, length, inserted } of edits) {
      const start = Math.floor(from * history.text.length);
      const end = Math.min(history.text.length, start + length);
      if (start < end || inserted !== "") history.replace(start, end, inserted);
    }
    return history;
  };

  it("answer as those that were read at once", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), fc.nat(11), (edits, cut) => {
        const history = grown(edits);
        if (history.corrections.length > 2) history.undo(history.corrections.length - 1);
        const { corrections, original, revisions } = history;
        const first = Math.min(cut, corrections.length);
        const begun = revisionsOf(original.length, corrections.slice(0, first));
        if (cut % 2 === 0) begun.inverseOf(first);
        const read = begun.with(corrections.slice(first));
        assert.equal(read.latest, revisions.latest);
        for (let from = 0; from <= read.latest; from++)
          assert.deepEqual(read.editsBetween(from, read.latest), revisions.editsBetween(from, read.latest));
      }),
    );
  });

  it("take several corrections back in one step, the latest first, and leave the text as it was before them", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (edits) => {
        const history = grown(edits);
        const inverses = history.revisions.inversesOf(history.corrections.map(({ revision }) => revision));
        assert.isDefined(inverses);
        for (const { revision, ...inverse } of inverses) history.correct(inverse, revision);
        assert.equal(history.text, history.original);
        assert.deepEqual(history.map(4, 13), { start: 4, end: 13, placed: true });
      }),
    );
  });
});
