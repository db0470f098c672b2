import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Comparison, ComparisonIntervals } from "#domain/agreement/units-comparison";
import type { RoundId } from "#domain/model/ids";
import {
  comparisonOfRound,
  intervalsOfRound,
  type ClosedRound,
} from "#features/agreement/figures/closed-rounds";
import { ErrorShowEvent } from "#ui/events/error-show-event";

/** Figures of closed rounds as they come, each by its own set-up; draws its host again for each. */
export class RoundComparisons implements ReactiveController {
  readonly figures = new Map<RoundId, Comparison>();
  readonly intervals = new Map<RoundId, ComparisonIntervals>();
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #asked = new Set<RoundId>();

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  /** Nothing is asked for before `want`. */
  hostConnected(): void {
    this.#asked.clear();
  }

  /** Asks for what is not asked for yet. @param withIntervals their intervals too, which take longer */
  want(rounds: readonly ClosedRound[], withIntervals: boolean): void {
    for (const closed of rounds) {
      const { id } = closed.round;
      if (this.#asked.has(id)) continue;
      this.#asked.add(id);
      void this.#fetch(closed, withIntervals).catch((cause: unknown) =>
        this.#host.dispatchEvent(new ErrorShowEvent(cause)),
      );
    }
  }

  async #fetch(closed: ClosedRound, withIntervals: boolean): Promise<void> {
    this.figures.set(closed.round.id, await comparisonOfRound(closed));
    this.#host.requestUpdate();
    if (!withIntervals) return;
    this.intervals.set(closed.round.id, await intervalsOfRound(closed));
    this.#host.requestUpdate();
  }
}
