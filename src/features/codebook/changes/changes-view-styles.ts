import { css } from "lit";

/** Form of `sm-changes-view`: the codes by kind of change, one of them, the second look. */
export const changesViewStyles = css`
  :host {
    display: flex;
    min-block-size: 0;
  }
  .left {
    flex: 1;
  }
  /* What is hidden in it scrolls with it, and not with the window. */
  .scroll {
    position: relative;
  }
  .list,
  .look {
    background: var(--panel);
  }
  .stack {
    flex: 1;
  }
  .stack > .list {
    border-block-end: var(--hairline) solid var(--line);
  }
  .list {
    padding-block: var(--s-2);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--control);
    padding-inline: var(--s-3);
    font: var(--t-14-heading);
    cursor: default;
  }
  summary::before {
    content: "";
    flex: none;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    margin-inline: 0.125rem 0.5rem;
    border: 1.5px solid var(--ink-2);
    border-block-start: 0;
    border-inline-start: 0;
    rotate: -45deg;
  }
  details[open] > summary::before {
    rotate: 45deg;
  }
  summary > :first-child {
    flex: 1;
  }
  summary > :last-child {
    color: var(--ink-3);
    font: var(--t-13);
  }
  .entry {
    appearance: none;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--s-2);
    align-items: center;
    inline-size: 100%;
    margin: 0;
    padding: var(--s-1) var(--s-3) var(--s-1) 1.375rem;
    border: 0;
    background: none;
    color: inherit;
    font: var(--t-14);
    text-align: start;
    cursor: default;
  }
  .entry sm-swatch {
    grid-row: 1 / span 2;
    block-size: 2rem;
  }
  .entry:hover {
    background: var(--hover);
  }
  .entry[aria-current] {
    background: var(--accent-t);
    box-shadow: inset 2px 0 var(--accent);
  }
  .entry:focus-visible {
    outline-offset: -2px;
  }
  .entry .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .entry .about {
    grid-column: 2 / -1;
    color: var(--ink-2);
    font: var(--t-12);
  }
  .same {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: var(--row);
    padding-inline: 1.375rem var(--s-3);
    color: var(--ink-2);
    font: var(--t-14);
  }
  .page {
    padding: var(--s-5) var(--s-6) var(--s-10);
    background: var(--paper);
  }
  .top {
    display: flex;
    align-items: center;
    gap: var(--s-3);
  }
  .top > sm-swatch {
    inline-size: 0.375rem;
    block-size: 1.625rem;
  }
  h2 {
    flex: 1;
    min-inline-size: 0;
    font: var(--t-display);
    font-size: 1.625rem;
    overflow-wrap: anywhere;
  }
  .steps {
    display: inline-flex;
    align-items: center;
    gap: var(--s-1);
    color: var(--ink-2);
    font: var(--t-13);
  }
  p.about {
    padding-block: var(--s-1) var(--s-3);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .diff {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font: var(--t-14);
  }
  .diff thead td {
    inline-size: 6.5rem;
  }
  .diff th {
    padding: var(--s-2) var(--s-3) var(--s-2) 0;
    font: var(--t-13);
    font-weight: 600;
    text-align: start;
    vertical-align: top;
  }
  .diff th .about {
    color: var(--ink-2);
    font-weight: 400;
  }
  .diff tr {
    border-block-end: var(--hairline) solid var(--line);
  }
  .diff tbody td {
    padding: var(--s-2) var(--s-4) var(--s-2) 0;
    vertical-align: top;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .diff .serif td {
    font: 400 1.0625rem/1.75rem var(--serif);
  }
  .diff .same-line td {
    color: var(--ink-2);
  }
  .all {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: 1.5rem;
    padding-block: var(--s-2);
    font: var(--t-13);
  }
  @media (width < 600px) {
    .page {
      padding-inline: var(--s-4);
    }
  }
  @media (forced-colors: active) {
    .entry[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
