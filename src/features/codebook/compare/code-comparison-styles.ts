import { css } from "lit";

/** Form of `sm-code-comparison`: a column a code, the passages in text order below. */
export const codeComparisonStyles = css`
  :host {
    display: flex;
    min-block-size: 0;
    background: var(--paper);
  }
  /* What is hidden in it scrolls with it, and not with the window. */
  .scroll {
    position: relative;
  }
  .page:focus-visible {
    outline-offset: -2px;
  }
  .page {
    container-type: inline-size;
    flex: 1;
    min-inline-size: 0;
    padding: 0 var(--s-5) var(--s-10);
  }
  table {
    inline-size: 100%;
    min-inline-size: 34rem;
    table-layout: fixed;
    border-collapse: collapse;
    font: var(--t-14);
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--paper);
  }
  /* Borders of a joined table do not stick with it. */
  thead tr {
    border: 0;
  }
  thead th,
  thead td {
    box-shadow: inset 0 calc(-1 * var(--hairline)) var(--line);
  }
  thead td {
    inline-size: 11rem;
  }
  thead th {
    padding: var(--s-3) var(--s-3) var(--s-2);
    font: var(--t-title);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  /* Long names leave room for what stands below them. */
  .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  thead th sm-swatch {
    display: inline-block;
    margin-inline-end: var(--s-2);
    vertical-align: -0.125rem;
  }
  tbody th {
    padding: var(--s-2) var(--s-3) var(--s-2) 0;
    color: var(--ink-2);
    font: var(--t-13);
    font-weight: 600;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  tbody td {
    padding: var(--s-2) var(--s-3);
    vertical-align: top;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .use {
    white-space: normal;
  }
  tr {
    border-block-end: var(--hairline) solid var(--line);
  }
  .serif {
    font: var(--t-quote-large);
  }
  .bar > td {
    padding: var(--s-3) 0;
    white-space: normal;
  }
  /* Stays in sight where the table is wider than the window. */
  .bar div {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s-2) var(--s-5);
  }
  .bar label {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: 1.5rem;
  }
  .passages th {
    font-weight: 400;
  }
  .passages td {
    white-space: normal;
  }
  .quote span {
    white-space: pre-line;
  }
  .quote + .quote {
    margin-block-start: var(--s-2);
  }
  .quote sm-initials {
    margin-inline-start: var(--s-1);
  }
  .below {
    color: var(--ink-2);
    font: var(--t-12);
  }
  .overlaps > * {
    background: var(--panel);
  }
  .tag {
    display: block;
    color: var(--ink);
    font: var(--t-12);
    font-weight: 600;
  }
  .none {
    padding: var(--s-4) 0;
    color: var(--ink-2);
    font: var(--t-14);
  }
  @media (width < 600px) {
    .page {
      padding-inline: var(--s-4);
    }
    thead td {
      inline-size: 7rem;
    }
    thead th {
      font: var(--t-14-heading);
    }
  }
`;
