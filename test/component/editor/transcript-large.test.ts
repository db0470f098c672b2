import { assert } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import type { SegmentView } from "#editor/segment-view";
import { drawn, showTranscript, turnsOf } from "./transcripts";

const sentence = "And then we looked at it again, the whole group, and somebody asked why. ";
const lines = Array.from({ length: 2000 }, (_, i) => `${i % 3}: ${sentence.repeat(1 + (i % 7)).trim()}`);

function manySegments(length: number): SegmentView[] {
  return Array.from({ length: 20_000 }, (_, i) => {
    const start = Math.floor((i / 20_000) * (length - 400));
    return {
      id: `s${i}`,
      codeId: `c${i % 20}`,
      name: `Code ${i % 20}`,
      color: (i % 16) + 1,
      notch: 0,
      own: i % 2 === 0,
      initials: ["AB"],
      start,
      end: start + 20 + ((i * 37) % 380),
    };
  });
}

describe("<sm-transcript> with 2,000 turns and 20,000 segments", () => {
  before(loadTokens);

  it("shows all turns, paints only what is near, and jumps anywhere", async () => {
    const { text } = turnsOf(lines);
    const segments = manySegments(text.length);
    const transcript = await showTranscript({ lines, segments });
    const { editor, geometry } = transcript.stage;
    while (editor.dom.getAttribute("aria-busy") === "true") await drawn(transcript);
    assert.equal(editor.dom.textContent.length, lines.join("").length - 3 * lines.length);
    const registered = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    assert.isAbove(registered(), 0);
    assert.isBelow(registered(), 20_000);

    for (const share of [0.7, 0.2, 0.99]) {
      const offset = editor.turns.clamp(Math.floor(text.length * share));
      transcript.scrollToOffset(offset, "center");
      await drawn(transcript);
      const { top, bottom } = transcript.rectOf({ start: offset, end: offset + 1 })!;
      const view = transcript.getBoundingClientRect();
      assert.isTrue(top >= view.top && bottom <= view.bottom, `${share} of the text is in view`);
      const brackets = transcript.shadowRoot!.querySelector("sm-margin")!.content.brackets;
      assert.isAbove(brackets.length, 0);
      assert.isTrue(geometry.live.has(editor.turns.sectionOf(editor.turns.turnAt(offset))));
    }
  });

  it("fills in what is asked for before its slice came", async () => {
    const transcript = await showTranscript({ lines });
    const { turns } = transcript.stage.editor;
    const last = turns.rangeOf(1999);
    transcript.selectRange(last);
    transcript.scrollToTurn(1999);
    assert.deepEqual(transcript.selectionRange, { start: last.start, end: last.end });
    assert.equal(transcript.caretTurn, 1999);
    await drawn(transcript);
  });
});
