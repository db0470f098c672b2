import type { LitElement, ReactiveController } from "lit";

/** Remembers which part of a screen had the focus last: one goes on there where what had it is gone. */
export class PartInUse implements ReactiveController {
  readonly #host: LitElement;
  #part: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Inside the host: where the focus goes from one of its parts to another, nothing comes out of it. */
  hostConnected(): void {
    this.#host.renderRoot.addEventListener("focusin", this.#note);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener("focusin", this.#note);
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
