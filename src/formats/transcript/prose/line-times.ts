import type { Piece } from "#formats/transcript/assemble-draft";
import { timesOf } from "#formats/transcript/assemble-draft";
import type { TimeStyle } from "#formats/transcript/draft";
import { labelShape, trimLabel } from "#formats/transcript/prose/label-shape";
import type { Line } from "#formats/transcript/prose/line";
import { stampAt, stampsIn, type Stamp } from "#formats/transcript/text/time-stamp";

/** Which times of a text are structure, and on which side of the words they stand. */
export interface TimeRule {
  readonly isTime: (stamp: Stamp) => boolean;
  /** True where times stand after the words they are about (f4, MAXQDA): they say when these ended. */
  readonly areEnds: boolean;
}

/** Bracketed and hash times, wherever they stand in the line. */
export const marksIn = (text: string): Stamp[] =>
  [...stampsIn(text, "square"), ...stampsIn(text, "hash")].sort((a, b) => a.from - b.from);

/** Times stand after the words when more lines end with one than begin with one. */
export function timeRuleOf(lines: readonly Line[], asked: TimeStyle | undefined): TimeRule {
  const isTime = (stamp: Stamp) => asked === undefined || stamp.style === asked;
  let leading = 0;
  let trailing = 0;
  for (const { text } of lines) {
    const marks = marksIn(text).filter(isTime);
    if (marks.length === 0) continue;
    const isFirst =
      text.slice(0, marks[0]!.from).trim() === "" || /[:：]\s*$/.test(text.slice(0, marks[0]!.from));
    if (isFirst) leading++;
    else if (text.slice(marks.at(-1)!.to).trim() === "" && !isName(text.slice(0, marks[0]!.from))) trailing++;
  }
  return { isTime, areEnds: trailing > leading };
}

/** A name on a line of its own has its time after it, and is nothing that was said. */
const isName = (text: string): boolean =>
  labelShape(trimLabel(text.replace(/[:：]\s*$/, ""))) === "name" && !/[.!?…]\s*$/.test(text);

/** The time an unlabelled line begins with: bracketed, bare with hours, or bare and all there is. */
export function leadingStamp(text: string): Stamp | undefined {
  const from = /^\s*/.exec(text)![0].length;
  const stamp = stampAt(text, from);
  const isLine = stamp !== undefined && text.slice(stamp.to).trim() === "";
  return stamp !== undefined && (stamp.style !== "bare" || stamp.full || isLine) ? stamp : undefined;
}

/**
 * The words of a line cut at its times, which are taken out. The first piece carries `lead`, the time in front of the words.
 * @param base where in the line the words begin
 * @param join what separates the first piece from what the turn has before
 */
export function piecesOf(
  line: Line,
  base: number,
  lead: Stamp | undefined,
  rule: TimeRule,
  join: Piece["join"],
): Piece[] {
  const words = line.text.slice(base);
  const pieces: Piece[] = [];
  const cut = (from: number, to: number) => {
    const text = words.slice(from, to).trim();
    const blanks = words.slice(from, to).length - words.slice(from, to).trimStart().length;
    return { text, join: " " as const, origin: { line, from: base + from + blanks } };
  };
  let at = 0;
  let startMs = lead?.startMs;
  let endMs = lead?.endMs;
  for (const mark of marksIn(words).filter(rule.isTime)) {
    const piece = cut(at, mark.from);
    at = mark.to;
    if (piece.text !== "" || rule.areEnds)
      pieces.push({ ...piece, ...timesOf(startMs, rule.areEnds ? mark.startMs : endMs) });
    startMs = rule.areEnds ? undefined : mark.startMs;
    endMs = rule.areEnds ? undefined : mark.endMs;
  }
  const rest = cut(at, words.length);
  if (rest.text !== "" || startMs !== undefined || pieces.length === 0)
    pieces.push({ ...rest, ...timesOf(startMs, endMs) });
  return pieces.map((piece, index) => (index === 0 ? { ...piece, join } : piece));
}
