import { assert } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import type { SegmentView } from "#editor/segment-view";
import { drawn, lines, segmentOn, showTranscript, turnsOf } from "./transcripts";

const { text } = turnsOf(lines);

/** What is registered under a name, as words, in text order. */
function painted(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])]
    .map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    })
    .sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

const on = (words: string, name: string, color: number, more?: Partial<SegmentView>): SegmentView =>
  segmentOn(text, words, name, color, more);

describe("painting of <sm-transcript>", () => {
  before(loadTokens);

  it("tints with the innermost code and rules with the outer ones", async () => {
    await showTranscript({ segments: [on("Mostly my own hands.", "A", 5), on("my own", "B", 1)] });
    assert.deepEqual(painted("sm-tint-5"), ["Mostly ", " hands."]);
    assert.deepEqual(painted("sm-tint-1"), ["my own"]);
    assert.deepEqual(painted("sm-rule-0-5"), ["my own"]);
  });

  it("paints words only, turn by turn, notes and line breaks included", async () => {
    const first = text.indexOf("hands");
    const end = text.indexOf(" word.");
    await showTranscript({ segments: [{ ...on("hands", "A", 3), end }] });
    assert.deepEqual(painted("sm-tint-3"), [
      text.slice(first, text.indexOf("\nWe all")),
      text.slice(text.indexOf("We all"), end),
    ]);
  });

  it("dashes the lowest rule where there are more codes than rules", async () => {
    const words = "Then I saw the girl at the back.";
    const nested = Array.from({ length: 5 }, (_, i) => on(words.slice(i), `code ${i}`, i + 1));
    await showTranscript({ segments: nested });
    assert.deepEqual(painted("sm-more"), [words.slice(4)]);
  });

  it("follows what is added, changed and taken away", async () => {
    const kept = on("True.", "Kept", 2);
    const transcript = await showTranscript({ segments: [kept, on("my own", "Gone", 1)] });
    const untouched = [...CSS.highlights.get("sm-tint-2")!][0];
    transcript.segments = [on("Mostly my", "New", 4), kept];
    await drawn(transcript);
    assert.deepEqual(painted("sm-tint-1"), []);
    assert.deepEqual(painted("sm-tint-4"), ["Mostly my"]);
    assert.equal([...CSS.highlights.get("sm-tint-2")!][0], untouched);
  });

  it("paints brackets only, or nothing, when asked to", async () => {
    const transcript = await showTranscript({ segments: [on("my own", "A", 1)] });
    transcript.view = "brackets";
    await drawn(transcript);
    assert.deepEqual(painted("sm-tint-1"), []);
    assert.equal(getComputedStyle(transcript.shadowRoot!.querySelector("sm-margin")!).visibility, "visible");
    transcript.view = "plain";
    await drawn(transcript);
    assert.equal(getComputedStyle(transcript.shadowRoot!.querySelector("sm-margin")!).visibility, "hidden");
    transcript.view = "full";
    await drawn(transcript);
    assert.deepEqual(painted("sm-tint-1"), ["my own"]);
  });

  it("paints the selection, the focused and the hovered segment", async () => {
    const transcript = await showTranscript({ segments: [on("my own", "A", 1)] });
    transcript.focusSegment("A");
    await drawn(transcript);
    assert.deepEqual(painted("sm-strong-1"), ["my own"]);
    transcript.selectRange({ start: 5, end: 8 });
    await drawn(transcript);
    assert.deepEqual(painted("sm-selection"), [text.slice(5, 8)]);
    assert.deepEqual(painted("sm-strong-1"), []);
  });

  it("does not move the words", async () => {
    const transcript = await showTranscript();
    const height = transcript.scrollHeight;
    transcript.segments = [on("Mostly my own hands.", "A", 5), on("my own", "B", 1)];
    await drawn(transcript);
    assert.equal(transcript.scrollHeight, height);
  });

  it("leaves other transcripts on the page painted when one goes", async () => {
    const one = await showTranscript({ segments: [on("my own", "A", 6)] });
    one.style.setProperty("block-size", "120px");
    await showTranscript({ segments: [on("True.", "B", 6)] });
    assert.deepEqual(painted("sm-tint-6"), ["my own", "True."]);
    one.remove();
    assert.deepEqual(painted("sm-tint-6"), ["True."]);
  });
});
