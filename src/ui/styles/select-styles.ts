import { css } from "lit";

/** Form of `sm-select`. Where the browser lets the list be styled (`base-select`) it looks like a menu. */
export const selectStyles = css`
  :host {
    display: grid;
    gap: var(--s-1);
    min-inline-size: 0;
  }
  :host([inline]) {
    display: inline-grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: var(--s-2);
  }
  :host([inline]) .field-note {
    grid-column: 2;
  }
  .box {
    position: relative;
    min-inline-size: 0;
  }
  select {
    appearance: none;
    inline-size: 100%;
    min-block-size: var(--control);
    padding: 0 2rem 0 var(--s-3);
    overflow: hidden;
    border: var(--hairline) solid var(--edge);
    border-radius: var(--r-control);
    background: var(--paper);
    color: var(--ink);
    font: var(--t-13);
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }
  select:dir(rtl) {
    padding: 0 var(--s-3) 0 2rem;
  }
  select:hover {
    background: var(--hover);
  }
  select.bad {
    border-color: var(--bad);
  }
  select.warn {
    border-color: var(--warn);
  }
  select:disabled {
    border-color: var(--line-2);
    background: transparent;
    color: var(--ink-3);
    cursor: default;
  }
  sm-icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: var(--s-2);
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin-block: auto;
    color: var(--ink-3);
    pointer-events: none;
  }
  .field-note.warn {
    color: var(--warn);
  }
  @supports (appearance: base-select) {
    select,
    ::picker(select) {
      appearance: base-select;
    }
    select {
      align-items: center;
    }
    ::picker-icon {
      display: none;
    }
    ::picker(select) {
      min-inline-size: anchor-size(self-inline);
      max-inline-size: min(24rem, 100vw - 1rem);
      max-block-size: min(22rem, 60dvh);
      margin-block: var(--s-1);
      padding: var(--s-1);
      border: var(--hairline) solid var(--line-2);
      border-radius: var(--r-popover);
      background: var(--raised);
      color: var(--ink);
      box-shadow: var(--shadow-2);
    }
    option {
      min-block-size: var(--row);
      padding: 0.125rem var(--s-2);
      border-radius: var(--r-control);
      font: var(--t-13);
    }
    option:hover,
    option:focus {
      background: var(--hover);
      color: var(--ink);
    }
    option:focus-visible {
      outline-offset: -2px;
    }
    option:checked {
      font-weight: 600;
    }
    option:disabled {
      color: var(--ink-3);
    }
    optgroup {
      font: var(--t-12);
      color: var(--ink-3);
    }
  }
  @media (pointer: coarse) {
    select {
      min-block-size: 2.75rem;
    }
  }
`;
