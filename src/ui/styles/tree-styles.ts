import { css } from "lit";

/**
 * A treegrid: `tree` with its `line`s, each a grid of `name` and further cells that whoever uses it gives columns. `head` sticks to the
 * top; a `row` is hovered, chosen (`aria-selected`) and dropped on (`drop-before`, `drop-after`, `drop-inside`). In the name: `fold`,
 * `label`, and `more`, the menu that shows while one is near. `i1` to `i8` set it in, by `--_step` each. `--_base` is the ground.
 */
export const treeStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .tree {
    flex: 1;
    min-block-size: 0;
    padding-block-end: var(--s-4);
    scrollbar-gutter: stable; /* folding and filtering do not move the columns */
  }
  .line {
    position: relative;
    display: grid;
    align-items: center;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    min-block-size: var(--control);
    border-block-end: var(--hairline) solid var(--line);
    background: var(--_base, var(--panel));
    color: var(--ink-2);
    font: var(--t-13);
  }
  .section {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows, 1) * var(--row));
  }
  .row {
    --_ground: var(--_base, var(--panel));
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
  .name {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-inline-size: 0;
    padding-inline-start: calc(var(--_step, 0.75rem) * var(--_in, 0));
  }
  .label {
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
  .fold sm-icon {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
  .more {
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
