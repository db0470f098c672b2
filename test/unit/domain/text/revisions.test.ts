import { describe, it } from "node:test";
import { assert } from "chai";
import { revisionsOf } from "#domain/text/revisions";
import { TextHistory } from "../../../support/text-history.ts";

describe("mapping a range through corrections", () => {
  const sentence = "we saw her smile then";

  it("follows its words when text before it grows or shrinks", () => {
    assert.equal(new TextHistory(sentence).replace(0, 2, "all of us").mapped("her smile"), "her smile");
    assert.equal(new TextHistory(sentence).replace(0, 3, "").mapped("her smile"), "her smile");
  });

  it("leaves out text inserted at its edges", () => {
    assert.equal(new TextHistory(sentence).replace(7, 7, "in ").mapped("her smile"), "her smile");
    assert.equal(new TextHistory(sentence).replace(16, 16, "s").mapped("her smile"), "her smile");
  });

  it("takes in text inserted inside it", () => {
    assert.equal(new TextHistory(sentence).replace(11, 11, "big ").mapped("her smile"), "her big smile");
  });

  it("takes in a word that is replaced at its edge or across it", () => {
    assert.equal(new TextHistory(sentence).replace(7, 10, "his").mapped("her smile"), "his smile");
    assert.equal(new TextHistory(sentence).replace(11, 16, "smiles").mapped("her smile"), "her smiles");
    assert.equal(new TextHistory(sentence).replace(3, 10, "met his").mapped("her smile"), "met his smile");
    assert.equal(new TextHistory(sentence).replace(3, 21, "waited").mapped("her smile"), "waited");
  });

  it("keeps what is left of it when some of its words are removed", () => {
    assert.equal(new TextHistory(sentence).replace(3, 11, "").mapped("her smile"), "smile");
  });

  it("is unplaced, at the place where its words stood, when all of them are removed", () => {
    const history = new TextHistory(sentence).replace(7, 17, "");
    assert.deepEqual(history.map(7, 16), { start: 7, end: 7, placed: false });
    assert.deepEqual(history.replace(7, 7, "nothing ").map(7, 16), { start: 7, end: 7, placed: false });
  });

  it("has its old extent again when the removal is taken back, with other corrections made in between", () => {
    const history = new TextHistory(sentence).replace(7, 17, "").replace(0, 2, "somebody");
    assert.isTrue(history.undo(1));
    assert.equal(history.text, "somebody saw her smile then");
    assert.equal(history.mapped("her smile"), "her smile");
  });

  it("has its old extent again after a word across its edge was replaced and that was taken back", () => {
    const history = new TextHistory(sentence).replace(3, 10, "met his");
    history.undo(1);
    assert.equal(history.mapped("her smile"), "her smile");
    history.undo(2);
    assert.equal(history.mapped("her smile"), "met his smile");
  });

  it("leads back to an older revision too", () => {
    const history = new TextHistory(sentence).replace(3, 3, "all ").replace(11, 14, "his");
    assert.deepEqual(history.map(11, 20, 2, 0), { start: 7, end: 16, placed: true });
  });

  it("treats an inverse that does not fit as any other correction", () => {
    const history = new TextHistory("abcd").replace(1, 3, "X").replace(2, 3, "Y");
    history.correct({ start: 0, deleted: "aX", inserted: "q" }, 1);
    assert.deepEqual(history.map(1, 3), { start: 0, end: 1, placed: true });
  });
});

describe("revisionsOf", () => {
  it("does not take back a correction whose words were changed since", () => {
    const history = new TextHistory("one two three").replace(4, 7, "zwei").replace(5, 6, "W");
    assert.isFalse(history.undo(1));
    assert.isTrue(history.undo(2));
    assert.isTrue(history.undo(1));
    assert.equal(history.text, "one two three");
  });

  it("takes a correction back once, and again after a redo", () => {
    const history = new TextHistory("one two").replace(0, 3, "a");
    assert.isTrue(history.undo(1));
    assert.isFalse(history.undo(1));
    assert.isTrue(history.undo(2));
    assert.isTrue(history.undo(1));
    assert.equal(history.text, "one two");
  });

  it("finds the place of a removed word behind words typed elsewhere", () => {
    const history = new TextHistory("one two three").replace(4, 8, "").replace(0, 3, "three");
    assert.deepEqual(history.revisions.inverseOf(1), { start: 6, deleted: "", inserted: "two " });
  });

  it("refuses a history with a gap, and a correction outside the text", () => {
    const history = new TextHistory("one").replace(0, 1, "O").replace(0, 1, "o");
    assert.throws(() => revisionsOf(3, history.corrections.slice(1)), RangeError);
    assert.throws(() => revisionsOf(0, history.corrections), RangeError);
  });

  it("refuses a revision the source does not have", () => {
    assert.throws(() => new TextHistory("one").revisions.editsBetween(0, 1), RangeError);
  });
});
