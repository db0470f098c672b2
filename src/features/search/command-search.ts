import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ProjectSearch, SearchAsk, SearchOutcome } from "#contexts/project-search";
import { noResults, type CommandResults } from "#features/search/command-results";
import { rankCommands } from "#features/search/rank-commands";
import { searchText as text } from "#messages/search";
import { asksText, type AskedText } from "#search/text-query";
import type { Command } from "#ui/shortcuts/shortcut-registry";

/** Shown of each group at most. */
const [turnLimit, nameLimit, similarLimit] = [5, 5, 12];
/** A pattern is tried once typing pauses: halves of patterns can be slow. */
const patternPauseMs = 150;
/** Reading the transcripts is not worth a word before. */
const patienceMs = 400;

export interface CommandSearchHost extends ReactiveControllerHost {
  readonly search: ProjectSearch;
  /** What can be done here and now. */
  readonly commands: readonly Command[];
}

/** Asks for what was typed and gathers what comes back; the newest question alone counts. */
export class CommandSearch implements ReactiveController {
  readonly #host: CommandSearchHost;
  results: CommandResults = noResults;
  /** Why nothing is found, or what is under way; undefined where the results speak for themselves. */
  remark: string | undefined;
  /** Settles when the first results of the newest question are there, and counted. */
  ready: Promise<void> = Promise.resolve();
  /** Whether more may come. */
  isBusy = false;
  #asking = 0;

  constructor(host: CommandSearchHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asking++;
  }

  ask(asked: AskedText): void {
    const asking = ++this.#asking;
    const { search, commands } = this.#host;
    this.remark = undefined;
    this.isBusy = asksText(asked);
    if (!this.isBusy) {
      this.#show({ ...noResults, commands: rankCommands(commands, "") });
      this.ready = Promise.resolve();
      return;
    }
    const found = asked.isPattern ? [] : rankCommands(commands, asked.text);
    this.#show({ ...this.results, commands: found, similar: undefined, offersSimilar: false });
    const names = asked.isPattern
      ? Promise.resolve(undefined)
      : search.names(asked.text, nameLimit).catch(() => undefined);
    const slow = setTimeout(() => {
      if (asking === this.#asking) this.#say(text.reading());
    }, patienceMs);
    this.ready = Promise.all([
      this.#turns(asked, asking).finally(() => clearTimeout(slow)),
      names.then((all) => {
        if (asking === this.#asking) this.#show({ ...this.results, names: all });
      }),
    ]).then(
      () => this.#settle(asking),
      (cause: unknown) => {
        this.#settle(asking);
        throw cause;
      },
    );
  }

  /** Looks for words spelled nearly alike. */
  async similar(typed: string): Promise<void> {
    const asking = ++this.#asking;
    this.#show({ ...this.results, offersSimilar: false });
    const tell = (share: number): void => {
      if (asking === this.#asking) this.#say(text.preparing(Math.floor(100 * share)));
    };
    const similar = await this.#host.search.similar(typed, similarLimit, tell);
    if (asking !== this.#asking) return;
    this.remark = similar.length === 0 ? text.nothingAlike() : undefined;
    this.#show({ ...this.results, similar });
  }

  async #turns(asked: AskedText, asking: number): Promise<void> {
    const { search } = this.#host;
    const isNewest = (): boolean => asking === this.#asking;
    if (asked.isPattern) await new Promise((resolve) => setTimeout(resolve, patternPauseMs));
    if (!isNewest()) return;
    const ask: SearchAsk = { asked, scope: {}, isTyping: true };
    const turns = await search.turns(ask, turnLimit);
    if (!isNewest()) return;
    this.remark = remarkOn(turns);
    if (turns.kind !== "found") {
      this.#show({ ...this.results, turns: [], counts: undefined });
      return;
    }
    this.#show({ ...this.results, turns: turns.value, counts: undefined });
    const counts = await search.count(ask);
    if (!isNewest() || counts.kind !== "found") return;
    this.remark ??= remarkOn(counts);
    const isNone = counts.value.hits === 0;
    if (isNone) this.remark ??= asked.isPattern ? text.noHitsPattern() : text.noHits();
    this.#show({ ...this.results, counts: counts.value, offersSimilar: isNone && !asked.isPattern });
  }

  #settle(asking: number): void {
    if (asking !== this.#asking) return;
    this.isBusy = false;
    this.#host.requestUpdate();
  }

  #show(results: CommandResults): void {
    this.results = results;
    this.#host.requestUpdate();
  }

  #say(remark: string): void {
    this.remark = remark;
    this.#host.requestUpdate();
  }
}

/** What a person is told of a search over texts; undefined where all went well. */
export function remarkOn(outcome: SearchOutcome<unknown>): string | undefined {
  if (outcome.kind === "unreadable") return text.unreadable();
  if (outcome.kind === "slow") return text.slow();
  return outcome.kind === "found" && outcome.isCut ? text.cut() : undefined;
}
