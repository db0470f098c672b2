import { textSketch, type TextSketch } from "#domain/intake/text-sketch";
import type { Result } from "#domain/result";
import type { ErrorData } from "#domain/errors";
import type { ReadOptions, TranscriptDraft } from "#formats/transcript/draft";
import { readTranscript } from "#formats/transcript/read-transcript";
import type { RefiReportNote } from "#formats/refi/refi-notes";
import { toPlain, type PlainArchive } from "#workers/plain-archive";
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

export interface RefiInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Which of several projects in the file, by the name of its `.qde`. */
  readonly projectFile?: string | undefined;
}

/** A REFI-QDA project as the project it would become, and what became of everything in it. */
export interface IncomingProject {
  readonly archive: PlainArchive;
  /** The program that wrote the file, as it calls itself; "" where it does not say. */
  readonly origin: string;
  readonly report: readonly RefiReportNote[];
}

/** What the parse worker does: reads files as transcripts, projects of other programs, and sketches texts to compare them. */
export const parseJobs = {
  async read({ bytes, fileName, options }: ParseInput): Promise<Result<IncomingTranscript, ErrorData>> {
    const read = await readTranscript(bytes, fileName, options);
    if (!read.ok) return { ok: false, error: read.error.toData() };
    const { text } = read.value;
    return { ok: true, value: { draft: read.value, hash: await sha256(text), sketch: textSketch(text) } };
  },

  async refi(
    { bytes, fileName, projectFile }: RefiInput,
    progress: (share: number) => void,
  ): Promise<Result<IncomingProject, ErrorData>> {
    const { readRefiProject } = await import("#formats/refi/read-refi-project");
    const { archiveOfRefi } = await import("#formats/refi/refi-archive");
    const read = readRefiProject(bytes, projectFile);
    if (!read.ok) return { ok: false, error: read.error.toData() };
    progress(0.6);
    const environment = { newId: () => crypto.randomUUID(), now: () => Date.now() };
    const { archive, report } = await archiveOfRefi(read.value, fileName, environment);
    const { origin, report: said } = read.value;
    return { ok: true, value: { archive: toPlain(archive), origin, report: [...said, ...report] } };
  },

  sketch: (texts: readonly string[]): readonly TextSketch[] => texts.map(textSketch),
};
export type ParseJobs = typeof parseJobs;
