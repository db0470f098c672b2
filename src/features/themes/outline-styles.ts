import { css } from "lit";

/** Form of `sm-theme-outline`. */
export const outlineStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .tree {
    flex: 1;
    min-block-size: 0;
    padding-block-end: var(--s-4);
  }
  .line {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 4.5rem 4rem 5.25rem;
    column-gap: var(--s-2);
    align-items: center;
    padding-inline: var(--s-4);
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    min-block-size: var(--control);
    border-block-end: var(--hairline) solid var(--line);
    background: var(--paper);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .row {
    --_ground: var(--paper);
    min-block-size: var(--row);
    background: var(--_ground);
    font: var(--t-14);
    cursor: default;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 1.75rem;
  }
  .row:hover {
    --_ground: var(--hover);
  }
  .row[aria-selected="true"] {
    --_ground: var(--accent-t);
    box-shadow: inset 2px 0 var(--accent);
  }
  .row[aria-selected="true"]:dir(rtl) {
    box-shadow: inset -2px 0 var(--accent);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .theme.l1 {
    min-block-size: 2.5rem;
    margin-block-start: var(--s-2);
    border-block-start: var(--hairline) solid var(--line);
    contain-intrinsic-block-size: auto 2.5rem;
  }
  .head + .theme.l1 {
    margin-block-start: 0;
    border-block-start: 0;
  }
  .theme.l1 .label {
    font: var(--t-quote-large);
    font-size: 1.125rem;
  }
  .theme.l2 .label {
    font-weight: 600;
  }
  .dropped .label {
    color: var(--ink-3);
    text-decoration: line-through;
  }
  .name {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-inline-size: 0;
    padding-inline-start: calc(1.25rem * var(--_in, 0));
  }
  .l2 {
    --_in: 1;
  }
  .l3 {
    --_in: 2;
  }
  .label {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .status {
    flex: none;
    color: var(--ink-3);
    font: var(--t-12);
  }
  .number {
    justify-self: end;
    color: var(--ink-2);
    font: var(--t-13);
    white-space: nowrap;
  }
  .rest {
    block-size: 1px;
  }
  .fold {
    flex: none;
    display: inline-grid;
    place-content: center;
    position: relative;
    inline-size: 0.75rem;
    block-size: 1.5rem;
    color: var(--ink-2);
  }
  /* The target is wider than the drawing. */
  .fold::after {
    content: "";
    position: absolute;
    inset: 0 -0.375rem;
  }
  .fold sm-icon {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
  .more {
    margin-inline-start: auto;
    opacity: 0;
  }
  .row:hover .more,
  .row:focus-within .more {
    opacity: 1;
  }
  .more .icon-button {
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
  }
  .drop-before::before,
  .drop-after::before {
    content: "";
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    block-size: 2px;
    background: var(--accent);
    z-index: 1;
  }
  .drop-after::before {
    inset-block: auto 0;
  }
  .drop-inside {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  @media (width < 600px) {
    .line {
      grid-template-columns: minmax(0, 1fr) 4.5rem;
    }
    .number:nth-of-type(n + 3) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .row[aria-selected="true"],
    .drop-inside {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .drop-before::before,
    .drop-after::before {
      background: Highlight;
    }
  }
`;
