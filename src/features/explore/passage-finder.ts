import type { ReactiveController, ReactiveControllerHost } from "lit";
import {
  ungrouped,
  type FoundPassages,
  type Grouping,
  type PassageSearch,
} from "#features/explore/passage-search";

/** Longest that searching may keep the page from what a person does, in ms. */
const sliceMs = 25;
const frameMs = 16;

/**
 * The result of the latest search. What is found within a moment is there at once; a longer search goes on in slices, and what
 * was found before stays until it ends. Where nothing was found before, the first passages are shown as soon as they are here.
 */
export class PassageFinder implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #found: FoundPassages | undefined;
  #timer: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined until the first search has found something, or ended. */
  get found(): FoundPassages | undefined {
    return this.#found;
  }

  hostDisconnected(): void {
    window.clearTimeout(this.#timer);
  }

  /** Begins a search in place of any before; to be asked while the host updates. */
  find(search: PassageSearch, grouping: Grouping): void {
    window.clearTimeout(this.#timer);
    this.#advance(search, grouping);
  }

  /** One slice. Whether there is something else to show than before. */
  #advance(search: PassageSearch, grouping: Grouping): boolean {
    const until = performance.now() + sliceMs;
    let step = search.next();
    while (step.done !== true && performance.now() < until) step = search.next();
    if (step.done === true) {
      this.#found = step.value;
      return true;
    }
    // What is there is painted before the search goes on.
    this.#timer = window.setTimeout(() => {
      if (this.#advance(search, grouping)) this.#host.requestUpdate();
    }, frameMs);
    const { query, passages } = step.value;
    if (this.#found !== undefined || grouping !== "none" || passages.length === 0) return false;
    const first = [...passages];
    this.#found = { query, passages: first, counts: undefined, unplaced: 0, groups: ungrouped(first) };
    return true;
  }
}
