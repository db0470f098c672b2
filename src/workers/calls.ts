import { AppError, type ErrorData } from "#domain/errors";

/** A worker's jobs, by name: plain data in, plain data out. The page imports their types, never their code. */
export type Jobs = Record<string, (input: never, progress: (share: number) => void) => unknown>;

/** A question to a worker and the messages it answers with. `share` of the work done is 0 to 1. */
export type Call = { readonly id: number; readonly job: string; readonly input: unknown };
export type Reply =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: ErrorData };

/** The half of a worker: answers calls with its jobs. An `AppError` crosses as data; a bug is "unexpected". */
export function serve(jobs: Jobs): void {
  const answer = (reply: Reply, transfer: Transferable[] = []): void => postMessage(reply, { transfer });
  addEventListener("message", ({ data }: MessageEvent<Call>) => {
    const { id, job, input } = data;
    const run = jobs[job];
    // Wrapped in a promise, so that a job that throws at once is answered like one that rejects.
    void new Promise((resolve) => {
      if (!run) throw new RangeError(`This worker has no job ${job}`);
      resolve(run(input as never, (progress) => answer({ id, progress })));
    }).then(
      (value) => answer({ id, value }, transferable(value)),
      (cause: unknown) => answer({ id, error: AppError.from(cause).toData() }),
    );
  });
}

/** Bytes are handed over instead of copied. */
const transferable = (value: unknown): Transferable[] =>
  value instanceof Uint8Array &&
  value.buffer instanceof ArrayBuffer &&
  value.byteLength === value.buffer.byteLength
    ? [value.buffer]
    : [];
