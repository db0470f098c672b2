import { AppError } from "#domain/errors";
import { fail, ok } from "#domain/result";
import { voicesOf } from "#formats/transcript/cues/payload";
import { readCues } from "#formats/transcript/cues/read-cues";
import { readTimedRows } from "#formats/transcript/cues/timed-rows";
import { cueClockMs, type Timing } from "#formats/transcript/cues/timing";
import type { TextParser } from "#formats/transcript/parsed-transcript";

/** YouTube's SubViewer captions: `0:00:00.500,0:00:07.000`, the words below, `[br]` for a line break. */
export const parseSbv: TextParser = (text, options) => {
  const { cues, outside, notes } = readTimedRows(text.split("\n"), sbvTiming, cueClockMs, (payload) =>
    voicesOf(payload.replace(/\[br\]/gi, "\n")),
  );
  return cues.length === 0
    ? fail(new AppError("import/malformed", { format: "sbv" }))
    : ok(readCues(cues, options, outside, notes));
};

function sbvTiming(row: string): Timing | undefined {
  const found = /^\s*(\d[\d:]{3,12}\.[\da-z]{1,6})\s*,\s*(\d[\d:]{3,12}\.[\da-z]{1,6})\s*$/i.exec(row);
  return found === null ? undefined : { start: found[1]!, end: found[2]! };
}
