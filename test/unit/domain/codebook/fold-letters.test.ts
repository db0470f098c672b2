import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { foldLetters } from "#domain/codebook/fold-letters";

const fold = (text: string): string => foldLetters(text).text;

describe("foldLetters", () => {
  it("takes accents off and lower-cases", () => {
    assert.equal(fold("Élève À propos"), "eleve a propos");
  });
  it("keeps å, æ, ø, ä and ö apart from the letters they look like, however they are written", () => {
    assert.equal(fold("ÅÆØÄÖ"), "åæøäö");
    assert.equal(fold("A\u030Arsak"), "årsak");
  });
  it("says where each letter came from", () => {
    const { text, offsets } = foldLetters("Cafe\u0301 no");
    assert.equal(text, "cafe no");
    assert.deepEqual(offsets, [0, 1, 2, 3, 5, 6, 7, 8]);
  });
  it("has one offset for every code unit and the length at the end, in ascending order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (original) => {
        const { text, offsets } = foldLetters(original);
        if (offsets === undefined) {
          assert.lengthOf(text, original.length);
          return;
        }
        assert.lengthOf(offsets, text.length + 1);
        assert.equal(offsets.at(-1), original.length);
        offsets.slice(1).forEach((offset, index) => assert.isAtLeast(offset, offsets[index]!));
      }),
    );
  });
});
