import { fixture, html } from "@open-wc/testing";
import type { Turn } from "#domain/model/records";
import type { MemoMark } from "#editor/memo-mark";
import type { SegmentView } from "#editor/segment-view";
import "#editor/transcript";
import type { Transcript } from "#editor/transcript";
import type { TranscriptWording } from "#editor/transcript-wording";

/** Phrases as the interface would give them. */
export const wording: TranscriptWording = {
  transcript: "Transcript",
  margin: "Coded segments",
  turn: (number, speaker, startMs) =>
    `Turn ${number}, ${speaker}${startMs === undefined ? "" : `, ${startMs / 1000} seconds`}`,
  segment: (segment, first, last, words) =>
    `${segment.name}, turn ${first}${last > first ? ` to ${last}` : ""}, ${words} words`,
  entered: ({ name }) => `start ${name}`,
  left: ({ name }) => `end ${name}`,
  aside: "not in the round",
  turnMenu: "Change this turn",
  more: (count) => `${count} more codes`,
  memo: (text) => `Memo: ${text}`,
  resizing: ({ name }) => `Change extent of ${name}`,
  words: (count) => `${count} words`,
  resizeCancelled: "Extent unchanged",
};

/** A text with its turns, from one line a turn: "0: words", the number being the speaker. */
export function turnsOf(lines: readonly string[]): { text: string; turns: Turn[] } {
  let text = "";
  const turns = lines.map((line, index): Turn => {
    const [, speaker, words] = /^(\d): ([^]*)$/.exec(line)!;
    const start = text.length;
    text += `${words}\n`;
    return { index, speaker: Number(speaker), start, end: text.length - 1, startMs: index * 5000 };
  });
  return { text, turns };
}

/** A segment on the words quoted from the text. */
export function segmentOn(
  text: string,
  words: string,
  name: string,
  color: number,
  more: Partial<SegmentView> = {},
): SegmentView {
  const start = text.indexOf(words);
  return {
    id: name,
    codeId: name,
    name,
    color,
    notch: 0,
    own: true,
    initials: ["AB"],
    start,
    end: start + words.length,
    ...more,
  };
}

export const lines = [
  "0: What did you see on the film?",
  "1: Mostly my own hands. [laughter] Then I saw the girl at the back. She waited for me.",
  "2: We all waited for you!\nAnd nobody said a word.",
  "1: True.",
];

export const speakers = [
  { name: "Moderator", leading: true },
  { name: "Teacher 1", leading: false },
  { name: "Teacher 2", leading: false },
];

/** Shows a transcript of a given width, 600 px high, and waits until it is drawn. */
export async function showTranscript(
  shown: { lines?: readonly string[]; segments?: readonly SegmentView[]; memos?: readonly MemoMark[] } = {},
  width = 1000,
): Promise<Transcript> {
  const { text, turns } = turnsOf(shown.lines ?? lines);
  const place = await fixture<HTMLElement>(
    html`<div>
      <sm-transcript
        .text=${text}
        .turns=${turns}
        .speakers=${speakers}
        .segments=${shown.segments ?? []}
        .memos=${shown.memos ?? []}
        .wording=${wording}
        .language=${"en"}
      ></sm-transcript>
    </div>`,
  );
  const transcript = place.querySelector("sm-transcript")!;
  transcript.style.setProperty("block-size", "600px");
  place.style.setProperty("inline-size", `${width}px`);
  await drawn(transcript);
  return transcript;
}

/** Waits for everything that a change sets off: updates, sizes, sections coming into view. */
export async function drawn(transcript: Transcript): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await transcript.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** The words' element of a turn. */
export const wordsOf = (transcript: Transcript, turn: number): HTMLElement =>
  transcript.stage.editor.wordsElement(turn)!;

/** Presses a key as a keyboard would, where the focus is: in the words. */
export function press(transcript: Transcript, ...keys: readonly string[]): void {
  for (const name of keys) {
    const parts = name.split("-");
    transcript.stage.editor.dom.dispatchEvent(
      new KeyboardEvent("keydown", {
        key: parts.at(-1)!,
        altKey: parts.includes("Alt"),
        shiftKey: parts.includes("Shift"),
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  }
}

/** The selected words; "" where only a caret stands. */
export function selectedWords(transcript: Transcript): string {
  const range = transcript.selectionRange;
  return range ? transcript.text.slice(range.start, range.end) : "";
}

/** Every event of a name that the transcript sends from now on. */
export function eventsOf<T extends keyof HTMLElementEventMap>(
  transcript: Transcript,
  name: T,
): HTMLElementEventMap[T][] {
  const seen: HTMLElementEventMap[T][] = [];
  transcript.addEventListener(name, (event) => seen.push(event));
  return seen;
}
