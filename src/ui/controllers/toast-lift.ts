import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Read by `sm-toast`, wherever in the document it stands. */
const property = "--toast-lift";

/** Keeps notices above the host while it stands at the foot of the window: what one works with next is not covered. */
export class ToastLift implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #resized = new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resized.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    document.documentElement.style.removeProperty(property);
  }

  /** A host that is scrolled with the page, not at the foot, lifts nothing. */
  #measure(): void {
    const { height, bottom } = this.#host.getBoundingClientRect();
    const lift = Math.abs(window.innerHeight - bottom) <= 1 ? height : 0;
    document.documentElement.style.setProperty(property, `${lift}px`);
  }
}
