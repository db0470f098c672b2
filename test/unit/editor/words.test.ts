import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { sentenceAround } from "#editor/sentence-around";
import { trimmedRange } from "#editor/trimmed-range";
import { TurnIndex } from "#editor/turn-index";
import { countWords, wordStop, wordsOf } from "#editor/word-stops";
import { snapToWord, stepExtent, walkByWord } from "#editor/word-walk";

const words = (text: string): string[] => wordsOf(text, "en").map(({ start, end }) => text.slice(start, end));

describe("wordsOf", () => {
  it("leaves punctuation with the word it touches", () => {
    assert.deepEqual(words("Well, “you know”, it was (almost) fine."), [
      "Well,",
      "“you",
      "know”,",
      "it",
      "was",
      "(almost)",
      "fine.",
    ]);
  });

  it("keeps contractions whole and parts words at dashes", () => {
    assert.deepEqual(words("I don’t know — well-known"), ["I", "don’t", "know", "well", "known"]);
  });

  it("finds words of scripts without spaces", () => {
    assert.isAbove(wordsOf("私は先生です", "ja").length, 1);
  });

  it("takes a language that is none for an unknown one", () => {
    assert.equal(wordsOf("en to tre", "no such language!").length, 3);
  });

  it("gives words in order that do not overlap and hold no white space", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "æ", " ", "\n", ".", "“", "-", "👩‍🏫"), maxLength: 40 }),
        (text) => {
          let reached = 0;
          for (const { start, end } of wordsOf(text, "nb")) {
            assert.isAtLeast(start, reached);
            assert.isAbove(end, start);
            assert.notMatch(text.slice(start, end), /\s/);
            reached = end;
          }
        },
      ),
    );
  });
});

describe("wordStop", () => {
  it("steps over beginnings and ends of words", () => {
    const text = "One two, three";
    assert.equal(wordStop(text, 0, { forward: true, edge: "end" }, "en"), 3);
    assert.equal(wordStop(text, 3, { forward: true, edge: "end" }, "en"), 8);
    assert.equal(wordStop(text, 8, { forward: false, edge: "start" }, "en"), 4);
    assert.equal(wordStop(text, 14, { forward: true, edge: "end" }, "en"), undefined);
  });
});

describe("countWords", () => {
  it("counts words, not punctuation", () => {
    assert.equal(countWords("She said nothing, she just let me look.", "en"), 8);
    assert.equal(countWords(" … ", "en"), 0);
  });
});

describe("trimmedRange", () => {
  it("leaves out white space at both ends, line breaks and no-break spaces too", () => {
    const text = " \n one\u00a0";
    assert.deepEqual(trimmedRange(text, { start: 0, end: text.length }), { start: 3, end: 6 });
  });

  it("is undefined where there is nothing else", () => {
    assert.equal(trimmedRange("a  b", { start: 1, end: 3 }), undefined);
  });
});

describe("sentenceAround", () => {
  const text = "It was late. Nobody knocked!  We talked on";
  const at = (offset: number): string | undefined => {
    const found = sentenceAround(text, offset, "en");
    return found && text.slice(found.start, found.end);
  };

  it("gives the sentence without the white space after it", () => {
    assert.equal(at(0), "It was late.");
    assert.equal(at(13), "Nobody knocked!");
    assert.equal(at(30), "We talked on");
  });

  it("ends a sentence before a note", () => {
    const noted = "My hands. [laughter] Then her.";
    assert.deepEqual(sentenceAround(noted, 0, "en"), { start: 0, end: 9 });
    assert.deepEqual(sentenceAround(noted, 12, "en"), { start: 10, end: 30 });
  });

  it("gives the last one at the end of the text", () => {
    assert.equal(at(text.length), "We talked on");
  });

  it("is undefined in an empty turn", () => {
    assert.equal(sentenceAround("", 0, "en"), undefined);
  });
});

describe("walking by words", () => {
  const text = "One two.\nThree four.\n\nFive.";
  const turns = new TurnIndex([
    { index: 0, speaker: 0, start: 0, end: 8 },
    { index: 1, speaker: 1, start: 9, end: 20 },
    { index: 2, speaker: 0, start: 21, end: 21 },
    { index: 3, speaker: 1, start: 22, end: 27 },
  ]);
  const walked = { text, turns, language: "en" };

  it("goes on in the next turn, over an empty one", () => {
    assert.equal(walkByWord(walked, 8, { forward: true, edge: "end" }), 14);
    assert.equal(walkByWord(walked, 20, { forward: true, edge: "end" }), 27);
    assert.equal(walkByWord(walked, 22, { forward: false, edge: "start" }), 15);
  });

  it("stays at the ends of the transcript", () => {
    assert.equal(walkByWord(walked, 27, { forward: true, edge: "end" }), 27);
    assert.equal(walkByWord(walked, 0, { forward: false, edge: "start" }), 0);
  });

  it("moves one end of a segment by a word, and never makes it empty", () => {
    assert.deepEqual(stepExtent(walked, { start: 0, end: 3 }, "end", true), { start: 0, end: 8 });
    assert.deepEqual(stepExtent(walked, { start: 0, end: 8 }, "end", false), { start: 0, end: 3 });
    assert.deepEqual(stepExtent(walked, { start: 0, end: 3 }, "end", false), { start: 0, end: 3 });
    assert.deepEqual(stepExtent(walked, { start: 4, end: 14 }, "start", true), { start: 9, end: 14 });
  });

  it("snaps a dragged end to the nearest end of a word", () => {
    assert.equal(snapToWord(walked, 7, "end"), 8);
    assert.equal(snapToWord(walked, 4, "end"), 3);
    assert.equal(snapToWord(walked, 5, "start"), 4);
    assert.equal(snapToWord(walked, 3, "end"), 3);
  });
});
