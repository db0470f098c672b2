import MiniSearch from "minisearch";
import { foldText } from "#search/fold-text";
import type { HeldText, SearchUnit } from "#search/held-text";

/** A word of a folded text, see `word-letters`. */
const word = /[\p{L}\p{N}\p{M}_]+/gu;

/** A turn that holds words like those that were typed. */
export interface SimilarTurn {
  readonly source: HeldText;
  readonly unit: SearchUnit;
  /** The words of it that count as alike, folded. */
  readonly words: ReadonlySet<string>;
}

/**
 * Turns by words that are spelled nearly alike, those with most and rarest first. Made as it is needed, since it takes seconds
 * for millions of words, and brought up to date transcript by transcript.
 */
export class SimilarTurns {
  readonly #index = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: (folded) => folded.match(word) ?? [],
    processTerm: (term) => term,
    searchOptions: {
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      prefix: (term) => term.length > 4,
      weights: { prefix: 0.5, fuzzy: 0.5 },
    },
  });
  readonly #units: (readonly [HeldText, SearchUnit])[] = [];
  readonly #held = new Map<string, { readonly source: HeldText; readonly first: number }>();

  /** Takes one transcript in that is new or changed, or out one that is gone. @returns false where nothing is left to do */
  step(sources: ReadonlyMap<string, HeldText>): boolean {
    for (const [id, { source, first }] of this.#held)
      if (sources.get(id) !== source) {
        this.#index.discardAll(source.units.map((_, at) => first + at));
        this.#held.delete(id);
        return true;
      }
    for (const [id, source] of sources)
      if (!this.#held.has(id)) {
        this.#take(id, source);
        return true;
      }
    return false;
  }

  get size(): number {
    return this.#held.size;
  }

  /** @param text words; quotation marks and stars do not matter here */
  find(text: string, limit: number): readonly SimilarTurn[] {
    return this.#index
      .search(foldText(text).text)
      .slice(0, limit)
      .map(({ id, terms }) => {
        const [source, unit] = this.#units[id as number]!;
        return { source, unit, words: new Set(terms) };
      });
  }

  #take(id: string, source: HeldText): void {
    const first = this.#units.length;
    for (const unit of source.units) {
      this.#index.add({
        id: this.#units.length,
        text: source.folded.text.slice(unit.foldedStart, unit.foldedEnd),
      });
      this.#units.push([source, unit]);
    }
    this.#held.set(id, { source, first });
  }
}
