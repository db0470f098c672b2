import fc from "fast-check";

/** Letters that fold to themselves, to others, to more and to fewer code units, and what stands between words. */
const letters = [
  ...Array.from("aåäbeéfhiImøöoßæÆÅÄ1_"),
  "e\u0301",
  "a\u030a",
  "o\u0308\u0301",
  "İ",
  "ﬁ",
  "Σ",
  "ς",
  "𝔞",
  "😀",
  "𐐀",
  "한",
  "\u0301",
  "क़",
];
const between = [" ", " ", " ", "\u00a0", "  ", "\n", ".", ", ", "’", "'", "-", "‑", "?", "—", "“"];

/** Texts of few letters, so that words come again. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...letters) }, fc.constantFrom(...between)), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

/** Words of one to three of those letters. */
export const anyWord: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...letters.filter((letter) => letter !== "\u0301")), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(""));
