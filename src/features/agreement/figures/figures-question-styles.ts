import { css } from "lit";

/** Form of `sm-figures-question`: one line of controls that wraps. */
export const figuresQuestionStyles = css`
  :host,
  .coders {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-5);
  }
  :host {
    padding: var(--s-2) var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
    font: var(--t-13);
  }
  .coders {
    gap: var(--s-1);
  }
  .coders > span {
    margin-inline-end: var(--s-1);
    color: var(--ink-2);
  }
  .coders button {
    min-inline-size: 1.75rem;
    min-block-size: 1.5rem;
    padding-inline: var(--s-1);
    border: var(--hairline) solid var(--edge);
    border-radius: var(--r-key);
    background: var(--paper);
    color: var(--ink-2);
    font: var(--t-11);
    font-weight: 600;
    letter-spacing: 0.04em;
    cursor: pointer;
  }
  .coders button[aria-pressed="true"] {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--on-ink);
  }
  .other {
    flex-basis: 100%;
    color: var(--ink-2);
    text-wrap: pretty;
  }
  @media (pointer: coarse) {
    .coders button {
      min-inline-size: 2.75rem;
      min-block-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .coders button[aria-pressed="true"] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
