import { css } from "lit";

export const figuresStyles = css`
  :host {
    display: block;
    padding: var(--s-5);
  }
  /* A table scrolls sideways; up and down the screen does. */
  .scroll {
    overscroll-behavior-y: auto;
  }
  section {
    margin-block-end: var(--s-8);
  }
  h2 {
    margin: 0 0 var(--s-2);
    font: var(--t-14-heading);
  }
  .top {
    display: grid;
    grid-template-columns: auto minmax(12rem, 1fr);
    gap: var(--s-2) var(--s-8);
    align-items: center;
    max-inline-size: 60rem;
  }
  .value {
    font: var(--t-display);
  }
  .axis {
    display: flex;
    justify-content: space-between;
    color: var(--ink-3);
    font: var(--t-12);
  }
  p,
  .note {
    color: var(--ink-2);
    font: var(--t-13);
  }
  sm-select {
    display: block;
    max-inline-size: 16rem;
    margin-block-end: var(--s-4);
  }
  table {
    border-collapse: collapse;
    font: var(--t-13);
  }
  th,
  td {
    block-size: 1.75rem;
    padding: var(--s-1) var(--s-3);
    border-block-end: var(--hairline) solid var(--line);
    text-align: end;
    white-space: nowrap;
  }
  th {
    font-weight: 400;
  }
  thead th {
    color: var(--ink-2);
    vertical-align: bottom;
  }
  th:first-child {
    text-align: start;
  }
  .words {
    white-space: normal;
    min-inline-size: 8rem;
    color: var(--ink-2);
  }
  .mark {
    min-inline-size: 10rem;
  }
  .name {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
  }
  .heat td {
    min-inline-size: 2.25rem;
    padding: 0 var(--s-1);
    border: var(--hairline) solid var(--line);
    background: color-mix(in srgb, var(--ink) calc(var(--_share, 0) * 30%), var(--paper));
    text-align: center;
  }
  .heat td a {
    display: block;
    color: var(--ink);
    line-height: 1.75rem;
  }
  .heat thead th {
    max-inline-size: 8rem;
    padding-inline: var(--s-1);
    overflow: hidden;
    text-align: center;
    text-overflow: ellipsis;
  }
  .heat thead th:first-child {
    text-align: start;
  }
  @media (width < 640px) {
    .top {
      grid-template-columns: 1fr;
    }
  }
`;
