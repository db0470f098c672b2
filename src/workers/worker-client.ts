import { AppError } from "#domain/errors";
import type { Call, Jobs, Reply } from "#workers/calls";

/** What a call may be given besides its input. */
export interface CallOptions {
  /** Cancels the call: the worker is ended and started again at the next call; other calls under way are asked again. */
  readonly signal?: AbortSignal | undefined;
  /** Told how much of the work is done, 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
}

interface Pending {
  readonly call: Call;
  readonly options: CallOptions;
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: Error) => void;
}

/** What a call is rejected with when its signal was aborted. */
const aborted = (): DOMException => new DOMException("The call was cancelled", "AbortError");

/**
 * The page's end of one worker: starts it at the first call, keeps it for the next, and turns its crash into rejections.
 *
 * @typeParam J the jobs it serves, as the worker's file exports their type
 */
export class WorkerClient<J extends Jobs> {
  readonly #start: () => Worker;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #next = 1;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /**
   * Runs one job.
   *
   * @throws AppError the worker's own, rebuilt, or "unexpected" where it crashed
   * @throws DOMException AbortError where `signal` was aborted
   */
  call<K extends string & keyof J>(
    job: K,
    input: Parameters<J[K]>[0],
    options: CallOptions = {},
  ): Promise<Awaited<ReturnType<J[K]>>> {
    return new Promise((resolve, reject) => {
      const { signal } = options;
      if (signal?.aborted === true) {
        reject(aborted());
        return;
      }
      const call: Call = { id: this.#next++, job, input };
      const cancel = (): void => this.#cancel(call.id);
      const settled = (): void => signal?.removeEventListener("abort", cancel);
      this.#pending.set(call.id, {
        call,
        options,
        resolve: (value) => {
          settled();
          resolve(value as Awaited<ReturnType<J[K]>>);
        },
        reject: (cause) => {
          settled();
          reject(cause);
        },
      });
      signal?.addEventListener("abort", cancel, { once: true });
      this.#running().postMessage(call);
    });
  }

  /** Ends the worker. Calls under way are rejected. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#failAll(new DOMException("The worker was stopped", "AbortError"));
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => this.#take(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      worker.terminate();
      this.#worker = undefined;
      this.#failAll(new AppError("unexpected", {}, event.message));
    });
    return (this.#worker = worker);
  }

  #take(reply: Reply): void {
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if ("progress" in reply) {
      pending.options.progress?.(reply.progress);
      return;
    }
    this.#pending.delete(reply.id);
    if ("error" in reply) pending.reject(new AppError(reply.error.code, reply.error.detail));
    else pending.resolve(reply.value);
  }

  /** A job cannot be stopped from outside its thread, so the thread goes; what else it was doing begins again in a new one. */
  #cancel(id: number): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#pending.delete(id);
    this.#worker?.terminate();
    this.#worker = undefined;
    pending.reject(aborted());
    for (const { call } of this.#pending.values()) this.#running().postMessage(call);
  }

  #failAll(cause: Error): void {
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(cause);
  }
}
