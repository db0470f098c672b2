import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * How many lines of a long list are drawn: a screenful at once, the rest few by few after that, each in a task of its own, so that
 * no list keeps the page from what a person does.
 */
export class GradualDrawing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #few: number;
  #drawn: number;
  #wanted = 0;
  #timer: number | undefined;

  /** @param few lines that are drawn in one go */
  constructor(host: ReactiveControllerHost, few: number) {
    this.#host = host;
    this.#few = few;
    this.#drawn = few;
    host.addController(this);
  }

  /** How many of `wanted` lines are to be drawn now. Asked while the host updates; draws it again while some are missing. */
  of(wanted: number): number {
    this.#wanted = wanted;
    return Math.min(wanted, this.#drawn);
  }

  /** Draws the line at a place, from 0, and all before it, the next time the host is drawn. */
  include(place: number): void {
    this.#drawn = Math.max(this.#drawn, place + 1);
  }

  hostUpdated(): void {
    window.clearTimeout(this.#timer);
    if (this.#drawn >= this.#wanted) return;
    this.#timer = window.setTimeout(() => {
      this.#drawn += this.#few;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    window.clearTimeout(this.#timer);
  }
}
