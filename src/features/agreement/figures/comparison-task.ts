import type { ReactiveController, ReactiveControllerHost } from "lit";
import { figuresWorker, intervalsWorker } from "#actions/compare-coders";
import type { Interval } from "#domain/agreement/figure";
import { snapshotFor } from "#domain/agreement/snapshot-lean";
import type {
  Comparison,
  ComparisonIntervals,
  ComparisonRequest,
  OverallFigures,
} from "#domain/agreement/units-comparison";
import type { OverallQuestion } from "#domain/agreement/units-overall";
import { ErrorShowEvent } from "#ui/events/error-show-event";

/** One seed for all rounds: the same codings give the same intervals. */
export const resampling = { seed: 1, resamples: 1000 } as const;

type Host = ReactiveControllerHost & EventTarget;
interface Asking {
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}

/**
 * Asks for figures, then for their intervals, in threads of their own. Of questions that come while one is being answered only the newest
 * is answered; an interval nobody asks for any more is ended.
 */
class FiguresTask<Request, Figures, Intervals> implements ReactiveController {
  figures: Figures | undefined;
  intervals: Intervals | undefined;
  /** How much of the intervals is done, 0 to 1. */
  share = 0;
  /** What `figures` answers. */
  answered: Request | undefined;
  readonly #host: Host;
  readonly #figuresOf: (request: Request) => Promise<Figures>;
  readonly #intervalsOf: (request: Request, asking: Asking) => Promise<Intervals>;
  #next: Request | undefined;
  #isAsking = false;
  #resampling: AbortController | undefined;

  constructor(
    host: Host,
    figuresOf: (request: Request) => Promise<Figures>,
    intervalsOf: (request: Request, asking: Asking) => Promise<Intervals>,
  ) {
    this.#host = host;
    this.#figuresOf = figuresOf;
    this.#intervalsOf = intervalsOf;
    host.addController(this);
  }

  ask(request: Request): void {
    this.#next = request;
    this.#resampling?.abort();
    if (!this.#isAsking) void this.#answerAll().catch(this.#tell);
  }

  hostDisconnected(): void {
    this.#next = undefined;
    this.#resampling?.abort();
  }

  async #answerAll(): Promise<void> {
    this.#isAsking = true;
    try {
      for (let request = this.#next; request !== undefined; request = this.#next) {
        this.#next = undefined;
        const figures = await this.#figuresOf(request);
        Object.assign(this, { figures, answered: request, intervals: undefined, share: 0 });
        this.#host.requestUpdate();
        if (!this.#hasNext()) void this.#resample(request);
      }
    } finally {
      this.#isAsking = false;
    }
  }

  #hasNext = (): boolean => this.#next !== undefined;

  async #resample(request: Request): Promise<void> {
    const { signal } = (this.#resampling = new AbortController());
    const progress = (share: number): void => {
      this.share = share;
      this.#host.requestUpdate();
    };
    try {
      this.intervals = await this.#intervalsOf(request, { signal, progress });
      this.#host.requestUpdate();
    } catch (cause) {
      if (!signal.aborted) this.#tell(cause);
    }
  }

  #tell = (cause: unknown): boolean => this.#host.dispatchEvent(new ErrorShowEvent(cause));
}

/** The figures of a comparison: overall, by code, by pair. */
export class ComparisonTask extends FiguresTask<ComparisonRequest, Comparison, ComparisonIntervals> {
  constructor(host: Host) {
    super(
      host,
      (request) => figuresWorker.call("figures", lean(request)),
      (request, asking) =>
        intervalsWorker.call("intervals", { request: lean(request), ...resampling }, asking),
    );
  }
}

/** Overall figures of parts of a comparison, or of several. */
export class OverallTask extends FiguresTask<
  readonly OverallQuestion[],
  readonly OverallFigures[],
  readonly (Interval | undefined)[]
> {
  constructor(host: Host) {
    super(
      host,
      (request) => figuresWorker.call("overall", leanAll(request)),
      (request, asking) =>
        intervalsWorker.call("overallIntervals", { request: leanAll(request), ...resampling }, asking),
    );
  }
}

const lean = <Asked extends ComparisonRequest>(asked: Asked): Asked => ({
  ...asked,
  snapshot: snapshotFor(asked.snapshot, asked.specification.unit),
});

/** Questions about the same snapshot go to the worker with one. */
function leanAll(questions: readonly OverallQuestion[]): OverallQuestion[] {
  const made: (readonly [of: OverallQuestion, snapshot: OverallQuestion["snapshot"]])[] = [];
  return questions.map((question) => {
    const { snapshot, specification } = question;
    const same = made.find(
      ([of]) => of.snapshot === snapshot && of.specification.unit === specification.unit,
    )?.[1];
    const own = same ?? snapshotFor(snapshot, specification.unit);
    if (same === undefined) made.push([question, own]);
    return { ...question, snapshot: own };
  });
}
