import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ProjectIndex } from "#domain/query/project-index";
import type { MentionQuery } from "#editor/memo-surface";
import { suggestionsFor, type Suggestion } from "#features/memos/memo-suggestions";
import { memosText as text } from "#messages/memos";
import { announce } from "#ui/announce";

/** Names offered at a time. */
const offered = 8;

/** What the choice asks of the page. */
interface MentionHost extends ReactiveControllerHost {
  readonly index: ProjectIndex;
  readonly memo: { readonly id: string } | undefined;
}

/** The names that are offered while one is typed after `@`, and which of them is chosen. */
export class MentionChoice implements ReactiveController {
  query: MentionQuery | undefined;
  suggestions: readonly Suggestion[] = [];
  /** Place of the chosen one among them. */
  at = 0;
  readonly #host: MentionHost;

  constructor(host: MentionHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.query === undefined) return;
    this.suggestions = suggestionsFor(this.#host.index, this.query.words, offered).filter(
      ({ id }) => id !== this.#host.memo?.id,
    );
    // Words of a sentence, not of a name.
    if (this.suggestions.length === 0 && /\s/.test(this.query.words)) this.query = undefined;
    this.at = Math.max(0, Math.min(this.at, this.suggestions.length - 1));
  }

  /** A name is being typed, or no longer. */
  ask(query: MentionQuery | undefined): void {
    if (query !== undefined && query.words !== this.query?.words) this.at = 0;
    this.query = query;
    this.#host.requestUpdate();
  }

  /** Chooses the next one, or the one before, around the ends. */
  step(by: 1 | -1): void {
    const { length } = this.suggestions;
    if (length === 0) return;
    this.at = (this.at + by + length) % length;
    const { label, kind } = this.suggestions[this.at]!;
    announce(`${label}, ${text.subjectKind(kind)}`);
    this.#host.requestUpdate();
  }

  /** What a surface that is named from says of its list. */
  get attributes(): Readonly<Record<"aria-controls" | "aria-activedescendant", string | undefined>> {
    const isOpen = this.query !== undefined;
    return {
      "aria-controls": isOpen ? "suggestions" : undefined,
      "aria-activedescendant": isOpen && this.suggestions.length > 0 ? `option-${this.at}` : undefined,
    };
  }
}
