import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ProjectSearch } from "#contexts/project-search";
import type { HitContext } from "#search/answers";
import { hitAt, type HitList } from "#search/hit-list";
import { ErrorShowEvent } from "#ui/events/error-show-event";

/** Code units of talk fetched to each side of a hit: more than a wide screen shows. */
const reach = 160;

/** Fetches the words around the hits of a list that are looked at, and keeps them while the list is the same. */
export class HitContexts implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly search: ProjectSearch };
  #list: HitList | undefined;
  #contexts = new Map<number, HitContext>();
  readonly #asked = new Set<number>();

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly search: ProjectSearch }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#list = undefined;
  }

  /** The words around a hit, once they are here. */
  of(at: number): HitContext | undefined {
    return this.#contexts.get(at);
  }

  /** Fetches what is missing of the hits from `first` up to `last`. */
  want(list: HitList, first: number, last: number): void {
    if (list !== this.#list) {
      this.#list = list;
      this.#contexts = new Map();
      this.#asked.clear();
    }
    const missing: number[] = [];
    for (let at = first; at < last; at++) if (!this.#asked.has(at)) missing.push(at);
    if (missing.length === 0) return;
    for (const at of missing) this.#asked.add(at);
    const hits = missing.map((at) => hitAt(list, at));
    this.#host.search.contexts(hits, reach).then(
      (contexts) => {
        if (list !== this.#list) return;
        contexts.forEach((context, each) => this.#contexts.set(missing[each]!, context));
        this.#host.requestUpdate();
      },
      (cause: unknown) => {
        if (list === this.#list) this.#host.dispatchEvent(new ErrorShowEvent(cause));
      },
    );
  }
}
