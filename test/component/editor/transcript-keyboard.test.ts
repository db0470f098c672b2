import { assert } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import { defaultKeymap } from "#editor/keymap";
import {
  drawn,
  eventsOf,
  lines,
  press,
  segmentOn,
  selectedWords,
  showTranscript,
  turnsOf,
} from "./transcripts";

const { text } = turnsOf(lines);
const outer = segmentOn(text, "Mostly my own hands.", "Seeing", 5);
const inner = segmentOn(text, "my own", "Hands", 1);
const later = segmentOn(text, "nobody said", "Silence", 2);
const segments = [outer, inner, later];

describe("keyboard in <sm-transcript>", () => {
  before(loadTokens);

  it("moves the caret between turns with arrows, j and k", async () => {
    const transcript = await showTranscript();
    press(transcript, "ArrowDown", "j");
    assert.equal(transcript.caretTurn, 2);
    press(transcript, "k");
    assert.equal(transcript.caretTurn, 1);
    press(transcript, "ArrowUp", "ArrowUp");
    assert.equal(transcript.caretTurn, 0);
    press(transcript, "j", "j", "j", "j", "j");
    assert.equal(transcript.caretTurn, 3);
  });

  it("selects by word across turns, sentence by sentence, and a whole turn", async () => {
    const transcript = await showTranscript();
    press(transcript, "Alt-Shift-ArrowRight", "Alt-Shift-ArrowRight");
    assert.equal(selectedWords(transcript), "What did");
    press(transcript, "j", "s");
    assert.equal(selectedWords(transcript), "Mostly my own hands.");
    press(transcript, "s");
    assert.match(selectedWords(transcript), /^Mostly .* \[laughter\] .* at the back\.$/);
    press(transcript, "t");
    assert.equal(selectedWords(transcript), lines[1]!.slice(3));
    press(transcript, "Escape");
    assert.equal(selectedWords(transcript), "");
  });

  it("tells where the selection is, its turn and its caret", async () => {
    const transcript = await showTranscript();
    const changes = eventsOf(transcript, "sm-selection-change");
    press(transcript, "j", "s");
    const last = changes.at(-1)!;
    assert.deepEqual(last.range, { start: outer.start, end: outer.end });
    assert.equal(last.turn, 1);
    assert.equal(last.caret, outer.end);
  });

  it("goes from segment to segment with n and p, and into overlaps with Tab", async () => {
    const transcript = await showTranscript({ segments });
    const focused = eventsOf(transcript, "sm-segment-focus");
    const said = eventsOf(transcript, "sm-announce");
    press(transcript, "n", "Tab", "n", "p", "p");
    assert.deepEqual(
      focused.map(({ segmentId }) => segmentId),
      ["Seeing", "Hands", "Silence", "Hands", "Seeing"],
    );
    assert.equal(said[0]!.message, "Seeing, turn 2, 4 words");
    assert.equal(transcript.caret, outer.start);
    press(transcript, "Escape");
    assert.equal(transcript.focusedId, undefined);
  });

  it("lets Tab go on after the last overlap, so that nobody is trapped", async () => {
    const transcript = await showTranscript({ segments });
    transcript.focusSegment("Hands");
    const tab = new KeyboardEvent("keydown", { key: "Tab", bubbles: true, cancelable: true });
    transcript.stage.editor.dom.dispatchEvent(tab);
    assert.isFalse(tab.defaultPrevented);
  });

  it("changes the extent of the focused segment by words, and asks for it at Enter", async () => {
    const transcript = await showTranscript({ segments });
    const asked = eventsOf(transcript, "sm-segment-resize");
    transcript.focusSegment("Hands");
    press(transcript, "e", "Alt-ArrowRight", "Alt-Shift-ArrowLeft");
    await drawn(transcript);
    assert.equal([...CSS.highlights.get("sm-strong-1")!].length, 1);
    assert.lengthOf(asked, 0);
    press(transcript, "Enter");
    assert.equal(asked[0]!.segmentId, "Hands");
    assert.equal(text.slice(asked[0]!.range.start, asked[0]!.range.end), "Mostly my own hands.");
  });

  it("gives up changing an extent at Escape, and does not ask where nothing changed", async () => {
    const transcript = await showTranscript({ segments });
    const asked = eventsOf(transcript, "sm-segment-resize");
    transcript.focusSegment("Hands");
    press(transcript, "e", "Alt-ArrowRight", "Escape", "e", "Enter");
    assert.lengthOf(asked, 0);
    assert.equal(transcript.focusedId, "Hands");
  });

  it("passes on what belongs to the screen, with the selection or the focused segment", async () => {
    const transcript = await showTranscript({ segments });
    const commands = eventsOf(transcript, "sm-transcript-command");
    press(transcript, "s", "3", "c", "m", "Escape", "n", "Enter", "Backspace");
    assert.deepEqual(
      commands.map(({ command }) => command),
      [
        { name: "apply-key", key: 3 },
        { name: "open-palette" },
        { name: "write-memo" },
        { name: "open-palette" },
        { name: "remove-code" },
      ],
    );
    assert.deepEqual(commands[0]!.range, { start: 0, end: lines[0]!.length - 3 });
    assert.deepEqual(commands[3]!.range, { start: outer.start, end: outer.end });
    assert.equal(commands[3]!.segmentId, "Seeing");
  });

  it("leaves keys alone that it has no use for", async () => {
    const transcript = await showTranscript();
    for (const key of ["b", "g", " ", "F6", "Escape"]) {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      transcript.stage.editor.dom.dispatchEvent(event);
      assert.isFalse(event.defaultPrevented, key);
    }
  });

  it("can be given other keys, or no single ones", async () => {
    const transcript = await showTranscript();
    transcript.keymap = { ...defaultKeymap, x: "next-turn" };
    press(transcript, "x");
    assert.equal(transcript.caretTurn, 1);
    transcript.singleKeys = false;
    press(transcript, "x", "j");
    assert.equal(transcript.caretTurn, 1);
    press(transcript, "ArrowDown");
    assert.equal(transcript.caretTurn, 2);
  });

  it("says where coding starts and ends as the caret passes, only when asked to", async () => {
    const transcript = await showTranscript({ segments });
    const said = eventsOf(transcript, "sm-announce");
    press(transcript, "j", "Alt-ArrowRight");
    assert.lengthOf(said, 0);
    transcript.verbosity = "on-entering";
    press(transcript, "Alt-ArrowLeft", "k");
    assert.deepEqual(
      said.map(({ message }) => message),
      ["end Seeing"],
    );
  });
});
