import MiniSearch, { type SearchResult } from "minisearch";
import type { TextRange } from "#domain/model/text-range";
import { foldText } from "#search/fold-text";
import { excerptOf, type MarkedText } from "#search/marked-text";
import { isWordAt, wordEnd } from "#search/word-letters";

export const nameKinds = ["code", "memo", "person", "source"] as const;
export type NameKind = (typeof nameKinds)[number];

/** A code, memo, person or transcript as it can be found by its words. */
export interface NameEntry {
  /** Unique among all kinds. */
  readonly id: string;
  readonly kind: NameKind;
  readonly title: string;
  /** Definition of a code, text of a memo; "" where there is none. */
  readonly body: string;
}

/** An entry that answers what was typed. */
export interface FoundName {
  readonly id: string;
  readonly title: MarkedText;
  /** What of the body was typed; undefined where the title says it all. */
  readonly body?: MarkedText;
}

/** What was found of one kind: the best, and how many there are. */
export interface FoundNames {
  readonly best: readonly FoundName[];
  readonly total: number;
}

/** The words of a text, folded, with their places in the original. */
function wordsIn(text: string): readonly (TextRange & { readonly word: string })[] {
  const folded = foldText(text);
  const words: (TextRange & { readonly word: string })[] = [];
  for (let at = 0; at < folded.text.length;) {
    if (isWordAt(folded.text, at)) {
      const end = wordEnd(folded.text, at);
      words.push({
        word: folded.text.slice(at, end),
        start: folded.originalOf(at),
        end: folded.originalOf(end),
      });
      at = end;
    } else at++;
  }
  return words;
}

/** How MiniSearch reads words here: as the search over transcripts does. */
const foldedWords = {
  tokenize: (text: string): string[] => wordsIn(text).map(({ word }) => word),
  processTerm: (term: string): string => term,
};

/** What of a text are the given words. @param terms folded */
export const marksOf = (text: string, terms: ReadonlySet<string>): readonly TextRange[] =>
  wordsIn(text).flatMap(({ word, start, end }) => (terms.has(word) ? [{ start, end }] : []));

/** Codes, memos, people and transcripts by their words, best first: beginnings of words, and words that are a letter off. */
export class NameIndex {
  readonly #entries = new Map<string, NameEntry>();
  readonly #index = new MiniSearch<NameEntry>({
    fields: ["title", "body"],
    ...foldedWords,
    searchOptions: {
      boost: { title: 4 },
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length < 5 ? false : 1),
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });

  /** Adds entries, or puts them in place of those with their ids. */
  put(entries: readonly NameEntry[]): void {
    for (const entry of entries) {
      if (this.#entries.has(entry.id)) this.#index.replace(entry);
      else this.#index.add(entry);
      this.#entries.set(entry.id, entry);
    }
  }

  drop(ids: readonly string[]): void {
    for (const id of ids) if (this.#entries.delete(id)) this.#index.discard(id);
  }

  /** @param limit of each kind */
  find(text: string, limit: number): Readonly<Record<NameKind, FoundNames>> {
    const results = this.#index.search(text.replace(/[*"]/g, " "));
    const ofKind = (kind: NameKind): FoundNames => {
      const found = results.filter(({ id }) => this.#entries.get(id as string)?.kind === kind);
      return { best: found.slice(0, limit).map((result) => this.#shown(result)), total: found.length };
    };
    return { code: ofKind("code"), memo: ofKind("memo"), person: ofKind("person"), source: ofKind("source") };
  }

  #shown({ id, terms }: SearchResult): FoundName {
    const { title, body } = this.#entries.get(id as string)!;
    const found = new Set(terms);
    const inBody = marksOf(body, found);
    return {
      id: id as string,
      title: { text: title, marks: marksOf(title, found) },
      ...(inBody.length === 0 ? {} : { body: excerptOf(body, { start: 0, end: body.length }, inBody, 90) }),
    };
  }
}
