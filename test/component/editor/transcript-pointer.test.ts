import { assert } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import { draggedCodeType } from "#editor/events/code-drop-event";
import type { Transcript } from "#editor/transcript";
import {
  drawn,
  eventsOf,
  lines,
  segmentOn,
  selectedWords,
  showTranscript,
  turnsOf,
  wordsOf,
} from "./transcripts";

const { text } = turnsOf(lines);
const outer = segmentOn(text, "Mostly my own hands.", "Seeing", 5);
const inner = segmentOn(text, "my own", "Hands", 1);

/** The middle of the character at an offset, in the window. */
function pointOf(transcript: Transcript, offset: number): { clientX: number; clientY: number } {
  const box = transcript.rectOf({ start: offset, end: offset + 1 })!;
  return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
}

function click(transcript: Transcript, offset: number): void {
  const at = { ...pointOf(transcript, offset), bubbles: true, composed: true, detail: 1 };
  const words = wordsOf(transcript, transcript.stage.editor.turns.turnAt(offset));
  words.dispatchEvent(new PointerEvent("pointerdown", at));
  words.dispatchEvent(new MouseEvent("click", at));
}

function drag(transcript: Transcript, type: string, offset: number, transfer: DataTransfer): DragEvent {
  const at = { ...pointOf(transcript, offset), bubbles: true, cancelable: true, composed: true };
  const event = new DragEvent(type, { ...at, dataTransfer: transfer });
  wordsOf(transcript, transcript.stage.editor.turns.turnAt(offset)).dispatchEvent(event);
  return event;
}

/** Selects in the page as dragging the mouse does. */
async function selectInPage(
  transcript: Transcript,
  from: [number, number],
  to: [number, number],
): Promise<void> {
  transcript.focus();
  const [first, last] = [wordsOf(transcript, from[0]).firstChild!, wordsOf(transcript, to[0]).firstChild!];
  document.getSelection()!.setBaseAndExtent(first, from[1], last, to[1]);
  await drawn(transcript);
}

describe("pointer on <sm-transcript>", () => {
  before(loadTokens);

  it("takes a selection made in the page, across turns and backwards", async () => {
    const transcript = await showTranscript();
    await selectInPage(transcript, [0, 5], [1, 6]);
    assert.deepEqual(transcript.selectionRange, { start: 5, end: outer.start + 6 });
    await selectInPage(transcript, [2, 6], [2, 2]);
    assert.equal(selectedWords(transcript), " all");
  });

  it("ends a selection that reaches to the next turn's first word with its own turn", async () => {
    const transcript = await showTranscript();
    await selectInPage(transcript, [0, 0], [1, 0]);
    assert.equal(selectedWords(transcript), lines[0]!.slice(3));
  });

  it("focuses the innermost segment at a click, then the one around it", async () => {
    const transcript = await showTranscript({ segments: [outer, inner] });
    click(transcript, inner.start + 1);
    assert.equal(transcript.focusedId, "Hands");
    click(transcript, inner.start + 1);
    assert.equal(transcript.focusedId, "Seeing");
    click(transcript, outer.end + 30);
    assert.equal(transcript.focusedId, undefined);
  });

  it("says which segment the mouse is over", async () => {
    const transcript = await showTranscript({ segments: [outer, inner] });
    const hovered = eventsOf(transcript, "sm-segment-hover");
    const move = { ...pointOf(transcript, inner.start + 1), bubbles: true, pointerType: "mouse" };
    wordsOf(transcript, 1).dispatchEvent(new PointerEvent("pointermove", move));
    await drawn(transcript);
    assert.equal(hovered[0]?.segmentId, "Hands");
    assert.equal(CSS.highlights.get("sm-strong-1")?.size, 1);
  });

  it("applies a dropped code to the selection under it, else to the segment, else to the sentence", async () => {
    const transcript = await showTranscript({ segments: [inner] });
    const dropped = eventsOf(transcript, "sm-code-drop");
    const transfer = new DataTransfer();
    transfer.setData(draggedCodeType, "code 1");
    const dropAt = (offset: number): string => {
      assert.isTrue(drag(transcript, "dragover", offset, transfer).defaultPrevented);
      drag(transcript, "drop", offset, transfer);
      const { range, codeId } = dropped.at(-1)!;
      assert.equal(codeId, "code 1");
      return text.slice(range.start, range.end);
    };
    transcript.selectRange({ start: 5, end: 9 });
    assert.equal(dropAt(6), "did");
    assert.equal(dropAt(inner.start + 1), "my own");
    assert.equal(dropAt(text.indexOf("waited for me")), "She waited for me.");
  });

  it("outlines what a dragged code would be applied to, and takes nothing but codes", async () => {
    const transcript = await showTranscript();
    const transfer = new DataTransfer();
    transfer.setData("text/plain", "words");
    drag(transcript, "dragover", 3, transfer);
    assert.notExists(transcript.shadowRoot!.querySelector(".outline"));
    transfer.setData(draggedCodeType, "code 1");
    drag(transcript, "dragover", 3, transfer);
    await drawn(transcript);
    assert.exists(transcript.shadowRoot!.querySelector(".outline path"));
    drag(transcript, "dragleave", 3, transfer);
    await drawn(transcript);
    assert.notExists(transcript.shadowRoot!.querySelector(".outline"));
  });

  it("lets the ends of the focused segment be dragged to words", async () => {
    const transcript = await showTranscript({ segments: [inner] });
    const asked = eventsOf(transcript, "sm-segment-resize");
    transcript.focusSegment("Hands");
    await drawn(transcript);
    const handle = transcript.shadowRoot!.querySelector<HTMLElement>(".handle[data-edge=end]")!;
    handle.setPointerCapture = () => undefined; // there is no real pointer to capture
    const at = (offset: number) => ({ ...pointOf(transcript, offset), pointerId: 1, cancelable: true });
    handle.dispatchEvent(new PointerEvent("pointerdown", at(inner.end - 1)));
    handle.dispatchEvent(new PointerEvent("pointermove", at(inner.end + 4)));
    await drawn(transcript);
    handle.dispatchEvent(new PointerEvent("pointerup", at(inner.end + 4)));
    const { segmentId, range } = asked[0]!;
    assert.equal(segmentId, "Hands");
    assert.equal(text.slice(range.start, range.end), "my own hands.");
  });

  it("only reads in the narrow layout: a tap asks for the codes of the passage", async () => {
    const transcript = await showTranscript({ segments: [outer, inner] }, 390);
    const opened = eventsOf(transcript, "sm-passage-open");
    click(transcript, inner.start + 1);
    assert.deepEqual(opened[0]?.segmentIds, ["Seeing", "Hands"]);
    assert.equal(opened[0]?.turn, 1);
    assert.equal(transcript.focusedId, undefined);
    assert.equal(transcript.stage.editor.dom.contentEditable, "false");
  });
});
