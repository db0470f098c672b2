import type { ReactiveController, ReactiveControllerHost } from "lit";
import { findWords } from "#actions/find-words";
import type { SourceId } from "#domain/model/ids";
import type { Subscription } from "#domain/model/watchable";
import type { OpenProject } from "#storage/read/open-project";
import { ErrorShowEvent } from "#ui/events/error-show-event";

/** Places of the words of sources, found as they are asked for and kept while their texts stay as they are. */
export class CaseWords implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #project: () => OpenProject;
  #places = new Map<SourceId, Uint32Array>();
  #work: AbortController | undefined;
  #share = 0;
  /** Counts changes of texts: what was found of an older text is not kept. */
  #version = 0;
  #subscription: Subscription | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, project: () => OpenProject) {
    this.#host = host;
    this.#project = project;
    host.addController(this);
  }

  hostConnected(): void {
    this.#subscription = this.#project().index.subscribe(({ tables, sources }) => {
      if (!(["corrections", "turnEdits", "sources"] as const).some((table) => tables.has(table))) return;
      this.#version++;
      for (const id of sources) this.#places.delete(id);
    });
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
    this.#work?.abort();
    this.#work = undefined;
  }

  /** How much of what was asked for is done, 0 to 1. */
  get share(): number {
    return this.#share;
  }

  /** The words of sources, where they are all here. */
  of(ids: readonly SourceId[]): ReadonlyMap<SourceId, Uint32Array> | undefined {
    return ids.every((id) => this.#places.has(id)) ? this.#places : undefined;
  }

  /** Finds those that are not here yet, unless that is under way, and redraws the host. */
  want(ids: readonly SourceId[]): void {
    if (this.#work !== undefined || this.of(ids) !== undefined) return;
    const work = (this.#work = new AbortController());
    void this.find(ids, work.signal)
      .catch((cause: unknown) => {
        if (!work.signal.aborted) this.#host.dispatchEvent(new ErrorShowEvent(cause));
      })
      .finally(() => {
        if (this.#work === work) this.#work = undefined;
        this.#host.requestUpdate();
      });
  }

  /** The words of sources, found anew until no text changed meanwhile. */
  async find(ids: readonly SourceId[], signal?: AbortSignal): Promise<ReadonlyMap<SourceId, Uint32Array>> {
    for (;;) {
      const version = this.#version;
      const lacking = ids.filter((id) => !this.#places.has(id));
      if (lacking.length === 0) return this.#places;
      const found = await findWords(this.#project(), lacking, {
        ...(signal === undefined ? {} : { signal }),
        progress: (share) => {
          this.#share = share;
          this.#host.requestUpdate();
        },
      });
      if (version === this.#version) for (const [id, places] of found) this.#places.set(id, places);
    }
  }
}
