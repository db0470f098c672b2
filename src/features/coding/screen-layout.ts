import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * How much room the window gives: both panels beside the transcript; the left one folded to a spine; the left one in a drawer
 * and the inspector below; one column for reading.
 */
export type Room = "full" | "folded" | "tablet" | "phone";

/** From the narrowest up: the first that fits counts. */
const rooms: readonly (readonly [Room, string])[] = [
  ["phone", "(width < 600px)"],
  ["tablet", "(width < 1024px)"],
  ["folded", "(width < 1280px)"],
];

/** Draws its host again when the window passes from one room to another. Zooming passes through the same rooms. */
export class ScreenLayout implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #queries = rooms.map(([room, query]) => ({ room, media: matchMedia(query) }));

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get room(): Room {
    return this.#queries.find(({ media }) => media.matches)?.room ?? "full";
  }

  hostConnected(): void {
    for (const { media } of this.#queries) media.addEventListener("change", this.#changed);
  }

  hostDisconnected(): void {
    for (const { media } of this.#queries) media.removeEventListener("change", this.#changed);
  }

  #changed = (): void => this.#host.requestUpdate();
}
