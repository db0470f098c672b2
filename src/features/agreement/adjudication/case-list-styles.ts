import { css } from "lit";

/** Form of `sm-case-list`: first words, turn and codes, kind. */
export const caseListStyles = css`
  :host {
    position: relative;
    display: block;
  }
  h2 {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    padding: var(--s-4) var(--s-4) var(--s-2);
    font: var(--t-13);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  li {
    border-block-end: var(--hairline) solid var(--line);
    content-visibility: auto;
    contain-intrinsic-size: auto 4.5rem;
  }
  .entry {
    appearance: none;
    display: grid;
    inline-size: 100%;
    margin: 0;
    padding: var(--s-2) var(--s-4);
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--ink);
    text-align: start;
    cursor: pointer;
  }
  .entry:hover {
    background: var(--hover);
  }
  .entry:focus-visible {
    outline-offset: -2px;
  }
  .entry[aria-current="true"] {
    background: var(--accent-t);
    box-shadow: inset 2px 0 var(--accent);
  }
  .first {
    overflow: hidden;
    font: 400 1rem/1.5rem var(--serif);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .codes {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    overflow: hidden;
    color: var(--ink-2);
    font: var(--t-12);
    white-space: nowrap;
  }
  .codes .mark {
    block-size: 0.625rem;
  }
  .codes > :not(.mark, .number) {
    margin-inline-end: var(--s-1);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .number:not(:empty) {
    flex: none;
    min-inline-size: 1.5rem;
  }
  .kinds {
    display: flex;
    justify-content: space-between;
    gap: var(--s-2);
    color: var(--ink-3);
    font: var(--t-12);
  }
  .settled {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: var(--s-1);
    color: var(--ink-2);
  }
  .settled sm-icon {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
  .more {
    margin: var(--s-3) var(--s-4);
  }
  @media (forced-colors: active) {
    .entry[aria-current="true"] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
