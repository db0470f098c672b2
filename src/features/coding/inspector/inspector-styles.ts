import { css } from "lit";

/** Form of `sm-coding-inspector`. */
export const inspectorStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--panel);
  }
  .head {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--s-1);
    min-block-size: var(--header);
    padding-inline: var(--s-4) var(--s-1);
    border-block-end: var(--hairline) solid var(--line);
  }
  .head h2 {
    flex: 1;
    font: var(--t-14-heading);
  }
  .body {
    flex: 1;
    min-block-size: 0;
  }
  .block {
    padding: var(--s-5) var(--s-4);
    border-block-end: var(--hairline) solid var(--line);
  }
  .block:last-child {
    border-block-end: 0;
  }
  .section-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--s-3);
    margin-block-end: var(--s-2);
  }
  .section-head span {
    color: var(--ink-3);
    font: var(--t-13);
  }
  .section-head h3 {
    flex: 1;
  }
  .section-head .icon-button {
    align-self: center;
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
    margin: -0.25rem -0.375rem -0.25rem -0.25rem;
  }
  ul + .section-head,
  .offer + .section-head,
  .caption + .section-head {
    margin-block-start: var(--s-4);
  }
  .caption {
    color: var(--ink-2);
    font: var(--t-12);
  }
  .quote {
    margin: 0 0 var(--s-2);
    font: var(--t-quote-large);
    font-size: 1.0625rem;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    white-space: pre-line;
  }
  .reference {
    color: var(--ink-2);
    font: var(--t-13);
  }
  .code {
    position: relative;
    display: flex;
    align-items: stretch;
    gap: var(--s-2);
    margin-block: var(--s-2);
  }
  .code sm-swatch {
    block-size: auto;
    min-block-size: 2.25rem;
  }
  .said {
    flex: 1;
    display: grid;
    gap: var(--s-1);
    min-inline-size: 0;
  }
  /* Beside it there is nothing below the initials. */
  .said sm-rating-choice {
    margin-inline-end: -3.25rem;
  }
  .go {
    appearance: none;
    display: grid;
    gap: 0;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--r-mark);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .go:hover .code-name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .code-name {
    font: var(--t-14);
  }
  .current .code-name {
    font-weight: 600;
  }
  .who {
    flex: none;
    display: flex;
    align-items: start;
    gap: 0.125rem;
  }
  .code .icon-button {
    align-self: start;
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
    margin-block-start: -0.125rem;
    opacity: 0;
  }
  .code:hover .icon-button,
  .code:focus-within .icon-button {
    opacity: 1;
  }
  @media (hover: none) {
    .code .icon-button {
      opacity: 1;
    }
  }
  .offer {
    margin-block: var(--s-2);
    font: var(--t-13);
  }
  sm-memo-card + sm-memo-card {
    margin-block-start: var(--s-4);
  }
`;
