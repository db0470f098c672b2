import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Longest that work may keep the page from what a person does, and the time for a frame in between; ms. */
const sliceMs = 25;
const frameMs = 16;

/** Work that a screen needs before it is drawn: done at once where it is little, in slices where it is much. */
export class StepByStep implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isDone = false;
  #timer: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** Does steps, in place of any begun before. The host is drawn again when the last is done. */
  begin(steps: Iterator<unknown>): void {
    this.#isDone = false;
    this.#advance(steps);
  }

  hostDisconnected(): void {
    window.clearTimeout(this.#timer);
  }

  #advance(steps: Iterator<unknown>): void {
    window.clearTimeout(this.#timer);
    const until = performance.now() + sliceMs;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done !== true) this.#timer = window.setTimeout(() => this.#advance(steps), frameMs);
    else {
      this.#isDone = true;
      this.#host.requestUpdate();
    }
  }
}
