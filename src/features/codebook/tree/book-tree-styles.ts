import { css } from "lit";

/** Form of `sm-book-tree`: name, note, key, uses, drawing of the use by file. */
export const bookTreeStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    container-type: inline-size;
  }
  .tree {
    flex: 1;
    min-block-size: 0;
    padding-block-end: var(--s-4);
  }
  .line {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 1.75rem 2.25rem 3.875rem;
    align-items: center;
    padding-inline: var(--s-3) var(--s-3);
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    min-block-size: var(--control);
    padding-inline-start: var(--s-4);
    border-block-end: var(--hairline) solid var(--line);
    background: var(--panel);
    color: var(--ink-2);
    font: var(--t-12);
  }
  .head > :not(:first-child),
  .uses {
    justify-self: end;
  }
  .row {
    --_ground: var(--panel);
    content-visibility: auto;
    contain-intrinsic-size: auto var(--row);
    min-block-size: var(--row);
    background: var(--_ground);
    font: var(--t-14);
    cursor: default;
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
  .name {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-inline-size: 0;
    padding-block: 0.125rem;
  }
  .line:not(.head) .name {
    padding-inline-start: calc(0.75rem * var(--_in, 0));
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
  .note {
    padding-inline: var(--s-1);
    color: var(--ink-3);
    font: italic var(--t-12);
  }
  .key {
    justify-self: end;
  }
  .uses {
    font: var(--t-14);
  }
  .group .uses,
  .none {
    color: var(--ink-3);
  }
  .bars {
    display: flex;
    justify-self: end;
    inline-size: 3.375rem;
  }
  .bars svg {
    inline-size: 3.375rem;
    block-size: 0.875rem;
    fill: var(--ink-2);
  }
  .ground {
    fill: none;
    stroke: var(--line-2);
    stroke-dasharray: 2 2;
  }
  .grip {
    position: absolute;
    inset-inline-start: 0.0625rem;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    color: var(--ink-3);
    visibility: hidden;
    cursor: grab;
  }
  .row:hover .grip {
    visibility: visible;
  }
  .fold {
    flex: none;
    position: relative;
    display: inline-grid;
    place-content: center;
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
  .fold + .label,
  .fold + sm-swatch {
    margin-inline-start: -0.25rem;
  }
  .fold sm-icon {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
  /* Over the drawing of the use, which says nothing that is not said elsewhere. */
  .more {
    flex: none;
    position: absolute;
    inset-block: 0;
    inset-inline-end: var(--s-3);
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
  @container (width < 19rem) {
    .line {
      grid-template-columns: minmax(0, 1fr) auto 1.75rem 2.25rem 0;
    }
    .bars,
    .head > :last-child {
      display: none;
    }
    .more {
      inset-inline-end: 4.25rem;
    }
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
