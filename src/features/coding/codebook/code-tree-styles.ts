import { css } from "lit";

/** Form of `sm-code-tree`. */
export const codeTreeStyles = css`
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
    grid-template-columns: minmax(0, 1fr) 1.25rem 2.125rem;
    align-items: center;
    padding-inline: var(--s-2) 0.8125rem;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    min-block-size: var(--control);
    padding-inline-start: var(--s-3);
    border-block-end: var(--hairline) solid var(--line);
    background: var(--panel);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .row {
    --_ground: var(--panel);
    min-block-size: var(--row);
    background: var(--_ground);
    font: var(--t-14);
    cursor: default;
  }
  .head + .row {
    margin-block-start: var(--s-2);
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
  .group {
    margin-block-start: var(--s-2);
    font-weight: 600;
  }
  .number {
    justify-self: end;
    color: var(--ink-2);
    font: var(--t-13);
    white-space: nowrap;
  }
  .row .here {
    color: var(--ink);
  }
  .head .number,
  .row .none {
    color: var(--ink-3);
  }
  .name {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-inline-size: 0;
    padding-inline-start: calc(0.75rem * var(--_in, 0));
  }
  .row .name {
    padding-block: 0.125rem;
  }
  .label {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .label mark {
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .fold {
    appearance: none;
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: 0.75rem;
    block-size: 1.5rem;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink-2);
    position: relative;
  }
  /* The target is wider than the drawing. */
  .fold::after {
    content: "";
    position: absolute;
    inset: 0 -0.375rem;
  }
  .fold + .label,
  .fold + sm-swatch {
    margin-inline-start: -0.25rem;
  }
  .fold sm-icon {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
  .name > sm-key {
    margin-inline-start: -0.25rem;
  }
  .veiled .label {
    color: var(--ink-3);
  }
  .retired {
    flex: none;
    color: var(--ink-3);
    font: italic var(--t-12);
  }
  .name > sm-icon {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    color: var(--ink-3);
  }
  .more {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 4.75rem;
    block-size: 1.5rem;
    margin-block: auto;
    background: var(--_ground);
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
    inset-block-start: -1px;
    block-size: 2px;
    background: var(--accent);
    z-index: 1;
  }
  .drop-after::before {
    inset-block: auto -1px;
  }
  .drop-inside {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .i1 {
    --_in: 1;
  }
  .i2 {
    --_in: 2;
  }
  .i3 {
    --_in: 3;
  }
  .i4 {
    --_in: 4;
  }
  .i5 {
    --_in: 5;
  }
  .i6 {
    --_in: 6;
  }
  .i7 {
    --_in: 7;
  }
  .i8 {
    --_in: 8;
  }
  @media (forced-colors: active) {
    .row[aria-selected="true"] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .drop-before::before,
    .drop-after::before {
      background: Highlight;
    }
  }
`;
