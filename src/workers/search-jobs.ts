import type { SourceId } from "#domain/model/ids";
import type { Answer, HitContext, HitCounts, HitExtents } from "#search/answers";
import { foundTurn, type FoundTurn } from "#search/found-turn";
import type { SearchedSource } from "#search/held-text";
import { ExtentFinder, type HitExtent } from "#search/hit-extent";
import { hitAt, packHits, type HitList, type ListedHit } from "#search/hit-list";
import type { HitOrder } from "#search/hit-order";
import type { Hit } from "#search/hits-in";
import { NameIndex, marksOf, type FoundNames, type NameEntry, type NameKind } from "#search/name-index";
import { SearchedTexts, type SearchScope } from "#search/searched-texts";
import { SimilarTurns } from "#search/similar-turns";
import { parseTextQuery, type AskedText } from "#search/text-query";
import { Breather } from "#workers/breather";

/** Which texts the page believes are here; another number means that they have to be sent again. */
export interface Loaded {
  readonly load: number;
}

/** A search over the texts. */
export interface TextSearch extends Loaded {
  readonly asked: AskedText;
  /** Whether the last word may go on. */
  readonly isTyping: boolean;
  readonly scope: SearchScope;
  /** Grows: within a `series`, what came before the newest is given up. */
  readonly ticket: number;
  readonly series: "typed" | "list";
}

/** A pattern that is slow ends after this. One that hangs is ended by the page, with the worker. */
const patternMs = 2000;
const breather = new Breather(8);
const texts = new SearchedTexts();
const names = new NameIndex();
const similar = new SimilarTurns();
let load: number | undefined;
const newest = { typed: 0, list: 0 };

/** Goes through the texts until `take` says that it has enough. */
async function search(
  { asked, isTyping, scope, ticket, series, load: wanted }: TextSearch,
  take: (source: Parameters<typeof foundTurn>[0], hits: readonly Hit[]) => boolean,
): Promise<Exclude<Answer<never>, { kind: "found" }> | { readonly kind: "done"; readonly isCut: boolean }> {
  newest[series] = Math.max(newest[series], ticket);
  if (wanted !== load) return { kind: "unloaded" };
  const query = parseTextQuery(asked, isTyping);
  if (!query.ok) return { kind: "unreadable" };
  const deadline = performance.now() + patternMs;
  let isCut = false;
  const isLate = query.value.kind === "pattern" ? () => (isCut ||= performance.now() > deadline) : undefined;
  for (const [source, hits] of texts.search(query.value, scope, isLate)) {
    if (hits.length > 0 && take(source, hits)) break;
    await breather.breathe();
    if (newest[series] > ticket) return { kind: "outdated" };
  }
  return { kind: "done", isCut };
}

/** What the search worker does. It holds the texts and answers from them; nothing is kept on the device. */
export const searchJobs = {
  /** Takes texts in: all of them with a new `load`, from its first call on; later those that changed. `order` lists them. */
  hold(
    input: Loaded & {
      readonly isFirst: boolean;
      readonly sources: readonly SearchedSource[];
      readonly order: readonly SourceId[];
    },
  ): void {
    if (input.isFirst) load = input.load;
    if (input.load !== load) return; // meant for a worker that was ended
    texts.put(input.sources);
    texts.list(input.order);
  },

  /** The first turns in which something is found, in the order of the transcripts. */
  async turns(input: TextSearch & { readonly limit: number }): Promise<Answer<readonly FoundTurn[]>> {
    const found: FoundTurn[] = [];
    const ended = await search(input, (source, hits) => {
      for (const marks of byUnit(hits)) {
        found.push(foundTurn(source, marks[0]!.unit, marks));
        if (found.length === input.limit) return true;
      }
      return false;
    });
    return ended.kind === "done" ? { ...ended, kind: "found", value: found } : ended;
  },

  async count(input: TextSearch): Promise<Answer<HitCounts>> {
    const counts = { hits: 0, turns: 0, sources: 0 };
    const ended = await search(input, (_, hits) => {
      counts.hits += hits.length;
      counts.turns += new Set(hits.map(({ unit }) => unit)).size;
      counts.sources++;
      return false;
    });
    return ended.kind === "done" ? { ...ended, kind: "found", value: counts } : ended;
  },

  async list(input: TextSearch & { readonly order: HitOrder }): Promise<Answer<HitList>> {
    const found: (readonly [Parameters<typeof foundTurn>[0], readonly Hit[]])[] = [];
    const ended = await search(input, (...each) => {
      found.push(each);
      return false;
    });
    return ended.kind === "done" ? { ...ended, kind: "found", value: packHits(found, input.order) } : ended;
  },

  /** @param reach code units of the turn to each side; a hit whose text is gone has none */
  contexts({
    hits,
    reach,
    load: wanted,
  }: Loaded & { readonly hits: readonly ListedHit[]; readonly reach: number }): Answer<
    readonly HitContext[]
  > {
    if (wanted !== load) return { kind: "unloaded" };
    const value = hits.map(({ sourceId, start, end }) => {
      const source = texts.held.get(sourceId);
      const unit = source?.unitAt(start);
      if (source === undefined || unit === undefined) return { left: "", words: "", right: "" };
      const line = (from: number, to: number): string => source.text.slice(from, to).replace(/\s/g, " ");
      return {
        left: line(Math.max(unit.start, start - reach), start),
        words: line(start, end),
        right: line(end, Math.min(Math.max(end, unit.end), end + reach)),
      };
    });
    return { kind: "found", value, isCut: false };
  },

  /** What is to be coded of each hit of a list. */
  async extents({
    list,
    extent,
    load: wanted,
  }: Loaded & { readonly list: HitList; readonly extent: HitExtent }): Promise<Answer<HitExtents>> {
    if (wanted !== load) return { kind: "unloaded" };
    const finder = new ExtentFinder();
    const extents = { start: list.start.slice(), end: list.end.slice() };
    for (let at = 0; at < list.start.length; at++) {
      await breather.breathe();
      const hit = hitAt(list, at);
      const source = texts.held.get(hit.sourceId);
      if (source === undefined) continue;
      const { start, end } = finder.of(source, hit, extent);
      extents.start[at] = start;
      extents.end[at] = end;
    }
    return { kind: "found", value: extents, isCut: false };
  },

  /** Turns with words spelled nearly like those asked for, likeliest first. Takes seconds the first time. */
  async similar(
    { load: wanted, text, limit }: Loaded & { readonly text: string; readonly limit: number },
    progress: (share: number) => void,
  ): Promise<Answer<readonly FoundTurn[]>> {
    if (wanted !== load) return { kind: "unloaded" };
    while (similar.step(texts.held)) {
      progress(similar.size / texts.held.size);
      await breather.breathe();
    }
    const value = similar.find(text, limit).map(({ source, unit, words }) => {
      const marks = marksOf(source.text.slice(unit.start, unit.end), words);
      return foundTurn(
        source,
        unit,
        marks.map(({ start, end }) => ({ start: unit.start + start, end: unit.start + end })),
      );
    });
    return { kind: "found", value, isCut: false };
  },

  putNames({ put, drop }: { readonly put: readonly NameEntry[]; readonly drop: readonly string[] }): void {
    names.put(put);
    names.drop(drop);
  },

  names: ({
    text,
    limit,
  }: {
    readonly text: string;
    readonly limit: number;
  }): Readonly<Record<NameKind, FoundNames>> => names.find(text, limit),
};
export type SearchJobs = typeof searchJobs;

/** Hits of one turn together. @param hits in text order */
function* byUnit(hits: readonly Hit[]): Generator<readonly Hit[]> {
  let from = 0;
  for (let at = 1; at <= hits.length; at++)
    if (hits[at]?.unit !== hits[from]!.unit) {
      yield hits.slice(from, at);
      from = at;
    }
}
