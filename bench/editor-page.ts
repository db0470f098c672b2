import "../src/ui/styles/tokens.css";
import "../src/ui/styles/code-colors.css";
import "../src/ui/styles/fonts.css";
import type { Turn } from "#domain/model/records";
import { random } from "#domain/agreement/random";
import type { SegmentView } from "#editor/segment-view";
import "#editor/transcript";
import type { Transcript } from "#editor/transcript";

/** Milliseconds of one measurement, and what it is of. */
export interface EditorFigure {
  readonly name: string;
  readonly ms: number;
  readonly limitMs: number;
}

interface Size {
  readonly words: number;
  readonly turns: number;
  readonly segments: number;
}

const vocabulary =
  "and then the group talked about how it was to see themselves on film because nobody had asked what they thought before".split(
    " ",
  );

/** A made-up transcript: the same for the same size. */
function makeTranscript({ words, turns: count }: Size): { text: string; turns: Turn[] } {
  const next = random(1).fraction;
  const turns: Turn[] = [];
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; index < count; index++) {
    const perTurn = Math.max(1, Math.round((words / count) * (0.2 + 1.6 * next())));
    const spoken = Array.from({ length: perTurn }, () => vocabulary[Math.floor(next() * vocabulary.length)]);
    const talk = `${spoken.join(" ")}.${index % 9 === 0 ? " [laughter]" : ""}`;
    turns.push({
      index,
      speaker: index % 7,
      start: length,
      end: length + talk.length,
      startMs: index * 8000,
    });
    parts.push(talk);
    length += talk.length + 1;
  }
  return { text: parts.join("\n"), turns };
}

/** Segments of 20 to 400 characters anywhere in the text, of 30 codes, a third of them others'. */
function makeSegments(count: number, length: number): SegmentView[] {
  const next = random(2).fraction;
  return Array.from({ length: count }, (_, i) => {
    const code = Math.floor(next() * 30);
    const start = Math.floor(next() * (length - 400));
    return {
      id: `s${i}`,
      codeId: `c${code}`,
      name: `Code number ${code}`,
      color: (code % 16) + 1,
      notch: code < 16 ? 0 : 1,
      own: i % 3 > 0,
      initials: i % 3 > 0 ? ["IS"] : ["MD"],
      start,
      end: start + 20 + Math.floor(next() * 380),
    } satisfies SegmentView;
  }).sort((a, b) => a.start - b.start || b.end - a.end);
}

const wording = {
  transcript: "Transcript",
  margin: "Coded segments",
  turn: (number: number, speaker: string) => `Turn ${number}, ${speaker}`,
  segment: (segment: SegmentView, turn: number, _: number, words: number) =>
    `${segment.name}, turn ${turn}, ${words} words`,
  entered: (segment: SegmentView) => `start ${segment.name}`,
  left: (segment: SegmentView) => `end ${segment.name}`,
  more: (count: number) => `${count} more codes`,
  memo: (text: string) => text,
  resizing: (segment: SegmentView) => segment.name,
  words: (count: number) => `${count} words`,
  resizeCancelled: "Unchanged",
};

/** Resolves once what was asked for has been painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const worst = (values: readonly number[]): number => Math.max(0, ...values);

async function timed(work: () => void): Promise<number> {
  await painted();
  const start = performance.now();
  work();
  await painted();
  return performance.now() - start;
}

function mount(size: Size): { transcript: Transcript; segments: SegmentView[]; show: () => void } {
  const { text, turns } = makeTranscript(size);
  const segments = makeSegments(size.segments, text.length);
  const transcript = document.createElement("sm-transcript");
  const speakers = Array.from({ length: 7 }, (_, i) => ({ name: `Teacher ${i}`, leading: i === 0 }));
  Object.assign(transcript, { text, turns, speakers, segments, wording, language: "en" });
  return { transcript, segments, show: () => document.body.replaceChildren(transcript) };
}

const isBusy = (transcript: Transcript): boolean =>
  transcript.stage.editor.filledSections < transcript.stage.editor.turns.sections;

/** Opens, codes and scrolls a transcript of a size; figures in the order they were taken. */
async function measure(name: string, size: Size): Promise<EditorFigure[]> {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  const { transcript, segments, show } = mount(size);
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.observe({ type: "longtask" });
  const opened = performance.now();
  const firstScreen = await timed(show);
  while (isBusy(transcript)) await painted();
  const whole = performance.now() - opened;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const longestTask = worst(longTasks);
  observer.disconnect();

  const show20 = (ids: (i: number) => SegmentView[]): Promise<number[]> =>
    series(20, async (i) => {
      const next = ids(i);
      return timed(() => (transcript.segments = next));
    });
  transcript.scrollToOffset(transcript.text.length / 2, "start");
  await painted();
  await painted();
  const at = transcript.stage.editor.turns.rangeOf(
    transcript.stage.editor.turns.turnAt(transcript.text.length / 2),
  ).start;
  const added = (i: number): SegmentView => ({
    ...segments[0]!,
    id: `added ${i}`,
    start: at + i,
    end: at + i + 60,
  });
  const sorted = (list: SegmentView[]): SegmentView[] =>
    list.sort((a, b) => a.start - b.start || b.end - a.end);
  const add = await show20((i) => sorted([...segments, added(i)]));
  const remove = await show20((i) => segments.filter((_, place) => place % 1000 !== i));
  const hide = await show20((i) => segments.filter(({ codeId }) => codeId !== `c${i}`));
  transcript.segments = segments;
  await painted();

  const frames = await series(120, (i) => frame(() => (transcript.scrollTop += i < 60 ? 350 : -350)));
  const jumps = await series(10, (i) =>
    timed(() => {
      transcript.scrollToOffset(((i * 7) % 10) * 0.09 * transcript.text.length, "center");
    }),
  );
  const caret = await series(20, (i) =>
    timed(() => transcript.selectRange({ start: at + i, end: at + i + 40 })),
  );
  transcript.correcting = true;
  await transcript.updateComplete;
  transcript.selectRange({ start: at + 5, end: at + 5 });
  transcript.focus();
  const keyboard: { execCommand(command: string, ui: boolean, text: string): boolean } = document;
  const typed = await series(20, () => timed(() => keyboard.execCommand("insertText", false, "x")));
  if (transcript.stage.editor.pendingEdits.length === 0) throw new Error("Nothing was typed");
  transcript.remove();
  const figure = (what: string, ms: number, limitMs: number): EditorFigure => ({
    name: `${name}: ${what}`,
    ms,
    limitMs,
  });
  return [
    figure("first screen painted", firstScreen, 300),
    figure("whole document there", whole, 800),
    figure("longest task while opening", longestTask, 250),
    figure("segment added, median", median(add), 50),
    figure("segments removed, median", median(remove), 50),
    figure("code hidden, median", median(hide), 50),
    figure("scroll frame, median", median(frames), 20),
    figure("scroll frame, 95 %", frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)]!, 50),
    figure("jump, median", median(jumps), 100),
    figure("selection moved, median", median(caret), 34),
    figure("letter of a correction typed, median", median(typed), 50),
  ];
}

async function series<T>(count: number, one: (i: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < count; i++) results.push(await one(i));
  return results;
}

/** From one frame to the next, with some work between. */
function frame(work: () => void): Promise<number> {
  return new Promise((resolve) =>
    requestAnimationFrame((start) => {
      work();
      requestAnimationFrame((end) => {
        resolve(end - start);
      });
    }),
  );
}

/** Measured by the driver, one after another. */
export const editorMeasurements: Record<string, () => Promise<EditorFigure[]>> = {
  usual: () => measure("300 turns, 600 segments", { words: 12_000, turns: 300, segments: 600 }),
  large: () =>
    measure("200,000 words, 4,500 turns, 20,000 segments", {
      words: 200_000,
      turns: 4500,
      segments: 20_000,
    }),
  dense: () =>
    measure("20,000 words, 800 turns, 2,000 segments", { words: 20_000, turns: 800, segments: 2000 }),
};

Object.assign(window, { editorMeasurements });
