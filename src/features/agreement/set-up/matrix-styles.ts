import { css } from "lit";

/** Form of the matrix of transcripts and coders. */
export const matrixStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--paper);
  }
  .table {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font: var(--t-14);
  }
  th,
  td {
    block-size: 2.25rem;
    padding: 0 var(--s-3);
    border-block-end: var(--hairline) solid var(--line);
    text-align: start;
    white-space: nowrap;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    block-size: 3.5rem;
    padding-block: var(--s-2);
    background: var(--paper);
    border-block-end-color: var(--line-2);
    vertical-align: bottom;
    font-weight: 600;
  }
  thead th.number,
  td.number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  tr > :first-child {
    padding-inline-start: var(--s-5);
  }
  tbody th {
    min-inline-size: 10rem;
    font-weight: 400;
    white-space: normal;
  }
  tbody tr:has(td:focus) {
    background: var(--accent-t);
    box-shadow: inset 2px 0 var(--accent);
  }
  .coder {
    display: flex;
    align-items: center;
    gap: var(--s-2);
  }
  .how {
    color: var(--ink-2);
    font: var(--t-12);
  }
  td.cell {
    padding-block: var(--s-1);
    cursor: default;
  }
  td.cell.deed {
    cursor: pointer;
  }
  td.cell.deed:hover {
    background: var(--hover);
  }
  td.chosen {
    background: var(--sel);
  }
  td:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .state {
    display: flex;
    align-items: center;
    gap: var(--s-2);
  }
  .square {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    border: var(--hairline) solid var(--edge);
    background: var(--paper);
  }
  .square.in-progress {
    border-color: var(--ink);
    background: linear-gradient(to top, var(--ink) 50%, transparent 50%);
  }
  .square.complete {
    border-color: var(--ink);
    background: var(--ink);
  }
  .parts {
    display: block;
    margin-inline-start: 1.5rem;
    color: var(--ink-2);
    font: var(--t-12);
    white-space: normal;
  }
  .none {
    color: var(--ink-3);
    font: var(--t-13);
  }
  .foot {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-4);
    padding: var(--s-3) var(--s-5);
    border-block-start: var(--hairline) solid var(--line);
    background: var(--panel);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .foot span {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
  }
  @media (width < 760px) {
    th,
    td {
      padding-inline: var(--s-2);
    }
    tr > :first-child {
      min-inline-size: 9rem;
      padding-inline-start: var(--s-4);
    }
    tbody td.cell {
      block-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .square {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    .square.in-progress {
      background: linear-gradient(to top, CanvasText 50%, Canvas 50%);
    }
    .square.complete {
      background: CanvasText;
    }
  }
`;
