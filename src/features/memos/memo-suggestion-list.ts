import { css, html, nothing } from "lit";
import type { Suggestion } from "#features/memos/memo-suggestions";
import { memosText as text } from "#messages/memos";
import "#ui/components/swatch";

/** Names to choose from, below a field that has `aria-controls="suggestions"`; the chosen one is `option-<at>`. */
export const suggestionList = (
  suggestions: readonly Suggestion[],
  at: number,
  choose: (suggestion: Suggestion) => void,
) => {
  /** Pressed, not clicked: the field keeps its focus. */
  const press = (event: Event): void => {
    event.preventDefault();
    const option = (event.target as Element).closest<HTMLElement>("[data-at]");
    const suggestion = suggestions[Number(option?.dataset["at"])];
    if (suggestion !== undefined) choose(suggestion);
  };
  return html`<ul
    id="suggestions"
    class="suggestions"
    role="listbox"
    aria-label=${text.suggestions()}
    @pointerdown=${press}
  >
    ${suggestions.map(
      (suggestion, place) =>
        html`<li
          id="option-${place}"
          role="option"
          aria-selected=${place === at ? "true" : "false"}
          data-at=${place}
        >
          ${suggestion.color === undefined ? html`<span class="no-swatch"></span>` : html`<sm-swatch .color=${suggestion.color}></sm-swatch>`}
          <span class="name">${suggestion.label}</span>
          <span class="what">${text.subjectKind(suggestion.kind)}</span>
        </li>`,
    )}
    ${suggestions.length === 0 ? html`<li class="none" role="option" aria-disabled="true" aria-selected="false">${text.noSuggestion()}</li>` : nothing}
  </ul>`;
};

export const suggestionStyles = css`
  .suggestions {
    z-index: var(--z-overlay);
    inline-size: 20rem;
    max-inline-size: calc(100vw - 2rem);
    max-block-size: 18rem;
    padding: var(--s-1);
    overflow: auto;
    border: var(--hairline) solid var(--line-2);
    border-radius: var(--r-popover);
    background: var(--raised);
    box-shadow: var(--shadow-2);
    font: var(--t-14);
  }
  .suggestions li {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: var(--row);
    padding: 0 var(--s-2);
    border-radius: var(--r-control);
    cursor: pointer;
  }
  .suggestions li[aria-selected="true"] {
    background: var(--accent-t);
    box-shadow: inset 2px 0 var(--accent);
  }
  .suggestions .name {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .suggestions .what {
    color: var(--ink-3);
    font: var(--t-12);
  }
  .suggestions .no-swatch {
    inline-size: 0.25rem;
  }
  .suggestions .none {
    color: var(--ink-3);
    cursor: default;
  }
  @media (forced-colors: active) {
    .suggestions li[aria-selected="true"] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
