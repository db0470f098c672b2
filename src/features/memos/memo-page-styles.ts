import { css } from "lit";

/** Form of `sm-memo-page`: a column of 600. */
export const memoPageStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    padding: var(--s-6) var(--s-6) var(--s-14);
  }
  .column {
    max-inline-size: 37.5rem;
    margin-inline: auto;
    container-type: inline-size;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1) var(--s-3);
    min-block-size: var(--control);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .head .when {
    margin-inline-start: auto;
    text-align: end;
  }
  .head .icon-button {
    margin-inline-end: calc(-1 * var(--s-2));
  }
  .memo-mark {
    color: var(--ink);
  }
  .title-field,
  h2.title-text {
    inline-size: 100%;
    margin: var(--s-2) 0 var(--s-4);
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
    font: var(--t-display);
    overflow-wrap: anywhere;
  }
  .title-field {
    border-radius: var(--r-mark);
    outline-offset: 4px;
  }
  .title-field::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1);
    margin-block-end: var(--s-5);
    padding-block: var(--s-1);
    border-block: var(--hairline) solid var(--line);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .tools .mark {
    font: 600 var(--t-14);
    font: 600 0.875rem/1rem var(--sans);
  }
  .tools [aria-pressed="true"] {
    background: var(--hover);
    box-shadow: inset 0 0 0 1px var(--edge);
    color: var(--ink);
  }
  .tools .rule {
    inline-size: 1px;
    block-size: 1rem;
    margin-inline: var(--s-2);
    background: var(--line-2);
  }
  .tools .quote {
    margin-inline-start: auto;
  }
  @container (width < 29rem) {
    .tools .rule {
      inline-size: 100%;
      block-size: 0;
      margin: 0;
    }
  }
  .tools .with-key {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
  }
  .remark {
    margin-block-end: var(--s-4);
    color: var(--ink-3);
    font: var(--t-13);
  }
  .place {
    position: relative;
  }
  .placeholder {
    position: absolute;
    inset-block-start: 0;
    color: var(--ink-3);
    font: var(--t-memo);
    pointer-events: none;
  }
  .tiptap:focus-visible {
    outline: none;
  }
  .suggestions {
    position: fixed;
    inset-block-start: min(var(--_top) + 0.25rem, 100dvh - 18.5rem);
    inset-inline-start: min(var(--_left), 100vw - 21rem);
  }
  @media (width < 600px) {
    :host {
      padding: var(--s-4) var(--s-4) var(--s-8);
    }
    .tools .quote sm-key {
      display: none;
    }
    .suggestions {
      inset-inline: var(--s-4);
    }
  }
`;
