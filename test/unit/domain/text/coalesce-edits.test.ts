import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { coalesceEdits } from "#domain/text/coalesce-edits";
import type { TextEdit } from "#domain/text/edit";

const apply = (text: string, edits: readonly TextEdit[]) =>
  edits.reduce((now, { start, deleted, inserted }) => {
    assert.equal(now.slice(start, start + deleted.length), deleted);
    return now.slice(0, start) + inserted + now.slice(start + deleted.length);
  }, text);

/** Each letter of `typed` as a keystroke of its own. */
const type = (start: number, typed: string): TextEdit[] =>
  Array.from(typed, (letter, at) => ({ start: start + at, deleted: "", inserted: letter }));

describe("coalesceEdits", () => {
  it("makes one correction of a word typed letter by letter, and of what was taken out before", () => {
    const erased = [3, 2, 1].map((at) => ({ start: at, deleted: "the one"[at]!, inserted: "" }));
    assert.deepEqual(coalesceEdits("the one", [...erased.slice(1), ...type(1, "h"), ...type(2, "at")]), [
      { start: 0, deleted: "the", inserted: "that" },
    ]);
  });

  it("replaces the whole word where letters are added at its end: a coding that ends there still does", () => {
    assert.deepEqual(coalesceEdits("the cat sat", type(7, "s")), [
      { start: 4, deleted: "cat", inserted: "cats" },
    ]);
  });

  it("leaves the words beside an added word alone", () => {
    assert.deepEqual(coalesceEdits("the cat sat", type(4, "big ")), [
      { start: 4, deleted: "", inserted: "big " },
    ]);
    assert.deepEqual(coalesceEdits("the cat", type(7, ", yes")), [
      { start: 7, deleted: "", inserted: ", yes" },
    ]);
  });

  it("keeps places that were touched apart in one visit apart", () => {
    const edits = [...type(0, "so "), { start: 11, deleted: "sat", inserted: "lay" }];
    assert.deepEqual(coalesceEdits("the cat sat", edits), [
      { start: 0, deleted: "", inserted: "so " },
      { start: 11, deleted: "sat", inserted: "lay" },
    ]);
  });

  it("says nothing where the text is as it was", () => {
    assert.deepEqual(
      coalesceEdits("the cat", [...type(3, "x"), { start: 3, deleted: "x", inserted: "" }]),
      [],
    );
    assert.deepEqual(coalesceEdits("the cat", [{ start: 0, deleted: "the", inserted: "the" }]), []);
  });

  it("does not cut an emoji in two", () => {
    assert.deepEqual(coalesceEdits("ok 😀", [{ start: 3, deleted: "😀", inserted: "😁" }]), [
      { start: 3, deleted: "😀", inserted: "😁" },
    ]);
  });

  it("refuses an edit of words that are not there", () => {
    assert.throws(() => coalesceEdits("abc", [{ start: 1, deleted: "x", inserted: "" }]), RangeError);
    assert.throws(() => coalesceEdits("abc", [{ start: 4, deleted: "", inserted: "x" }]), RangeError);
  });

  it("always leads to the text that was typed", () => {
    const step = fc.record({
      at: fc.nat(100),
      length: fc.nat(5),
      inserted: fc.stringMatching(/^[a-c😀 ]{0,4}$/u),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const text = "abc cab bca, ac 😀 ba cc";
        let now = text;
        const edits = steps.map(({ at, length, inserted }) => {
          const start = at % (now.length + 1);
          const edit = { start, deleted: now.slice(start, start + length), inserted };
          now = apply(now, [edit]);
          return edit;
        });
        assert.equal(apply(text, coalesceEdits(text, edits)), now);
      }),
      { numRuns: 1000 },
    );
  });
});
