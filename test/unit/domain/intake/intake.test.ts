import { fileTitle } from "#domain/intake/file-title";
import { guessKind } from "#domain/intake/guess-kind";
import { guessLanguage } from "#domain/intake/guess-language";
import { guessRole } from "#domain/intake/guess-role";
import { abbreviates, isGenericLabel, labelKey } from "#domain/intake/speaker-label";
import { sketchLikeness, textSketch } from "#domain/intake/text-sketch";
import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";

describe("textSketch and sketchLikeness", () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(" ");

  it("finds a text the same as itself, whatever its case, punctuation and line breaks", () => {
    const text = "Well, I stopped the film. And then?\nThen she looked up; nobody spoke.";
    assert.equal(
      sketchLikeness(textSketch(text), textSketch(text.toUpperCase().replaceAll(/[.,;?\n]+/g, " - "))),
      1,
    );
  });

  it("finds nothing in common between texts without a common phrase, or with an empty one", () => {
    assert.equal(sketchLikeness(textSketch(words(0, 50)), textSketch(words(100, 150))), 0);
    assert.equal(sketchLikeness(textSketch(""), textSketch(words(0, 50))), 0);
  });

  it("is exact for short texts: three of seven phrases shared", () => {
    // Phrases of four: 0..4 of the first, 2..6 of the second.
    assert.equal(sketchLikeness(textSketch(words(0, 8)), textSketch(words(2, 10))), 3 / 7);
  });

  it("estimates the share of long texts to within a tenth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (shift) => {
        const true_ = (5000 - shift) / (5000 + shift);
        const found = sketchLikeness(textSketch(words(0, 5003)), textSketch(words(shift, 5003 + shift)));
        assert.closeTo(found, true_, 0.1);
      }),
      { numRuns: 20, seed: 4 },
    );
  });
});

describe("speaker labels", () => {
  it("are the same when only case, spacing or a trailing bracket differ", () => {
    assert.equal(labelKey("TEACHER 4 "), labelKey("Teacher 4 (she/her)"));
    assert.notEqual(labelKey("Teacher 4"), labelKey("Teacher 14"));
    assert.notEqual(labelKey("Ål"), labelKey("Al"));
  });

  it("made up by a program are told from names", () => {
    for (const label of ["S00", "Speaker 1", "SPEAKER_02", "Unknown Speaker", "3", "Participant 2"])
      assert.isTrue(isGenericLabel(label), label);
    for (const label of ["Teacher 3", "Ingrid", "I", "Solveig 2"])
      assert.isFalse(isGenericLabel(label), label);
  });

  it("may abbreviate a longer one by initials or by the first name", () => {
    assert.isTrue(abbreviates("L4", "LÆRER 4"));
    assert.isTrue(abbreviates("IS", "Ingrid Solheim"));
    assert.isTrue(abbreviates("Ingrid", "Ingrid Solheim"));
    assert.isFalse(abbreviates("L4", "LÆRER 14"));
    assert.isFalse(abbreviates("Lærer", "LÆRER 4"));
    assert.isFalse(abbreviates("Teacher 4", "Teacher 4"));
  });

  it("give away a role in English and Norwegian, and none where they are names", () => {
    assert.equal(guessRole("Moderator"), "moderator");
    assert.equal(guessRole("VEILEDER"), "coach");
    assert.equal(guessRole("LÆRER 4"), "teacher");
    assert.equal(guessRole("Researcher 1"), "interviewer");
    assert.equal(guessRole("Elev 12"), "pupil");
    assert.isUndefined(guessRole("Ingrid"));
    assert.isUndefined(guessRole("Tore"));
  });
});

describe("fileTitle", () => {
  it("reads the name without its ending and the date where there is one", () => {
    assert.deepEqual(fileTitle("FGA_followup_2026-05-14.docx"), {
      name: "FGA followup 2026-05-14",
      date: "2026-05-14",
    });
    assert.deepEqual(fileTitle("GMT20211118.odt"), { name: "GMT20211118", date: "2021-11-18" });
  });
  it("takes no number for a date that is none", () => {
    assert.deepEqual(fileTitle("notes 2026-02-30.txt"), { name: "notes 2026-02-30" });
    assert.deepEqual(fileTitle("20261.txt"), { name: "20261" });
    assert.deepEqual(fileTitle(".txt"), { name: ".txt" });
  });
});

describe("guessLanguage", () => {
  it("tells Bokmål, Nynorsk, Danish and English apart", () => {
    const texts = {
      en: "What was it like? They said that you have to wait and that was the hard part with this film. And then the boy.",
      nb: "Jeg vet ikke hva dere så. Hun var bare der, og jeg så ikke noe. Hva tenker dere? Det kan også være at jeg bare venter.",
      nn: "Eg veit ikkje kva de såg. Ho var berre der, og eg såg ikkje noko. Kva tenkjer de? Det kan også vere at eg berre ventar.",
      da: "Jeg ved ikke hvad af det hun så. Jeg så ikke noget af det, og hvad skulle det være? Det er også noget af det.",
    };
    for (const [language, text] of Object.entries(texts)) assert.equal(guessLanguage(text), language);
  });
  it("says nothing of a short or a foreign text", () => {
    assert.isUndefined(guessLanguage("Mm. Ja."));
    assert.isUndefined(guessLanguage("Lorem ipsum dolor sit amet ".repeat(50)));
  });
});

describe("guessKind", () => {
  it("goes by the title, then by who speaks", () => {
    assert.equal(guessKind("Focus group A", []), "group-interview");
    assert.equal(guessKind("T4 s2", [{ role: "coach" }, { role: "teacher" }]), "coaching-dialogue");
    assert.equal(guessKind("P1", [{}, {}]), "individual-interview");
    assert.equal(guessKind("P1", [{}, {}, {}]), "group-interview");
    assert.equal(guessKind("Field notes", []), "document");
  });
});
