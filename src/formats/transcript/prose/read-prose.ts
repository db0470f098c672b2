import { timesOf, type ParsedTurn, type Piece } from "#formats/transcript/assemble-draft";
import { timeStyles, type OutsideLine, type ReadOptions, type TimeStyle } from "#formats/transcript/draft";
import { note, type ImportNote } from "#formats/transcript/notes";
import type { ParsedTranscript } from "#formats/transcript/parsed-transcript";
import { chooseLabels, type Labelled } from "#formats/transcript/prose/choose-labels";
import type { LabelMatch } from "#formats/transcript/prose/label-match";
import { isAnnouncement, isBlank, type Line } from "#formats/transcript/prose/line";
import {
  leadingStamp,
  marksIn,
  piecesOf,
  timeRuleOf,
  type TimeRule,
} from "#formats/transcript/prose/line-times";
import type { Stamp } from "#formats/transcript/text/time-stamp";

/** Lines before the first speaker are a header when there are few and they are short; else they are an account, and stay. */
const headerLines = 20;
const headerLength = 300;

/**
 * Reads running text with speakers and times in it: plain text, Markdown, paragraphs of a document.
 * A labelled line opens a turn, lines without a label continue it. Without labels every paragraph is a turn.
 * Turns of one speaker that follow each other stay apart, as they were written.
 */
export function readProse(lines: readonly Line[], options: ReadOptions): ParsedTranscript {
  const chosen = chooseLabels(lines, options);
  const reader = new ProseReader(chosen.lines, timeRuleOf(lines, options.times));
  const { turns, outside, notes, stamps } = reader.read();
  const found = timeStyles.filter((style) => (stamps.get(style) ?? 0) > 0);
  const times = found.reduce<TimeStyle>(
    (most, style) => ((stamps.get(style) ?? 0) > (stamps.get(most) ?? 0) ? style : most),
    "none",
  );
  const taken = [...stamps.values()].reduce((a, b) => a + b, 0);
  const speakers = new Set(turns.flatMap(({ speaker }) => speaker ?? []));
  const spoken = turns.filter(({ speaker }) => speaker !== null).length;
  const overview: ImportNote[] = [
    spoken === 0
      ? note("speakers-none", { turns: turns.length })
      : note("speakers-found", { style: chosen.style, speakers: speakers.size, turns: spoken }),
    ...(spoken > 0 && spoken < turns.length
      ? [note("turns-without-speaker", { count: turns.length - spoken })]
      : []),
    ...(taken > 0 ? [note("times-taken", { count: taken, style: times })] : []),
  ];
  return {
    turns,
    outside,
    labels: chosen.style,
    labelChoices: chosen.choices,
    times,
    timeChoices: [...timeStyles.filter((style) => style === options.times || found.includes(style)), "none"],
    notes: [...overview, ...notes],
  };
}

class ProseReader {
  readonly #lines: readonly Labelled[];
  readonly #rule: TimeRule;
  readonly #turns: { speaker: string | null; pieces: Piece[] }[] = [];
  readonly #outside: OutsideLine[] = [];
  readonly #notes: ImportNote[] = [];
  /** How often each style of time was taken out. */
  readonly #stamps = new Map<TimeStyle, number>();
  /** A time on a line of its own: about what comes next. */
  #pending: Stamp | undefined;

  constructor(lines: readonly Labelled[], rule: TimeRule) {
    this.#lines = lines;
    this.#rule = rule;
  }

  read() {
    // A style a person chose may find nobody: then it is a text without speakers.
    const isLabelled = this.#lines.some(({ taken }) => taken !== undefined);
    const first = isLabelled ? this.#lines.findIndex(({ taken }) => taken !== undefined) : 0;
    const before = this.#lines.slice(0, Math.max(first, 0));
    const isHeader =
      before.length <= headerLines && before.every(({ line }) => line.text.length <= headerLength);
    for (const { line } of before) {
      if (this.#isTimeOnly(line)) continue;
      if (isHeader || line.isHeading) this.#keepOutside(line);
      else this.#addWords(line, line.startsParagraph);
    }
    const only = isLabelled ? this.#onlyLabel() : undefined;
    let unlabelled = 0;
    for (const labelled of this.#lines.slice(before.length)) {
      const { line, taken, left } = labelled;
      if (taken === undefined && this.#isTimeOnly(line)) continue;
      if (taken !== undefined) this.#open(taken, labelled.isOnce, line);
      else if (isLabelled && (isAnnouncement(line) || line.isHeading)) this.#keepOutside(line);
      else if (left !== undefined) this.#leave(left, line);
      else {
        const isOwn = line.startsParagraph && (!isLabelled || only !== undefined);
        if (isLabelled && isOwn) unlabelled++;
        this.#addWords(line, isOwn);
      }
    }
    if (only !== undefined && unlabelled > 0)
      this.#notes.push(note("answers-unlabelled", { label: only, count: unlabelled }));
    const turns = this.#rule.areEnds ? startAtEnds(this.#turns.map(withWords)) : this.#turns.map(withWords);
    if (this.#rule.areEnds)
      this.#notes.push(
        note("starts-from-ends", {
          count: turns.filter(({ pieces }) => pieces[0]?.startMs !== undefined).length,
        }),
      );
    return { turns, outside: this.#outside, notes: this.#notes, stamps: this.#stamps };
  }

  /** The label of a file that names one person only: what follows without a label may be the answers of another. */
  #onlyLabel(): string | undefined {
    const labels = new Set(this.#lines.flatMap(({ taken }) => taken?.label ?? []));
    return labels.size === 1 ? [...labels][0] : undefined;
  }

  #open(match: LabelMatch, isOnce: boolean, line: Line): void {
    this.#turns.push({ speaker: match.label, pieces: [] });
    if (isOnce) this.#notes.push(note("label-once-taken", { label: match.label }, line.number));
    const isTaken = match.stamp !== undefined && this.#rule.isTime(match.stamp);
    if (isTaken) this.#count(match.stamp);
    const lead = isTaken ? match.stamp : this.#takePending();
    this.#pending = undefined;
    const from = isTaken ? match.from : match.untimed;
    if (!isBlank(line.text.slice(from)) || lead !== undefined) this.#append(line, from, lead);
  }

  /** A line that looks labelled, though its label does not count: nobody's turn, or a mark when it has no words. */
  #leave(match: LabelMatch, line: Line): void {
    this.#notes.push(note("label-left", { label: match.label }, line.number));
    const words = line.text.slice(match.from);
    if (
      isBlank(words) ||
      marksIn(words).some(({ from, to }) => isBlank(words.slice(0, from) + words.slice(to)))
    )
      this.#keepOutside(line);
    else this.#addWords(line, true);
  }

  /** A line that is only a time says when the next words begin. */
  #isTimeOnly(line: Line): boolean {
    const stamp = leadingStamp(line.text);
    const isTime = stamp !== undefined && this.#rule.isTime(stamp) && !this.#rule.areEnds;
    if (!isTime || !isBlank(line.text.slice(stamp.to))) return false;
    this.#count(stamp);
    this.#pending = stamp;
    return true;
  }

  /** Words without a label: a turn of their own, or more of the turn before. */
  #addWords(line: Line, isOwn: boolean): void {
    const stamp = leadingStamp(line.text);
    const isTaken = stamp !== undefined && this.#rule.isTime(stamp) && !this.#rule.areEnds;
    const from = isTaken ? stamp.to + /^(?:\s*[-–—|]\s+)?/.exec(line.text.slice(stamp.to))![0].length : 0;
    if (isTaken) this.#count(stamp);
    if (isOwn || this.#turns.length === 0) this.#turns.push({ speaker: null, pieces: [] });
    this.#append(line, from, isTaken ? stamp : this.#takePending());
  }

  #append(line: Line, from: number, lead: Stamp | undefined): void {
    for (const mark of marksIn(line.text.slice(from))) if (this.#rule.isTime(mark)) this.#count(mark);
    this.#turns.at(-1)!.pieces.push(...piecesOf(line, from, lead, this.#rule, "\n"));
  }

  #takePending(): Stamp | undefined {
    const pending = this.#pending;
    this.#pending = undefined;
    return pending;
  }

  #count(stamp: Stamp): void {
    this.#stamps.set(stamp.style, (this.#stamps.get(stamp.style) ?? 0) + 1);
  }

  #keepOutside(line: Line): void {
    const text = line.text.trim();
    this.#outside.push({ line: line.number, text });
    this.#notes.push(note("outside-kept", { text }, line.number));
  }
}

/** Where times say when a paragraph ended, the next one starts there, as the players of these programs have it. */
function startAtEnds(turns: readonly ParsedTurn[]): ParsedTurn[] {
  let end: number | undefined;
  return turns.map(({ speaker, pieces }) => {
    const timed = pieces.map((piece) => {
      const start = piece.startMs ?? end;
      end = piece.endMs;
      return { ...piece, ...timesOf(start, piece.endMs) };
    });
    return { speaker, pieces: timed };
  });
}

/** A time on a line of its own goes to the words after it; a turn that holds nothing but a time keeps none of it as words. */
function withWords({ speaker, pieces }: ParsedTurn): ParsedTurn {
  const [first, second, ...rest] = pieces;
  if (first === undefined) return { speaker, pieces: [{ text: "", join: "" }] };
  if (first.text !== "" || second?.startMs !== undefined || second === undefined) return { speaker, pieces };
  return {
    speaker,
    pieces: [{ ...second, ...timesOf(first.startMs, second.endMs ?? first.endMs) }, ...rest],
  };
}
