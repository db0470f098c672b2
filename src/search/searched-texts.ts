import type { SourceId } from "#domain/model/ids";
import { HeldText, type SearchUnit, type SearchedSource } from "#search/held-text";
import { hitsIn, type Hit } from "#search/hits-in";
import type { TextQuery } from "#search/text-query";

/** Where to look: in some transcripts, in what some people say. Undefined does not narrow. */
export interface SearchScope {
  readonly sourceIds?: ReadonlySet<SourceId> | undefined;
  /** Speakers of each transcript, as indices into `Source.speakers`; a transcript that is not named has none. */
  readonly speakers?: ReadonlyMap<SourceId, readonly number[]> | undefined;
}

/** The transcripts that are searched, in the order of their lists. */
export class SearchedTexts {
  readonly #held = new Map<SourceId, HeldText>();
  #order: readonly SourceId[] = [];

  /** By id. */
  get held(): ReadonlyMap<SourceId, HeldText> {
    return this.#held;
  }

  /** Takes transcripts in, or newer texts in place of what was there. */
  put(sources: readonly SearchedSource[]): void {
    for (const source of sources) this.#held.set(source.id, new HeldText(source));
  }

  /** Says which transcripts there are and in which order; others are let go. */
  list(order: readonly SourceId[]): void {
    this.#order = order;
    const listed = new Set(order);
    for (const id of this.#held.keys()) if (!listed.has(id)) this.#held.delete(id);
  }

  /** What a query finds, transcript by transcript; those without a hit are passed over. */
  *search(
    query: TextQuery,
    { sourceIds, speakers }: SearchScope,
    isLate?: () => boolean,
  ): Generator<readonly [HeldText, readonly Hit[]]> {
    for (const id of this.#order) {
      const source = this.#held.get(id);
      if (source === undefined || sourceIds?.has(id) === false) continue;
      const speaking = speakers && new Set(speakers.get(id));
      if (speaking?.size === 0) continue;
      const admits = speaking && ((unit: SearchUnit) => speaking.has(unit.speaker));
      yield [source, hitsIn(source, query, { admits, isLate })];
      if (isLate?.() === true) return;
    }
  }
}
