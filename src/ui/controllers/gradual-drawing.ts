import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Time for what is drawn to be painted before more is. */
const frameMs = 16;

/**
 * How many lines of a long list are drawn: a screenful at once, the rest few by few after that, each in a task of its own, so that
 * no list keeps the page from what a person does.
 */
export class GradualDrawing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #few: number;
  #drawn = 0;
  #wanted = 0;
  #timer: number | undefined;

  /** @param few lines that are drawn in one go */
  constructor(host: ReactiveControllerHost, few: number) {
    this.#host = host;
    this.#few = few;
    host.addController(this);
  }

  /**
   * How many of `wanted` lines are to be drawn now. Asked while the host updates, which is drawn again while some are missing.
   *
   * @param few as the constructor's, where lines are longer or shorter than before
   */
  of(wanted: number, few = this.#few): number {
    this.#wanted = wanted;
    this.#few = few;
    this.#drawn = Math.max(this.#drawn, few);
    return Math.min(wanted, this.#drawn);
  }

  /** Draws the line at a place, from 0, and all before it, the next time the host is drawn. */
  include(place: number): void {
    this.#drawn = Math.max(this.#drawn, place + 1);
  }

  /** Begins anew with few lines: other ones are shown. */
  restart(): void {
    this.#drawn = this.#few;
  }

  hostUpdated(): void {
    window.clearTimeout(this.#timer);
    if (this.#drawn >= this.#wanted) return;
    this.#timer = window.setTimeout(() => {
      this.#drawn += this.#few;
      this.#host.requestUpdate();
    }, frameMs);
  }

  hostDisconnected(): void {
    window.clearTimeout(this.#timer);
  }
}
