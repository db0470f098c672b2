import { css } from "lit";

/** Form of `sm-history-picture`. */
export const historyPictureStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-4);
    padding-block: var(--s-4) var(--s-2);
  }
  .head p {
    flex: 1 1 16rem;
    color: var(--ink-2);
    font: var(--t-12);
    text-align: end;
  }
  svg {
    display: block;
  }
  .ground {
    fill: none;
  }
  .current .ground {
    fill: var(--accent-t);
  }
  .line,
  .cross,
  .ring {
    fill: none;
    stroke: var(--_k);
    stroke-width: 2;
  }
  .off {
    stroke-dasharray: 3 3;
    stroke-width: 1.5;
  }
  .dot {
    fill: var(--_k);
  }
  .ring {
    fill: var(--paper);
    stroke-width: 1.75;
  }
  .cross {
    stroke: var(--ink-2);
    stroke-width: 1.75;
  }
  .mark {
    stroke: var(--line-2);
    stroke-dasharray: 2 3;
  }
  .name {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 5px;
    paint-order: stroke;
    font: var(--t-12);
  }
  .current .name {
    stroke: var(--accent-t);
  }
  .axis {
    fill: var(--ink-2);
    font: var(--t-12);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: var(--t-13);
  }
  th,
  td {
    padding: var(--s-1) var(--s-3) var(--s-1) 0;
    border-block-end: var(--hairline) solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  td:first-child {
    white-space: nowrap;
  }
  thead th {
    color: var(--ink-2);
    font-weight: 600;
  }
`;
