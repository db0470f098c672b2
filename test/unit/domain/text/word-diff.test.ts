import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { wordDiff } from "#domain/text/word-diff";

/** Deleted words in brackets, inserted ones in braces. */
const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "deleted" ? `[${text}]` : `{${text}}`))
    .join("");

describe("wordDiff", () => {
  it("marks whole words, the deleted before the inserted in their place", () => {
    assert.equal(
      shown("in word or action, that", "in word or deed, that"),
      "in word or [action]{deed}, that",
    );
    assert.equal(shown("noticed.", "noticed, and taken in."), "noticed{, and taken in}.");
    assert.equal(shown("don't wait", "do wait"), "[don't]{do} wait");
  });

  it("reads a changed phrase as one, not word by word", () => {
    assert.equal(
      shown("a nod and smile here", "one look or word here"),
      "[a nod and smile]{one look or word} here",
    );
  });

  it("is one run where nothing differs, and none where there is nothing", () => {
    assert.deepEqual(wordDiff("Same", "Same"), [{ kind: "same", text: "Same" }]);
    assert.deepEqual(wordDiff("", ""), []);
    assert.equal(shown("", "New"), "{New}");
    assert.equal(shown("Old", ""), "[Old]");
  });

  it("gives back both wordings, and never two runs of a kind in a row", () => {
    const wording = fc
      .array(fc.constantFrom("a", "b", "slow", "word", " ", "  ", "\n", ",", "æ", "👩‍🏫", "it's"), {
        maxLength: 40,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const runs = wordDiff(before, after);
        const without = (kind: string) => runs.filter((run) => run.kind !== kind).map(({ text }) => text);
        assert.equal(without("inserted").join(""), before);
        assert.equal(without("deleted").join(""), after);
        for (const [at, { kind }] of runs.entries()) assert.notEqual(kind, runs[at - 1]?.kind);
      }),
    );
  });
});
