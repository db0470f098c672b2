import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { segmentsOf } from "#domain/text/segments-of";
import { sentencesOf } from "#domain/text/sentences";
import { countWords, wordPlaces, wordsOf } from "#domain/text/words";

const quotes = (text: string, ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe("wordsOf", () => {
  it("finds words without punctuation, in Norwegian and English", () => {
    const text = "Ja – vi prøvde det, don't we? 3,5 ganger.";
    assert.deepEqual(quotes(text, wordsOf(text, "nb")), [
      "Ja",
      "vi",
      "prøvde",
      "det",
      "don't",
      "we",
      "3,5",
      "ganger",
    ]);
  });

  it("finds words where no spaces part them", () => {
    const text = "我们喜欢学校。";
    assert.deepEqual(quotes(text, wordsOf(text, "zh")), ["我们", "喜欢", "学校"]);
  });

  it("takes a language nobody knows for none", () => {
    assert.lengthOf(wordsOf("one two", "not a language!"), 2);
  });
});

const anyTalk = fc
  .array(
    fc.constantFrom(
      ..."aéÅ1٣_ .,:;'’-–()?\n\t\u00a0".split(""),
      "don't",
      "3.5",
      "klassen",
      "مدرسة",
      "שלום",
      "école",
      "e\u0301",
      "नमस्ते",
      "😀",
      "a\u00adb",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("countWords", () => {
  it("counts what wordsOf finds, whatever the text", () => {
    fc.assert(
      fc.property(anyTalk, (text) => assert.equal(countWords(text), wordsOf(text).length)),
      { numRuns: 5000 },
    );
  });

  it("counts words of a text without spaces by dictionary", () => {
    assert.equal(countWords("我们喜欢学校。", "zh"), 3);
    assert.equal(countWords("", "zh"), 0);
  });
});

describe("wordPlaces", () => {
  it("finds words where wordsOf does, whatever the text", () => {
    fc.assert(
      fc.property(anyTalk, (text) =>
        assert.deepEqual(
          [...wordPlaces(text, [])],
          wordsOf(text).flatMap(({ start, end }) => [start, end]),
        ),
      ),
      { numRuns: 5000 },
    );
  });

  it("finds the words of turns, and none between or across them", () => {
    const turns = [
      { start: 0, end: 6 },
      { start: 8, end: 14 },
    ];
    assert.deepEqual([...wordPlaces("ab cde  fgh 我们", turns, "zh")], [0, 2, 3, 6, 8, 11, 12, 14]);
  });
});

describe("sentencesOf", () => {
  it("ends a sentence at a full stop, a question mark and a line break, and leaves white space out", () => {
    const text = " We tried. Did it work? f.eks. yes\nNo… maybe ";
    assert.deepEqual(quotes(text, sentencesOf(text, "nb")), [
      "We tried.",
      "Did it work?",
      "f.eks. yes",
      "No… maybe",
    ]);
  });
});

describe("segmentsOf", () => {
  it("finds the same boundaries through a small window as over the whole text", () => {
    const parts = fc.constantFrom(
      "Vi ",
      "så. ",
      "etc. ",
      "(",
      "Nei! ",
      "3.5",
      "don't",
      "\n",
      "我们喜欢",
      " 😀 ",
      "a",
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 80 }).map((all) => all.join("")),
        fc.constantFrom<"word" | "sentence">("word", "sentence"),
        (text, granularity) => {
          const whole = new Intl.Segmenter("nb", { granularity }).segment(text);
          assert.deepEqual(
            [...segmentsOf(text, granularity, "nb", { window: 40, margin: 20 })].map((each) => each.text),
            Array.from(whole, ({ segment }) => segment),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("reads half a million characters without white space", () => {
    let length = 0;
    for (const { text } of segmentsOf("a".repeat(20_000) + "b ".repeat(200_000), "word"))
      length += text.length;
    assert.equal(length, 420_000);
  });
});
