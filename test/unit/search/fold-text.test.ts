import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { foldLetters } from "#domain/codebook/fold-letters";
import { foldText } from "#search/fold-text";
import { anyText } from "./any-text.ts";

/** What folding must be, said letter by letter. */
function naive(text: string): { text: string; offsets: number[] } {
  const { text: folded, offsets } = foldLetters(text);
  return {
    text: folded.replace(/[\u2018\u2019\u02bc\u2032]/g, "'").replace(/[\u2010\u2011]/g, "-"),
    offsets: [...(offsets ?? Array.from({ length: text.length + 1 }, (_, at) => at))],
  };
}

describe("foldText", () => {
  it("takes accents off but leaves å, æ, ø, ä and ö what they are", () => {
    assert.equal(foldText("Égalité ÅÆØÄÖ a\u030a e\u0301 ñ").text, "egalite åæøäö å e n");
  });
  it("makes every apostrophe and hyphen the one of the keyboard", () => {
    assert.equal(foldText("don’t Ikke‑sant").text, "don't ikke-sant");
  });
  it("is the folding of letters one by one, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(foldText(text).text, naive(text).text);
      }),
      { numRuns: 400 },
    );
  });
  it("is so in texts of the Latin alphabet too, which are folded by a quicker way", () => {
    const anyLatin = fc
      .array(fc.constantFrom(...Array.from("aÅåøÆéÈñßİıŉǅĳŐ ’‑–“.?€\u00a0\u00ad")), { maxLength: 40 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(anyLatin, (text) => assert.equal(foldText(text).text, naive(text).text)),
      {
        numRuns: 400,
      },
    );
  });
  it("leads back to the original at the edges of letters, where folding changes lengths too", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        const { offsets } = naive(text);
        for (let at = 0; at < offsets.length; at++) {
          if (at > 0 && offsets[at] === offsets[at - 1]) continue; // inside what one letter became
          assert.equal(folded.originalOf(at), offsets[at], `at ${at} of ${JSON.stringify(text)}`);
        }
      }),
      { numRuns: 400 },
    );
  });
  it("finds the place of a letter of the original in the folded text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        const { offsets } = naive(text);
        for (const at of new Set(offsets)) {
          const first = offsets.indexOf(at);
          if (offsets.lastIndexOf(at) === first || at === text.length)
            assert.equal(folded.foldedOf(at), first, `at ${at} of ${JSON.stringify(text)}`);
        }
      }),
      { numRuns: 400 },
    );
  });
});
