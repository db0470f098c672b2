import { assert, aTimeout as pause, fixture, html, oneEvent } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import { drawn, lines, segmentOn, showTranscript, turnsOf, wordsOf } from "./transcripts";

const { text } = turnsOf(lines);
const segments = [
  segmentOn(text, "Mostly my own hands.", "Seeing oneself", 5),
  segmentOn(text, "my own", "Hands", 1, { own: false, initials: ["CD"] }),
];

describe("<sm-transcript>", () => {
  before(loadTokens);

  it("passes axe, wide and narrow, with coding and memos", async () => {
    const memos = [{ id: "m", start: 3, end: 6, text: "Ask again" }];
    for (const width of [1000, 640, 390]) {
      const transcript = await showTranscript({ segments, memos }, width);
      await assert.isAccessible(transcript);
    }
  });

  it("is a list of articles named after turn, speaker and time", async () => {
    const transcript = await showTranscript();
    const list = transcript.stage.editor.dom;
    assert.equal(list.getAttribute("role"), "feed");
    assert.equal(list.getAttribute("aria-label"), "Transcript");
    const articles = [...list.querySelectorAll("[role=article]")];
    assert.deepEqual(
      articles.map((article) => article.getAttribute("aria-label")),
      [
        "Turn 1, Moderator, 0 seconds",
        "Turn 2, Teacher 1, 5 seconds",
        "Turn 3, Teacher 2, 10 seconds",
        "Turn 4, Teacher 1, 15 seconds",
      ],
    );
  });

  it("holds the words of each turn and nothing else", async () => {
    const transcript = await showTranscript({ segments });
    const { turns } = turnsOf(lines);
    for (const { index, start, end } of turns) {
      assert.equal(wordsOf(transcript, index).textContent, text.slice(start, end));
    }
    assert.equal(transcript.stage.editor.dom.textContent, lines.map((line) => line.slice(3)).join(""));
  });

  it("sets notes apart and those who lead the talk in italics", async () => {
    const transcript = await showTranscript();
    assert.equal(transcript.shadowRoot!.querySelector(".note")?.textContent, "[laughter]");
    assert.equal(getComputedStyle(wordsOf(transcript, 0)).fontStyle, "italic");
    assert.equal(getComputedStyle(wordsOf(transcript, 1)).fontStyle, "normal");
  });

  it("keeps the words from spelling, writing and translation services, and tablets from raising a keyboard", async () => {
    const { dom } = (await showTranscript()).stage.editor;
    const wanted = {
      spellcheck: "false",
      writingsuggestions: "false",
      autocorrect: "off",
      translate: "no",
      "data-gramm": "false",
      inputmode: "none",
    };
    for (const [name, value] of Object.entries(wanted)) assert.equal(dom.getAttribute(name), value, name);
  });

  it("refuses typing, pasting, dropping and changes of its elements", async () => {
    const transcript = await showTranscript();
    const { dom } = transcript.stage.editor;
    transcript.focus();
    transcript.selectRange({ start: 0, end: 4 });
    const attempts = [
      ...["insertText", "deleteContentBackward", "insertParagraph", "insertFromDrop", "historyUndo"].map(
        (inputType) => new InputEvent("beforeinput", { inputType, bubbles: true, cancelable: true }),
      ),
      new ClipboardEvent("paste", { bubbles: true, cancelable: true }),
      new ClipboardEvent("cut", { bubbles: true, cancelable: true }),
    ];
    for (const attempt of attempts) {
      dom.dispatchEvent(attempt);
      assert.isTrue(attempt.defaultPrevented, attempt.type);
    }
    wordsOf(transcript, 3).firstChild!.textContent = "False.";
    await drawn(transcript);
    assert.equal(dom.textContent, lines.map((line) => line.slice(3)).join(""));
  });

  it("lays itself out by its own width", async () => {
    for (const [width, layout] of [
      [1000, "wide"],
      [830, "full"],
      [700, "compact"],
      [390, "narrow"],
    ] as const) {
      assert.equal((await showTranscript({}, width)).layout, layout);
    }
  });

  it("follows names of speakers without losing selection or place", async () => {
    const transcript = await showTranscript();
    transcript.selectRange({ start: 2, end: 8 });
    transcript.speakers = [{ name: "Ida", leading: false }, ...transcript.speakers.slice(1)];
    await drawn(transcript);
    const first = transcript.stage.editor.turnElement(0)!;
    assert.equal(first.getAttribute("aria-label"), "Turn 1, Ida, 0 seconds");
    assert.isFalse(first.classList.contains("leading"));
    assert.deepEqual(transcript.selectionRange, { start: 2, end: 8 });
  });

  it("keeps the selection where the browser puts the caret at the beginning as the focus comes back, but not where a person does", async () => {
    const transcript = await showTranscript();
    const { dom } = transcript.stage.editor;
    const elsewhere = await fixture<HTMLButtonElement>(html`<button>Elsewhere</button>`);
    for (const isPressed of [false, true]) {
      transcript.selectRange({ start: 2, end: 8 });
      elsewhere.focus();
      await pause(50);
      if (isPressed) dom.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      const told = oneEvent(document, "selectionchange");
      dom.focus();
      getSelection()!.collapse(dom, 0);
      // Told late, as by a busy machine.
      const from = performance.now();
      while (performance.now() - from < 250);
      await told;
      await pause(50);
      assert.deepEqual(transcript.selectionRange, isPressed ? undefined : { start: 2, end: 8 });
    }
  });

  it("shows another text when it is given one", async () => {
    const transcript = await showTranscript({ segments });
    const next = turnsOf(["1: Quite another talk."]);
    Object.assign(transcript, { ...next, segments: [] });
    await drawn(transcript);
    assert.equal(transcript.stage.editor.dom.textContent, "Quite another talk.");
    assert.equal(transcript.selectionRange, undefined);
  });

  it("keeps selection and place when other turns of the same text are shown", async () => {
    const long = Array.from({ length: 60 }, (_, i) => `1: Sentence ${i} of a long talk.`);
    const transcript = await showTranscript({ lines: long });
    const { text: words, turns } = turnsOf(long);
    transcript.selectRange({ start: turns[40]!.start, end: turns[40]!.end });
    transcript.scrollToTurn(40);
    const before = transcript.rectOf(turns[40]!)!.top;
    const [first, second, ...rest] = turns;
    transcript.turns = [{ ...first!, end: second!.end }, ...rest];
    await drawn(transcript);
    assert.equal(transcript.text, words);
    assert.deepEqual(transcript.selectionRange, { start: turns[40]!.start, end: turns[40]!.end });
    assert.equal(transcript.caretTurn, 39);
    assert.closeTo(transcript.rectOf(turns[40]!)!.top, before, 60);
  });

  it("answers at once for what it was given just now", async () => {
    const transcript = await showTranscript();
    transcript.segments = segments;
    transcript.focusSegment("Hands");
    assert.equal(transcript.focusedId, "Hands");
    assert.deepEqual(
      transcript.segmentsTouching(segments[1]!).map(({ id }) => id),
      ["Seeing oneself", "Hands"],
    );
  });

  it("shows a source without turns as an empty list", async () => {
    const transcript = await showTranscript({ lines: [] });
    assert.equal(transcript.stage.editor.dom.textContent, "");
    transcript.scrollToOffset(0);
    transcript.selectRange({ start: 0, end: 0 });
    await drawn(transcript);
    assert.equal(transcript.caretTurn, -1);
  });

  it("can be taken out of the page and put back", async () => {
    const transcript = await showTranscript({ segments });
    const place = transcript.parentElement!;
    transcript.remove();
    assert.equal(CSS.highlights.get("sm-tint-5")?.size ?? 0, 0);
    place.append(transcript);
    await drawn(transcript);
    assert.equal(CSS.highlights.get("sm-tint-5")?.size, 2);
    assert.equal(wordsOf(transcript, 3).textContent, "True.");
  });
});
