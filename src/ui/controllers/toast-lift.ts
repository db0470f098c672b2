import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Read by `sm-toast`, wherever in the document it stands. */
const property = "--toast-lift";
/** How far above the foot of the window, or above another of them, a host still stands on it, in pixels. */
const reach = 16;
/** All that notices are kept above. */
const hosts = new Set<HTMLElement>();

/**
 * Keeps notices above the host while it stands at the foot of the window, or on another host that does: what one works with next is
 * not covered.
 */
export class ToastLift implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #resized = new ResizeObserver(lift);

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    this.#resized.observe(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    this.#resized.disconnect();
    lift();
  }
}

/** A host that is scrolled with the page, not at the foot, lifts nothing. */
function lift(): void {
  const foot = [...hosts]
    .map((host) => host.getBoundingClientRect())
    .sort((a, b) => b.bottom - a.bottom)
    .reduce(
      (from, { top, bottom }) => (from - bottom <= reach && bottom - from <= 1 ? top : from),
      window.innerHeight,
    );
  document.documentElement.style.setProperty(property, `${window.innerHeight - foot}px`);
}
