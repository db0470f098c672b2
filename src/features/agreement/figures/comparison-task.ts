import type { ReactiveController, ReactiveControllerHost } from "lit";
import { figuresWorker, intervalsWorker } from "#actions/compare-coders";
import type { Comparison, ComparisonIntervals, ComparisonRequest } from "#domain/agreement/units-comparison";
import { ErrorShowEvent } from "#ui/events/error-show-event";

/** One seed for all rounds: the same codings give the same intervals. */
export const resampling = { seed: 1, resamples: 1000 } as const;

/** Asks for the figures of a comparison, then for their intervals; what was asked before is dropped. */
export class ComparisonTask implements ReactiveController {
  comparison: Comparison | undefined;
  intervals: ComparisonIntervals | undefined;
  /** How much of the intervals is done, 0 to 1. */
  share = 0;
  /** What `comparison` answers. */
  answered: ComparisonRequest | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;
  #asked: AbortController | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  ask(request: ComparisonRequest): void {
    this.#asked?.abort();
    const asked = (this.#asked = new AbortController());
    void this.#run(request, asked.signal).catch((cause: unknown) => {
      if (!asked.signal.aborted) this.#host.dispatchEvent(new ErrorShowEvent(cause));
    });
  }

  async #run(request: ComparisonRequest, signal: AbortSignal): Promise<void> {
    const comparison = await figuresWorker.call("figures", request, { signal });
    Object.assign(this, { comparison, answered: request, intervals: undefined, share: 0 });
    this.#host.requestUpdate();
    this.intervals = await intervalsWorker.call(
      "intervals",
      { request, ...resampling },
      {
        signal,
        progress: (share) => {
          this.share = share;
          this.#host.requestUpdate();
        },
      },
    );
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#asked?.abort();
  }
}
