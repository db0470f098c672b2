import { changesOf, nameEntriesOf } from "#contexts/name-entries";
import { heldSource } from "#contexts/held-source";
import type { SourceId } from "#domain/model/ids";
import type { IndexChange } from "#domain/query/index-change";
import { WatchedValue } from "#domain/model/watched-value";
import type { Answer, HitContext, HitCounts, HitExtents } from "#search/answers";
import type { FoundTurn } from "#search/found-turn";
import type { HitExtent } from "#search/hit-extent";
import type { HitList, ListedHit } from "#search/hit-list";
import type { HitOrder } from "#search/hit-order";
import type { FoundNames, NameEntry, NameKind } from "#search/name-index";
import type { AskedText } from "#search/text-query";
import type { OpenProject } from "#storage/read/open-project";
import type { SearchJobs, TextSearch } from "#workers/search-jobs";
import { trustedWorkerUrl } from "#workers/trusted-worker-url";
import { WorkerClient } from "#workers/worker-client";
import searchWorkerUrl from "../workers/search-worker.ts?worker&url";

/** What came of a search over texts. `slow`: the pattern would have gone on for ever, and was ended. */
export type SearchOutcome<T> = Exclude<Answer<T>, { kind: "unloaded" }> | { readonly kind: "slow" };

/** A search over texts as screens ask for it. */
export type SearchAsk = Pick<TextSearch, "asked" | "scope"> & { readonly isTyping?: boolean };

/** A pattern that gives no answer for this long hangs. It ends by itself before, where it can. */
const hangMs = 3000;
/** Transcripts read and sent at a time. */
const batch = 16;

/**
 * Search over an open project: its texts in a worker, sent at the first search and kept up to date, its names beside them.
 * Nothing is kept on the device.
 */
export class ProjectSearch {
  /** What was asked last, in the command dialog or on the screen of all hits: the one begins where the other was left. */
  readonly asked = new WatchedValue<AskedText>({ text: "", isPattern: false });
  readonly #project: OpenProject;
  readonly #worker = new WorkerClient<SearchJobs>(
    () => new Worker(trustedWorkerUrl(searchWorkerUrl), { type: "module" }),
  );
  readonly #subscription: { unsubscribe(): void };
  /** Grows with each worker that is given the texts. */
  #load = 0;
  #loaded = false;
  /** Transcripts that have to be sent, or sent anew. */
  readonly #changed = new Set<SourceId>();
  #listChanged = false;
  readonly #toldNames = new Map<string, NameEntry>();
  #namesChanged = true;
  #ticket = 0;
  #sending: Promise<void> = Promise.resolve();

  constructor(project: OpenProject) {
    this.#project = project;
    this.#subscription = project.index.subscribe(this.#hear);
  }

  /** Sends what the worker does not have yet; searches wait for it. Called early, the first search finds it done. */
  prepare(): Promise<void> {
    const sent = this.#sending.then(() => this.#send());
    this.#sending = sent.catch(() => undefined);
    return sent;
  }

  /** The first turns in which something is found. */
  turns(ask: SearchAsk, limit: number): Promise<SearchOutcome<readonly FoundTurn[]>> {
    return this.#search((search) => ["turns", { ...search, limit }] as const, ask, "typed", true);
  }

  /** How much there is of what {@link turns} finds; to be asked after it. */
  count(ask: SearchAsk): Promise<SearchOutcome<HitCounts>> {
    return this.#search((search) => ["count", search] as const, ask, "typed", false);
  }

  /** All hits, in order. */
  list(ask: SearchAsk, order: HitOrder): Promise<SearchOutcome<HitList>> {
    return this.#search((search) => ["list", { ...search, order }] as const, ask, "list", true);
  }

  /** The words around hits. @param reach UTF-16 code units to each side */
  contexts(hits: readonly ListedHit[], reach: number): Promise<readonly HitContext[]> {
    return this.#ofTexts((load) => this.#worker.call("contexts", { load, hits, reach }));
  }

  /** What is to be coded of each hit of a list. */
  extents(list: HitList, extent: HitExtent): Promise<HitExtents> {
    return this.#ofTexts((load) => this.#worker.call("extents", { load, list, extent }));
  }

  /**
   * Turns with words spelled nearly alike. The first time takes seconds where there are millions of words.
   *
   * @param progress told how much of the preparation is done, 0 to 1
   */
  similar(text: string, limit: number, progress?: (share: number) => void): Promise<readonly FoundTurn[]> {
    return this.#ofTexts((load) => this.#worker.call("similar", { load, text, limit }, { progress }));
  }

  /** Codes, memos, people and transcripts. @param limit of each kind */
  names(text: string, limit: number): Promise<Readonly<Record<NameKind, FoundNames>>> {
    this.#tellNames();
    return this.#worker.call("names", { text, limit });
  }

  /** Ends the worker. */
  close(): void {
    this.#subscription.unsubscribe();
    this.#worker.stop();
  }

  /** Asks until the worker has the texts. */
  async #ofTexts<T>(ask: (load: number) => Promise<Answer<T>>): Promise<T> {
    for (;;) {
      await this.prepare();
      const answer = await ask(this.#load);
      if (answer.kind === "found") return answer.value;
    }
  }

  /** As above. A pattern that hangs ends the worker: the next search sends the texts again. */
  async #search<K extends "turns" | "count" | "list", T>(
    jobOf: (search: TextSearch) => readonly [K, Parameters<SearchJobs[K]>[0]],
    { asked, scope, isTyping = false }: SearchAsk,
    series: TextSearch["series"],
    isNew: boolean,
  ): Promise<SearchOutcome<T>> {
    const ticket = isNew ? ++this.#ticket : this.#ticket;
    for (;;) {
      await this.prepare();
      const search: TextSearch = { asked, scope, isTyping, ticket, series, load: this.#load };
      const [job, input] = jobOf(search);
      const hang = asked.isPattern ? AbortSignal.timeout(hangMs) : undefined;
      try {
        const answer = (await this.#worker.call(job, input, { signal: hang })) as Answer<T>;
        if (answer.kind !== "unloaded") return answer;
      } catch (cause) {
        if (hang?.aborted !== true) throw cause;
        this.#forget();
        return { kind: "slow" };
      }
    }
  }

  /** The worker was ended: another begins with nothing. */
  #forget(): void {
    this.#loaded = false;
    this.#toldNames.clear();
    this.#namesChanged = true;
  }

  async #send(): Promise<void> {
    const { index } = this.#project;
    const isFirst = !this.#loaded;
    const order = index.sourceList.map(({ id }) => id);
    if (isFirst) {
      this.#load++;
      for (const id of order) this.#changed.add(id);
      this.#loaded = this.#listChanged = true;
    }
    if (!this.#listChanged && this.#changed.size === 0) return;
    const listed = new Set(order);
    const wanted = [...this.#changed].filter((id) => listed.has(id));
    this.#changed.clear();
    this.#listChanged = false;
    const load = this.#load;
    try {
      for (let at = 0; at < Math.max(1, wanted.length); at += batch) {
        const ids = wanted.slice(at, at + batch);
        const sources = await Promise.all(ids.map((id) => heldSource(this.#project, id)));
        await this.#worker.call("hold", { load, isFirst: isFirst && at === 0, sources, order });
      }
    } catch (cause) {
      this.#loaded = false;
      throw cause;
    }
  }

  #tellNames(): void {
    if (!this.#namesChanged) return;
    this.#namesChanged = false;
    const changes = changesOf(this.#toldNames, nameEntriesOf(this.#project.index));
    for (const entry of changes.put) this.#toldNames.set(entry.id, entry);
    for (const id of changes.drop) this.#toldNames.delete(id);
    void this.#worker.call("putNames", changes).catch(() => this.#forget());
  }

  #hear = ({ tables, sources }: IndexChange): void => {
    if (["codes", "memos", "participants", "sources"].some((table) => tables.has(table as "codes")))
      this.#namesChanged = true;
    if (tables.has("sources")) this.#listChanged = true;
    if (!(tables.has("sources") || tables.has("corrections") || tables.has("turnEdits"))) return;
    for (const id of sources) this.#changed.add(id);
  };
}
