import { assert } from "@open-wc/testing";
import type { Transcript } from "#editor/transcript";
import { loadTokens } from "../../support/page-styles";
import { erase, goTo, showCorrecting, type, wordsUnder } from "./correcting";
import { drawn, eventsOf, lines, press, segmentOn, turnsOf, wordsOf } from "./transcripts";

const { text } = turnsOf(lines);

/** What was handed on, as "words → words" of each turn. */
const handedOn = (events: readonly HTMLElementEventMap["sm-turns-correct"][]) =>
  events.flatMap(({ turns }) => turns.map(({ turn, edits }) => [turn, ...edits.map(asText)]));
const asText = ({ start, deleted, inserted }: { start: number; deleted: string; inserted: string }) =>
  `${start} ${deleted} → ${inserted}`;

/** Gives the transcript the text as its correction would leave it. */
async function accept(transcript: Transcript): Promise<void> {
  const { editor, segments } = transcript.stage;
  const { turns } = editor;
  transcript.text = editor.text;
  transcript.turns = Array.from({ length: turns.length }, (_, index) => ({
    ...transcript.turns.at(index)!,
    ...turns.rangeOf(index),
  }));
  transcript.segments = segments.all;
  await drawn(transcript);
}

describe("<sm-transcript> while words are corrected", () => {
  before(loadTokens);

  it("passes axe, and is a field to keys and input methods", async () => {
    const transcript = await showCorrecting();
    await assert.isAccessible(transcript);
    const { dom } = transcript.stage.editor;
    assert.isFalse(dom.hasAttribute("data-locked"));
    assert.isFalse(dom.hasAttribute("inputmode"));
    assert.equal(dom.getAttribute("role"), "textbox");
    assert.equal(dom.getAttribute("spellcheck"), "false");
    transcript.correcting = false;
    await transcript.updateComplete;
    assert.isTrue(dom.hasAttribute("data-locked"));
    assert.equal(dom.getAttribute("role"), "feed");
  });

  it("takes typing, keeps coding in place, and hands a word on once the caret is in another turn", async () => {
    const segments = [
      segmentOn(text, "my own hands", "Hands", 1),
      segmentOn(text, "girl at the back", "Girl", 2),
    ];
    const transcript = await showCorrecting({ segments });
    const corrected = eventsOf(transcript, "sm-turns-correct");
    goTo(transcript, "hands", { select: true });
    await type("feet");
    await drawn(transcript);
    assert.equal(wordsUnder(transcript, "Hands"), "my own feet");
    assert.equal(wordsUnder(transcript, "Girl"), "girl at the back");
    assert.isTrue(wordsOf(transcript, 1).textContent.startsWith("Mostly my own feet."));
    assert.isEmpty(corrected);
    goTo(transcript, "We all");
    assert.deepEqual(handedOn(corrected), [[1, "14 hands → feet"]]);
    await accept(transcript);
    assert.equal(wordsUnder(transcript, "Hands"), "my own feet");
    assert.equal(wordsUnder(transcript, "Girl"), "girl at the back");
  });

  it("deletes, and never joins or divides turns by typing", async () => {
    const transcript = await showCorrecting();
    const asked = eventsOf(transcript, "sm-turn-command");
    goTo(transcript, "Mostly", { after: true });
    await erase(3);
    assert.isTrue(wordsOf(transcript, 1).textContent.startsWith("Mos my"));
    goTo(transcript, "Mos");
    await erase();
    press(transcript, "Backspace", "Enter");
    await drawn(transcript);
    assert.equal(transcript.stage.editor.turns.length, 4);
    assert.isTrue(wordsOf(transcript, 1).textContent.startsWith("Mos my"));
    assert.deepEqual(
      asked.map(({ command }) => command),
      ["join", "split"],
    );
  });

  it("takes selected words of several turns out of each", async () => {
    const transcript = await showCorrecting();
    const corrected = eventsOf(transcript, "sm-turns-correct");
    const { editor } = transcript.stage;
    editor.focus();
    editor.select(text.indexOf("waited for me"), text.indexOf("And nobody"));
    await type("x");
    await drawn(transcript);
    assert.isTrue(wordsOf(transcript, 1).textContent.endsWith("She x"));
    assert.equal(wordsOf(transcript, 2).textContent, "And nobody said a word.");
    goTo(transcript, "What");
    assert.lengthOf(corrected, 1);
    assert.lengthOf(corrected[0]!.turns, 2);
  });

  it("takes words from elsewhere as plain text on one line", async () => {
    const transcript = await showCorrecting();
    goTo(transcript, "True.", { after: true });
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", " So\r\nit is");
    clipboardData.setData("text/html", "<b>no</b>");
    transcript.stage.editor.dom.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
    assert.equal(wordsOf(transcript, 3).innerText, "True. So it is");
  });

  it("cuts the selected words to the clipboard", async () => {
    const transcript = await showCorrecting();
    goTo(transcript, "own ", { select: true });
    const clipboardData = new DataTransfer();
    transcript.stage.editor.dom.dispatchEvent(
      new ClipboardEvent("cut", { clipboardData, bubbles: true, cancelable: true }),
    );
    assert.equal(clipboardData.getData("text/plain"), "own ");
    assert.isTrue(wordsOf(transcript, 1).textContent.startsWith("Mostly my hands"));
  });

  it("undoes what is being typed in the field, and leaves the key to the page after that", async () => {
    const transcript = await showCorrecting();
    const undo = (shiftKey = false) => {
      const event = new KeyboardEvent("keydown", {
        key: "z",
        ctrlKey: true,
        shiftKey,
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      transcript.stage.editor.dom.dispatchEvent(event);
      return event.defaultPrevented;
    };
    goTo(transcript, "True", { select: true });
    assert.isFalse(undo());
    await type("False");
    assert.isTrue(undo());
    assert.equal(wordsOf(transcript, 3).textContent, "True.");
    assert.isTrue(undo(true));
    assert.equal(wordsOf(transcript, 3).textContent, "False.");
    goTo(transcript, "What");
    assert.isFalse(undo(), "it is handed on");
  });

  it("leaves keys that are commands in the locked text to typing, and Escape to whoever leaves", async () => {
    const transcript = await showCorrecting();
    const commands = eventsOf(transcript, "sm-transcript-command");
    const left = eventsOf(transcript, "sm-correcting-leave");
    goTo(transcript, "True");
    press(transcript, "c", "m", "1", "Escape");
    assert.isEmpty(commands);
    assert.lengthOf(left, 1);
  });

  it("hands on what was typed when it is locked, and when focus goes", async () => {
    const transcript = await showCorrecting();
    const corrected = eventsOf(transcript, "sm-turns-correct");
    goTo(transcript, "True", { select: true });
    await type("So");
    transcript.stage.editor.dom.blur();
    assert.lengthOf(corrected, 1);
    await accept(transcript);
    goTo(transcript, "So", { select: true });
    await type("Aye");
    transcript.correcting = false;
    await transcript.updateComplete;
    assert.deepEqual(handedOn(corrected), [
      [3, "0 True → So"],
      [3, "0 So → Aye"],
    ]);
  });

  it("keeps what is typed when somebody else corrects another turn, and says what is lost when it is the same", async () => {
    const transcript = await showCorrecting();
    const lost = eventsOf(transcript, "sm-typing-lost");
    goTo(transcript, "True", { select: true });
    await type("False");
    const others = turnsOf(lines.map((line) => line.replace("What did", "What on earth did")));
    Object.assign(transcript, others);
    await drawn(transcript);
    assert.equal(wordsOf(transcript, 0).textContent, "What on earth did you see on the film?");
    assert.equal(wordsOf(transcript, 3).textContent, "False.");
    assert.isEmpty(lost);
    Object.assign(transcript, turnsOf(lines.map((line) => line.replace("True", "Not true"))));
    await drawn(transcript);
    assert.equal(wordsOf(transcript, 3).textContent, "Not true.");
    assert.deepEqual(lost[0]!.words, ["False."]);
  });

  it("follows turns that are divided and joined, and keeps number, coding and caret", async () => {
    const segments = [segmentOn(text, "girl at the back", "Girl", 2)];
    const transcript = await showCorrecting({ segments });
    goTo(transcript, "Then");
    const at = text.indexOf("Then");
    const turns = [...(transcript.turns as ReturnType<typeof turnsOf>["turns"])];
    const { start, end } = turns[1]!;
    transcript.turns = turns.toSpliced(1, 1, { ...turns[1]!, end: at - 1 }, { ...turns[1]!, start: at, end });
    await drawn(transcript);
    assert.equal(wordsOf(transcript, 2).textContent, text.slice(at, end));
    assert.equal(transcript.stage.editor.turnElement(3)!.getAttribute("data-number"), "4");
    assert.equal(transcript.caret, at);
    assert.equal(wordsUnder(transcript, "Girl"), "girl at the back");
    transcript.turns = turns;
    await drawn(transcript);
    assert.equal(wordsOf(transcript, 1).textContent, text.slice(start, end));
    assert.equal(transcript.stage.editor.dom.textContent, lines.map((line) => line.slice(3)).join(""));
  });

  it("shows a turn as it was given when it is taken back", async () => {
    const transcript = await showCorrecting();
    goTo(transcript, "True", { select: true });
    await type("False");
    transcript.handOn();
    transcript.takeBack([3]);
    assert.equal(wordsOf(transcript, 3).textContent, "True.");
    assert.equal(transcript.stage.editor.text, text);
  });
});
