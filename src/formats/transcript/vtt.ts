import { AppError } from "#domain/errors";
import { fail, ok } from "#domain/result";
import type { Cue } from "#formats/transcript/cues/cue";
import { voicesOf } from "#formats/transcript/cues/payload";
import { readCues } from "#formats/transcript/cues/read-cues";
import { unroll } from "#formats/transcript/cues/rolling";
import { cueClockMs, timingOf } from "#formats/transcript/cues/timing";
import type { OutsideLine } from "#formats/transcript/draft";
import { note, type ImportNote } from "#formats/transcript/notes";
import type { TextParser } from "#formats/transcript/parsed-transcript";

/** Programs write a measure before each cue as a comment: nobody's words. */
const measure = /^NOTE\s+(?:Confidence|duration|language|recognizability)\s*:/i;
const headerField = /^(?:Kind|Language|X-TIMESTAMP-MAP|Region|Style)\s*[:=]/i;
/** Teams: `GUID/12-0`, where parts of one utterance share the 12. */
const teamsId = /^([\da-f-]{36}\/\d+)-\d+$/i;

/**
 * WebVTT, read leniently: a missing signature, unpadded times, commas for points, missing blank lines, cues without an end of file.
 * Voice tags, or labels in the text, name the speakers. A block whose time cannot be read is kept outside.
 *
 * @see WebVTT: The Web Video Text Tracks Format (W3C, 2019), section 6
 */
export const parseVtt: TextParser = (text, options) => {
  const reader = new VttReader(text.split("\n"));
  const { cues, outside, notes } = reader.read();
  if (cues.length === 0) return fail(new AppError("import/malformed", { format: "vtt" }));
  const areWordsTimed = /<\d{1,2}:\d{2}[\d:.]*>/.test(text);
  const rolled = unroll(cues, areWordsTimed);
  const rolling = rolled.repeated > 0 ? [note("captions-rolling", { count: rolled.repeated })] : [];
  return ok(readCues(rolled.cues, options, outside, [...notes, ...rolling]));
};

class VttReader {
  readonly #rows: readonly string[];
  #at = 0;
  #styling = 0;
  #metadata = 0;
  readonly #cues: Cue[] = [];
  readonly #outside: OutsideLine[] = [];
  readonly #notes: ImportNote[] = [];

  constructor(rows: readonly string[]) {
    this.#rows = rows;
  }

  read() {
    if (/^WEBVTT(?:\s|$)/.test(this.#rows[0]!)) this.#readHeader();
    else this.#notes.push(note("header-missing", { format: "vtt" }));
    while (this.#at < this.#rows.length) this.#readBlock();
    if (this.#styling > 0) this.#notes.push(note("styling-dropped", { count: this.#styling }));
    if (this.#metadata > 0) this.#notes.push(note("metadata-dropped", { count: this.#metadata }));
    return { cues: this.#cues, outside: this.#outside, notes: this.#notes };
  }

  /** The title behind the signature is kept; fields and old style rules are for players. */
  #readHeader(): void {
    this.#keep(this.#rows[0]!.slice("WEBVTT".length).replace(/^[\s:-]+/, ""), 1);
    let isStyle = false;
    for (
      this.#at = 1;
      this.#at < this.#rows.length && !this.#isBlank(this.#at) && !this.#isTiming(this.#at);
      this.#at++
    ) {
      const row = this.#rows[this.#at]!;
      isStyle ||= /^Style\s*:/i.test(row);
      if (isStyle) this.#styling++;
      else if (headerField.test(row)) this.#metadata++;
      else if (!this.#isTiming(this.#at + 1)) this.#keep(row, this.#at + 1);
    }
  }

  #readBlock(): void {
    if (this.#isBlank(this.#at)) {
      this.#at++;
      return;
    }
    const first = this.#at;
    const row = this.#rows[first]!;
    if (/^NOTE(?:\s|$)/.test(row) && !this.#isTiming(first + 1))
      this.#skipBlock(measure.test(row) ? "measure" : "comment");
    else if (/^(?:STYLE|REGION)\s*$/.test(row)) this.#skipBlock("style");
    else if (this.#isTiming(first)) this.#readCue(first, undefined);
    else if (this.#isTiming(first + 1)) this.#readCue(first + 1, row.trim());
    else this.#skipBlock("stray");
  }

  #readCue(timingAt: number, id: string | undefined): void {
    const timing = timingOf(this.#rows[timingAt]!)!;
    const startMs = cueClockMs(timing.start);
    const endMs = cueClockMs(timing.end);
    const isReadable = startMs !== undefined && endMs !== undefined;
    if (!isReadable)
      this.#notes.push(
        note("time-unreadable", { text: this.#rows[timingAt]!.trim().slice(0, 80) }, timingAt + 1),
      );
    const payload: string[] = [];
    this.#at = timingAt + 1;
    while (this.#at < this.#rows.length && !this.#isBlank(this.#at) && !this.#isTiming(this.#at)) {
      // A number above the next time is that cue's identifier, though the blank line between is missing.
      if (/^\d+$/.test(this.#rows[this.#at]!.trim()) && this.#isTiming(this.#at + 1)) break;
      if (!isReadable) this.#keep(this.#rows[this.#at]!, this.#at + 1);
      payload.push(this.#rows[this.#at]!);
      this.#at++;
    }
    if (!isReadable) return;
    const utterance = teamsId.exec(id ?? "")?.[1];
    for (const voice of voicesOf(payload.join("\n")))
      this.#cues.push({
        startMs,
        endMs,
        line: timingAt + 1,
        ...voice,
        ...(utterance === undefined ? {} : { utterance }),
      });
  }

  #skipBlock(kind: "measure" | "comment" | "style" | "stray"): void {
    if (kind === "measure") this.#metadata++;
    if (kind === "style") this.#styling++;
    for (; this.#at < this.#rows.length && !this.#isBlank(this.#at); this.#at++) {
      if (kind === "stray" && (this.#isTiming(this.#at) || this.#isTiming(this.#at + 1))) return;
      if (kind === "comment") this.#keep(this.#rows[this.#at]!.replace(/^NOTE(?=\s|$)/, ""), this.#at + 1);
      if (kind === "stray") this.#keep(this.#rows[this.#at]!, this.#at + 1);
    }
  }

  #keep(words: string, line: number): void {
    const text = words.trim();
    if (text === "") return;
    this.#outside.push({ line, text });
    this.#notes.push(note("outside-kept", { text }, line));
  }

  #isBlank(at: number): boolean {
    return this.#rows[at]!.trim() === "";
  }

  #isTiming(at: number): boolean {
    const row = this.#rows[at];
    return row !== undefined && timingOf(row) !== undefined;
  }
}
