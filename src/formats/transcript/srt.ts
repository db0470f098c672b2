import { AppError } from "#domain/errors";
import { fail, ok } from "#domain/result";
import { voicesOf } from "#formats/transcript/cues/payload";
import { readCues } from "#formats/transcript/cues/read-cues";
import { readTimedRows } from "#formats/transcript/cues/timed-rows";
import { cueClockMs, timingOf } from "#formats/transcript/cues/timing";
import type { TextParser } from "#formats/transcript/parsed-transcript";

/**
 * SubRip: numbers that are missing or repeat, a comma or a point before the milliseconds, blank lines inside a cue, markup.
 * Words belong to the time above them until the next time.
 */
export const parseSrt: TextParser = (text, options) => {
  const { cues, outside, notes } = readTimedRows(text.split("\n"), timingOf, cueClockMs, voicesOf);
  return cues.length === 0
    ? fail(new AppError("import/malformed", { format: "srt" }))
    : ok(readCues(cues, options, outside, notes));
};
