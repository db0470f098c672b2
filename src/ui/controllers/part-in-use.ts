import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Remembers which part of a screen had the focus last: one goes on there where what had it is gone. */
export class PartInUse implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #part: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener("focusin", this.#note);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("focusin", this.#note);
  }

  /** Gives the focus to that part, or to `other` where it is gone too, unless something has it. */
  restoreFocus(other: HTMLElement): void {
    if (document.activeElement !== document.body) return;
    const part = this.#part?.isConnected === true ? this.#part : other;
    part.focus({ preventScroll: true });
  }

  #note = (event: Event): void => {
    const part = event
      .composedPath()
      .find((each) => each instanceof HTMLElement && each.matches("[data-region][tabindex]"));
    if (part instanceof HTMLElement) this.#part = part;
  };
}
