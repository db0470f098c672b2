import { AppError } from "#domain/errors";
import type { Result } from "#domain/result";
import type { ReadOptions } from "#formats/transcript/draft";
import type { IncomingTranscript, ParseJobs } from "#workers/parse-jobs";
import { trustedWorkerUrl } from "#workers/trusted-worker-url";
import { WorkerClient } from "#workers/worker-client";
import parseWorkerUrl from "../workers/parse-worker.ts?worker&url";

export type { ReadOptions, TranscriptDraft } from "#formats/transcript/draft";
export type { ImportNote } from "#formats/transcript/notes";
export type { IncomingTranscript } from "#workers/parse-jobs";

const startParser = (): Worker => new Worker(trustedWorkerUrl(parseWorkerUrl), { type: "module" });

/** As many as read at a time without waiting for each other; a file that is cancelled ends its worker only. */
const parsers = [startParser, startParser].map((start) => new WorkerClient<ParseJobs>(start));
let turn = 0;

/** The parser that is next in turn. */
export const nextParser = (): WorkerClient<ParseJobs> => parsers[turn++ % parsers.length]!;

/**
 * Reads a file as a transcript, off the page's thread. Nothing is written.
 *
 * @returns the draft, or why the file cannot be read as one
 * @throws DOMException AbortError where `signal` was aborted
 */
export async function readTranscript(
  file: File,
  options: ReadOptions,
  signal?: AbortSignal,
): Promise<Result<IncomingTranscript>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await nextParser().call("read", { bytes, fileName: file.name, options }, { signal });
  return read.ok ? read : { ok: false, error: new AppError(read.error.code, read.error.detail) };
}
