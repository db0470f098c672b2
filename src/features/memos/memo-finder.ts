import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { ProjectIndex } from "#domain/query/project-index";
import { MemoFindEvent } from "#features/memos/memo-find-event";
import { suggestionList, suggestionStyles } from "#features/memos/memo-suggestion-list";
import { suggestionsFor, type Suggestion } from "#features/memos/memo-suggestions";
import { memosText as text } from "#messages/memos";
import { isComposing } from "#ui/composing";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";

/** Names offered at a time. */
const offered = 8;

/**
 * A field to find a code, theme, transcript or person in. Enter takes the chosen one, Escape or leaving gives up.
 * @fires {MemoFindEvent} sm-memo-find - once
 */
@customElement("sm-memo-finder")
export class MemoFinder extends LitElement {
  static override styles = [
    baseStyles,
    fieldStyles,
    suggestionStyles,
    css`
      :host {
        display: block;
        position: relative;
        margin-block-end: var(--s-2);
      }
      .suggestions {
        position: absolute;
        inset-inline: 0;
        inset-block-start: calc(100% + 4px);
        inline-size: auto;
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @state() private typed = "";
  @state() private at = 0;
  @query("input") private readonly input!: HTMLInputElement;
  #suggestions: readonly Suggestion[] = [];
  #settled = false;

  protected override firstUpdated(): void {
    this.input.focus();
  }

  protected override willUpdate(): void {
    this.#suggestions = suggestionsFor(this.index, this.typed, offered, ["memo"]);
    this.at = Math.max(0, Math.min(this.at, this.#suggestions.length - 1));
  }

  override render() {
    return html`<input
        class="input"
        role="combobox"
        aria-label=${text.linkField()}
        aria-expanded="true"
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant=${this.#suggestions.length === 0 ? nothing : `option-${this.at}`}
        autocomplete="off"
        spellcheck="false"
        @input=${this.#type}
        @keydown=${this.#key}
        @blur=${this.#leave}
      />
      ${suggestionList(this.#suggestions, this.at, this.#settle)}`;
  }

  #type = (): void => {
    this.typed = this.input.value;
    this.at = 0;
  };

  #key = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const { length } = this.#suggestions;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && length > 0) this.at = (this.at + step + length) % length;
    else if (event.key === "Enter") this.#settle(this.#suggestions[this.at]);
    else if (event.key === "Escape") this.#settle(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #leave = (): void => this.#settle(undefined);

  #settle = (found: Suggestion | undefined): void => {
    if (this.#settled) return;
    this.#settled = true;
    this.dispatchEvent(new MemoFindEvent(found));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-memo-finder": MemoFinder;
  }
}
