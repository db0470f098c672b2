import type { LitElement, ReactiveController } from "lit";

/** How much room the window gives: tree, page and side beside each other; the side below the page; one at a time. */
export type BookRoom = "wide" | "middle" | "narrow";

/** Draws its host again when the window passes from one room to another. Zooming passes through the same rooms. */
export class RoomWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #left: () => void;
  readonly #narrow = matchMedia("(width < 1024px)");
  readonly #middle = matchMedia("(width < 1280px)");

  /** @param left told when another room is drawn, if something in the host had the focus before */
  constructor(host: LitElement, left: () => void = () => undefined) {
    this.#host = host;
    this.#left = left;
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

  /** What has the focus may be gone from the other room. */
  #changed = (): void => {
    const hadFocus = this.#host.matches(":focus-within");
    this.#host.requestUpdate();
    if (hadFocus) setTimeout(this.#left);
  };
}
