import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How much room the window gives: tree, page and side beside each other; the side below the page; one at a time. */
export type BookRoom = "wide" | "middle" | "narrow";

/** Draws its host again when the window passes from one room to another. Zooming passes through the same rooms. */
export class RoomWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #narrow = matchMedia("(width < 1024px)");
  readonly #middle = matchMedia("(width < 1280px)");

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get room(): BookRoom {
    return this.#narrow.matches ? "narrow" : this.#middle.matches ? "middle" : "wide";
  }

  hostConnected(): void {
    for (const media of [this.#narrow, this.#middle]) media.addEventListener("change", this.#changed);
  }

  hostDisconnected(): void {
    for (const media of [this.#narrow, this.#middle]) media.removeEventListener("change", this.#changed);
  }

  #changed = (): void => this.#host.requestUpdate();
}
