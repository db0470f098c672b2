import { describe, it } from "node:test";
import { assert } from "chai";
import { note } from "#formats/transcript/notes";
import { noteText } from "#messages/notes";

describe("noteText", () => {
  it("tells one from many", () => {
    assert.equal(noteText(note("table-rows", { count: 1 })), "1 table row was read as a paragraph.");
    assert.equal(noteText(note("table-rows", { count: 1204 })), "1,204 table rows were read as paragraphs.");
  });

  it("says how the speakers of a file are named", () => {
    assert.equal(
      noteText(note("speakers-found", { style: "own-line", speakers: 2, turns: 17 })),
      "2 speakers, named on lines of their own. Turns: 17.",
    );
  });

  it("quotes the words that are kept beside the transcript, so that lines can be told apart", () => {
    assert.equal(
      noteText(note("outside-kept", { text: "Recorded in the staff room." }, 1)),
      "Not talk, kept beside the transcript: Recorded in the staff room.",
    );
  });

  it("names only the columns a table has", () => {
    const words = noteText(note("columns-read", { text: "Sentence", speaker: "", start: "" }));
    assert.equal(words, "Words read from the column “Sentence”.");
    const all = noteText(note("columns-read", { text: "Sentence", speaker: "Who", start: "Begin" }));
    assert.equal(all, "Words read from the column “Sentence”, speakers from “Who”. Times read from “Begin”.");
  });
});
