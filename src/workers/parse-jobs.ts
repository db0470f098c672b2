import { textSketch, type TextSketch } from "#domain/intake/text-sketch";
import type { Result } from "#domain/result";
import type { ErrorData } from "#domain/errors";
import type { ReadOptions, TranscriptDraft } from "#formats/transcript/draft";
import { readTranscript } from "#formats/transcript/read-transcript";
import { sha256 } from "#workers/sha256";

/** A transcript read from a file, with what tells it from others. */
export interface IncomingTranscript {
  readonly draft: TranscriptDraft;
  /** SHA-256 of the canonical text as UTF-8, lower-case hexadecimal. */
  readonly hash: string;
  readonly sketch: TextSketch;
}

export interface ParseInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ReadOptions;
}

/** What the parse worker does: reads files as transcripts, and sketches texts to compare them. */
export const parseJobs = {
  async read({ bytes, fileName, options }: ParseInput): Promise<Result<IncomingTranscript, ErrorData>> {
    const read = await readTranscript(bytes, fileName, options);
    if (!read.ok) return { ok: false, error: read.error.toData() };
    const { text } = read.value;
    return { ok: true, value: { draft: read.value, hash: await sha256(text), sketch: textSketch(text) } };
  },

  sketch: (texts: readonly string[]): readonly TextSketch[] => texts.map(textSketch),
};
export type ParseJobs = typeof parseJobs;
