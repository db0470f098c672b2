import type { ReactiveController, ReactiveControllerHost } from "lit";
import { figuresWorker, intervalsWorker } from "#actions/compare-coders";
import type { Snapshot } from "#domain/agreement/snapshot";
import { snapshotFor } from "#domain/agreement/snapshot-lean";
import type { Specification } from "#domain/agreement/specification";
import type { RoundFigures } from "#domain/report/round-report-input";
import { resampling } from "#features/agreement/figures/comparison-task";
import { ErrorShowEvent } from "#ui/events/error-show-event";

/** The figures of one snapshot for a report, then their intervals; what was asked before is dropped. */
export class ReportTask implements ReactiveController {
  figures: RoundFigures | undefined;
  /** How much of the intervals is done, 0 to 1. */
  share = 0;
  readonly #host: ReactiveControllerHost & EventTarget;
  #snapshot: Snapshot | undefined;
  #asked: AbortController | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  /** @param snapshot the same object while nothing changed; undefined where there is nothing to compute */
  ask(snapshot: Snapshot | undefined, specification: Specification): void {
    if (snapshot === this.#snapshot) return;
    this.#snapshot = snapshot;
    this.#asked?.abort();
    this.figures = undefined;
    this.share = 0;
    if (snapshot === undefined) return;
    const asked = (this.#asked = new AbortController());
    void this.#run(snapshot, specification, asked.signal).catch((cause: unknown) => {
      if (!asked.signal.aborted) this.#host.dispatchEvent(new ErrorShowEvent(cause));
    });
  }

  hostDisconnected(): void {
    this.#asked?.abort();
    this.#snapshot = undefined;
  }

  async #run(snapshot: Snapshot, specification: Specification, signal: AbortSignal): Promise<void> {
    const request = { snapshot: snapshotFor(snapshot, specification.unit), specification };
    const comparison = await figuresWorker.call("figures", request);
    if (signal.aborted) return;
    this.figures = { comparison, intervals: undefined };
    this.#host.requestUpdate();
    const progress = (share: number): void => {
      this.share = share;
      this.#host.requestUpdate();
    };
    const intervals = await intervalsWorker.call(
      "intervals",
      { request, ...resampling },
      { signal, progress },
    );
    this.figures = { comparison, intervals };
    this.#host.requestUpdate();
  }
}
