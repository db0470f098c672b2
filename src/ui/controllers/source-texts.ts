import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SourceId } from "#domain/model/ids";
import { ErrorShowEvent } from "#ui/events/error-show-event";

/** Where texts are. */
export interface TextSource {
  /** The newest text of a source. */
  textOf(sourceId: SourceId): Promise<string>;
}

/** Fetches the texts of sources as they are asked for, keeps them while the host is on the page, and redraws it when one comes. */
export class SourceTexts implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #project: () => TextSource;
  #texts: ReadonlyMap<SourceId, string> = new Map();
  readonly #asked = new Set<SourceId>();

  constructor(host: ReactiveControllerHost & HTMLElement, project: () => TextSource) {
    this.#host = host;
    this.#project = project;
    host.addController(this);
  }

  /** Those that are here. Replaced when one comes. */
  get texts(): ReadonlyMap<SourceId, string> {
    return this.#texts;
  }

  hostDisconnected(): void {
    this.#texts = new Map();
    this.#asked.clear();
  }

  /** Asks for texts that are not here yet. */
  want(ids: Iterable<SourceId>): void {
    for (const id of ids)
      if (!this.#asked.has(id)) {
        this.#asked.add(id);
        void this.one(id).catch((cause: unknown) => this.#host.dispatchEvent(new ErrorShowEvent(cause)));
      }
  }

  /** One text, fetched if need be. @throws AppError `storage/missing` */
  async one(id: SourceId): Promise<string> {
    const here = this.#texts.get(id);
    if (here !== undefined) return here;
    const text = await this.#project().textOf(id);
    this.#texts = new Map(this.#texts).set(id, text);
    this.#host.requestUpdate();
    return text;
  }

  /** Forgets the texts of sources that were corrected. */
  drop(ids: Iterable<SourceId>): void {
    const texts = new Map(this.#texts);
    for (const id of ids) {
      texts.delete(id);
      this.#asked.delete(id);
    }
    this.#texts = texts;
  }
}
