import { assert } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import type { Margin } from "#editor/margin";
import type { Transcript } from "#editor/transcript";
import { drawn, eventsOf, lines, segmentOn, showTranscript, turnsOf } from "./transcripts";

const { text } = turnsOf(lines);
const own = segmentOn(text, "Mostly my own hands.", "Seeing", 5, { initials: ["AB", "CD"] });
const others = segmentOn(text, "nobody said", "Silence", 2, { own: false, initials: ["CD"] });
const memo = { id: "m", start: own.start, end: own.end, text: "Which hands?" };

const marginOf = (transcript: Transcript): Margin => transcript.shadowRoot!.querySelector("sm-margin")!;
const labels = (transcript: Transcript): HTMLButtonElement[] => [
  ...marginOf(transcript).shadowRoot!.querySelectorAll("button"),
];

describe("<sm-margin>", () => {
  before(loadTokens);

  it("passes axe", async () => {
    await assert.isAccessible(marginOf(await showTranscript({ segments: [own, others], memos: [memo] })));
  });

  it("lists segments in text order with code, place and length, and memos beside them", async () => {
    const transcript = await showTranscript({ segments: [others, own], memos: [memo] });
    assert.deepEqual(
      labels(transcript).map((label) => label.getAttribute("aria-label")),
      ["Seeing, turn 2, 4 words", "Memo: Which hands?", "Silence, turn 3, 2 words"],
    );
    assert.equal(labels(transcript)[0]!.dataset["initials"], "AB CD");
  });

  it("draws own coding solid and others' dashed, each from its first line to its last", async () => {
    const transcript = await showTranscript({ segments: [own, others] });
    const [first, second] = marginOf(transcript).shadowRoot!.querySelectorAll(".bracket");
    assert.equal(getComputedStyle(first!).strokeDasharray, "none");
    assert.equal(getComputedStyle(second!).strokeDasharray, "4px, 2.5px");
    const words = transcript.rectOf(own)!;
    const drawnAt = first!.getBoundingClientRect();
    assert.closeTo(drawnAt.top, words.top, 6);
    assert.closeTo(drawnAt.bottom, words.bottom, 6);
  });

  it("is one stop for Tab, and arrows go through it", async () => {
    const transcript = await showTranscript({ segments: [own, others], memos: [memo] });
    const stops = labels(transcript).filter(({ tabIndex }) => tabIndex === 0);
    assert.lengthOf(stops, 1);
    stops[0]!.focus();
    const focused = (): string | undefined =>
      (marginOf(transcript).shadowRoot!.activeElement as HTMLElement | null)?.dataset["id"];
    const down = (): void => {
      marginOf(transcript).shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, composed: true, cancelable: true }),
      );
    };
    assert.equal(focused(), "Seeing");
    down();
    await drawn(transcript);
    assert.equal(focused(), "m");
    down();
    await drawn(transcript);
    assert.equal(focused(), "Silence");
    assert.equal(transcript.focusedId, "Silence");
  });

  it("focuses a segment when its label is pressed, and opens a memo", async () => {
    const transcript = await showTranscript({ segments: [own], memos: [memo] });
    const focus = eventsOf(transcript, "sm-segment-focus");
    const memos = eventsOf(transcript, "sm-memo-open");
    for (const label of labels(transcript)) label.click();
    assert.deepEqual(
      focus.map(({ segmentId }) => segmentId),
      ["Seeing"],
    );
    assert.equal(memos[0]?.memoId, "m");
  });

  it("answers to the same keys as the words", async () => {
    const transcript = await showTranscript({ segments: [own] });
    const commands = eventsOf(transcript, "sm-transcript-command");
    labels(transcript)[0]!.click();
    labels(transcript)[0]!.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Backspace", bubbles: true, composed: true, cancelable: true }),
    );
    assert.equal(commands[0]?.segmentId, "Seeing");
  });

  it("gathers what finds no lane under a count", async () => {
    const words = "Then I saw the girl at the back.";
    const nested = Array.from({ length: 8 }, (_, i) => segmentOn(text, words.slice(i), `code ${i}`, i + 1));
    const transcript = await showTranscript({ segments: nested });
    const more = labels(transcript).find((label) => label.getAttribute("aria-label") === "2 more codes");
    assert.equal(more?.dataset["count"], "+2");
    assert.lengthOf(marginOf(transcript).shadowRoot!.querySelectorAll(".bracket"), 6);
  });
});
