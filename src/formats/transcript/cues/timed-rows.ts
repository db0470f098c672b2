import type { Cue } from "#formats/transcript/cues/cue";
import type { Voice } from "#formats/transcript/cues/payload";
import type { Timing } from "#formats/transcript/cues/timing";
import type { OutsideLine } from "#formats/transcript/draft";
import { note, type ImportNote } from "#formats/transcript/notes";

/**
 * Captions in which a timing line stands above its words: everything down to the next timing line is its text, blank lines or not, but
 * for the number of the next cue. Words above the first time, or below one that cannot be read, are kept outside.
 *
 * @param timingOf the two times of a row, unread; undefined where the row is none
 * @param clockMs reads one of them
 */
export function readTimedRows(
  rows: readonly string[],
  timingOf: (row: string) => Timing | undefined,
  clockMs: (text: string) => number | undefined,
  voicesOf: (payload: string) => Voice[],
): { cues: Cue[]; outside: OutsideLine[]; notes: ImportNote[] } {
  const cues: Cue[] = [];
  const outside: OutsideLine[] = [];
  const notes: ImportNote[] = [];
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const text = rows[at]!.trim();
      if (text === "") continue;
      outside.push({ line: at + 1, text });
      notes.push(note("outside-kept", { text }, at + 1));
    }
  };
  const timings = rows.flatMap((row, at) => {
    const timing = timingOf(row);
    return timing === undefined ? [] : [{ at, timing }];
  });
  keep(0, textEnd(rows, 0, timings[0]?.at ?? rows.length, timings.length > 0));
  for (const [index, { at, timing }] of timings.entries()) {
    const next = timings[index + 1]?.at;
    const end = textEnd(rows, at + 1, next ?? rows.length, next !== undefined);
    const startMs = clockMs(timing.start);
    const endMs = clockMs(timing.end);
    if (startMs === undefined || endMs === undefined) {
      notes.push(note("time-unreadable", { text: rows[at]!.trim().slice(0, 80) }, at + 1));
      keep(at + 1, end);
      continue;
    }
    for (const voice of voicesOf(rows.slice(at + 1, end).join("\n")))
      cues.push({ startMs, endMs, line: at + 1, ...voice });
  }
  return { cues, outside, notes };
}

/** Where the words of a cue end: a number directly above the next time counts the next cue. */
function textEnd(rows: readonly string[], from: number, to: number, isAboveTime: boolean): number {
  const last = to - 1;
  return isAboveTime && last >= from && /^\s*\d+\s*$/.test(rows[last]!) ? last : to;
}
