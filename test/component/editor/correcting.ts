import type { SegmentView } from "#editor/segment-view";
import type { Transcript } from "#editor/transcript";
import { deepActiveElement } from "#ui/focus";
import { drawn, lines as usualLines, showTranscript } from "./transcripts";

/** A transcript whose words may be typed, with the caret at a place of its text. */
export async function showCorrecting(
  shown: { lines?: readonly string[]; segments?: readonly SegmentView[] } = {},
): Promise<Transcript> {
  const transcript = await showTranscript({ lines: usualLines, ...shown });
  transcript.textId = "talk";
  await drawn(transcript);
  transcript.correcting = true;
  await transcript.updateComplete;
  return transcript;
}

/** Puts the caret before the first occurrence of words on the screen, or selects them. */
export function goTo(transcript: Transcript, words: string, { select = false, after = false } = {}): void {
  const { editor } = transcript.stage;
  const start = editor.text.indexOf(words);
  if (start < 0) throw new Error(`There is no "${words}"`);
  const end = start + words.length;
  editor.focus();
  editor.select(after ? end : start, select || after ? end : start);
}

/** Edits as keys do; a page has no other way to ask for it. */
const browser = document as unknown as {
  execCommand(command: string, showsDialog?: boolean, value?: string): boolean;
};

/** Types as the browser does: through input events and the DOM. */
export async function type(words: string): Promise<void> {
  if (mayInput("insertText", words)) browser.execCommand("insertText", false, words);
  await read();
}

/** Deletes the selection, or the character before the caret. */
export async function erase(times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    if (mayInput("deleteContentBackward", null)) browser.execCommand("delete");
    await read();
  }
}

/** Commands of a page do not ask before they change something, as keys do. */
const mayInput = (inputType: string, data: string | null): boolean =>
  deepActiveElement()!.dispatchEvent(
    new InputEvent("beforeinput", { inputType, data, bubbles: true, cancelable: true, composed: true }),
  );

/** The editor reads what the browser changed after it did. */
const read = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The words of a segment on the screen; undefined where it has none. */
export function wordsUnder(transcript: Transcript, id: string): string | undefined {
  const segment = transcript.stage.segments.get(id);
  return segment && transcript.stage.editor.text.slice(segment.start, segment.end);
}
