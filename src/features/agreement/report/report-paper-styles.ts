import { css } from "lit";

/** A page of a report as it is printed: white, serif, tables ruled above, under their head and below. */
export const reportPaperStyles = css`
  :host {
    display: block;
    color-scheme: light;
    --ink: #1b1f1e;
    --ink-2: #434a47;
    --accent: #15506f;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 46rem;
    padding: var(--s-10) var(--s-14) var(--s-14);
    border: var(--hairline) solid var(--line-2);
    background: #ffffff;
    color: var(--ink);
    font: var(--t-quote);
  }
  :host([wide]) {
    max-inline-size: 62rem;
  }
  h1 {
    margin-block: 0 var(--s-1);
    font: 400 1.5rem/2rem var(--serif);
    text-wrap: balance;
  }
  h2 {
    margin-block: var(--s-8) var(--s-2);
    font: 600 1rem/1.5rem var(--serif);
  }
  p {
    margin-block-end: var(--s-3);
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .note {
    color: var(--ink-2);
    font: 400 0.8125rem/1.25rem var(--serif);
  }
  .caption {
    margin-block: var(--s-6) var(--s-1);
    font: 400 0.875rem/1.25rem var(--serif);
  }
  b {
    font-weight: 600;
  }
  a {
    color: inherit;
    text-decoration: underline dotted var(--accent);
    text-underline-offset: 0.25em;
    white-space: nowrap;
  }
  a:hover {
    color: var(--accent);
    text-decoration-style: solid;
  }
  .wide {
    margin-block-end: var(--s-2);
    overflow: auto hidden;
    scrollbar-width: thin;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    border-block: var(--hairline) solid var(--ink);
    font: 400 0.8125rem/1.125rem var(--serif);
    font-variant-numeric: tabular-nums lining-nums;
  }
  th,
  td {
    padding: 0.1875rem 0 0.1875rem var(--s-2);
    text-align: start;
    vertical-align: top;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  thead th {
    border-block-end: var(--hairline) solid var(--ink);
    font-style: italic;
    font-weight: 400;
    vertical-align: bottom;
  }
  tbody th {
    min-inline-size: 7rem;
    font-weight: 400;
  }
  .end {
    text-align: end;
    white-space: nowrap;
  }
  thead .end {
    white-space: normal;
  }
  .more {
    margin-block: var(--s-2) 0;
  }
  .line {
    display: block;
  }
  @media (width < 760px) {
    :host {
      padding: var(--s-5) var(--s-4) var(--s-8);
      border-inline: 0;
    }
  }
  @media (forced-colors: active) {
    :host {
      --ink: CanvasText;
      --ink-2: CanvasText;
      --accent: LinkText;
      background: Canvas;
    }
  }
`;
