import { AppError } from "#domain/errors";
import { fail, ok } from "#domain/result";
import type { Cue } from "#formats/transcript/cues/cue";
import { readCues } from "#formats/transcript/cues/read-cues";
import {
  isObject,
  numberOf,
  objectsIn,
  parseJson,
  textOf,
  type JsonObject,
  type JsonValue,
} from "#formats/transcript/json/json-value";
import { note } from "#formats/transcript/notes";
import type { TextParser } from "#formats/transcript/parsed-transcript";
import { canonicalText } from "#formats/transcript/text/canonical-text";

/**
 * JSON of speech recognisers: Whisper and its relatives (`segments` in seconds, words within), whisperX (a speaker on each segment),
 * whisper.cpp (`transcription` with offsets in ms), and lists of `utterances`. Words keep no times of their own. Cue lines are numbered
 * by segment.
 */
export const parseWhisperJson: TextParser = (text, options) => {
  const value = parseJson(text);
  if (value === undefined) return fail(new AppError("import/malformed", { format: "json" }));
  const segments = segmentsOf(value);
  if (segments === undefined) return fail(new AppError("import/unrecognised", { format: "json" }));
  const cues = segments.map(cueOf).filter((cue) => cue !== undefined);
  if (cues.length === 0) return fail(new AppError("import/empty"));
  const words = segments.reduce((sum, { words }) => sum + objectsIn(words).length, 0);
  const language = isObject(value) ? textOf(value, "language") : undefined;
  const notes = [
    ...(words > 0 ? [note("word-times-dropped", { count: words })] : []),
    ...(language === undefined ? [] : [note("language-stated", { language })]),
  ];
  return ok(readCues(cues, options, [], notes));
};

/** The list of segments, wherever the program puts it. */
function segmentsOf(value: JsonValue): JsonObject[] | undefined {
  const lists = isObject(value)
    ? [value["segments"], value["transcription"], value["utterances"], value["results"]]
    : [value];
  return lists
    .map(objectsIn)
    .find((list) =>
      list.some((segment) => textOf(segment, "text", "transcript") !== undefined && hasTime(segment)),
    );
}

const hasTime = (segment: JsonObject): boolean =>
  numberOf(segment, "start", "start_time", "from") !== undefined || isObject(segment["offsets"]);

function cueOf(segment: JsonObject, index: number): Cue | undefined {
  const text = textOf(segment, "text", "transcript");
  if (text === undefined) return undefined;
  const lines = canonicalText(text)
    .text.split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const offsets = segment["offsets"];
  const times = isObject(offsets)
    ? { startMs: whole(numberOf(offsets, "from")), endMs: whole(numberOf(offsets, "to")) }
    : {
        startMs: milliseconds(numberOf(segment, "start", "start_time", "from")),
        endMs: milliseconds(numberOf(segment, "end", "end_time", "to")),
      };
  return { ...times, speaker: speakerOf(segment), lines, line: index + 1 };
}

/** On the segment; else the one who says most of its words; a bare number stands for "Speaker 1". */
function speakerOf(segment: JsonObject): string | undefined {
  const named = segment["speaker"] ?? segment["speaker_label"] ?? segment["speaker_id"];
  if (typeof named === "string" && named.trim() !== "") return named.trim();
  if (typeof named === "number") return `Speaker ${named}`;
  const counts = new Map<string, number>();
  for (const word of objectsIn(segment["words"])) {
    const speaker = textOf(word, "speaker");
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const milliseconds = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : whole(seconds * 1000);
const whole = (ms: number | undefined): number | undefined =>
  ms === undefined || ms < 0 ? undefined : Math.round(ms);
