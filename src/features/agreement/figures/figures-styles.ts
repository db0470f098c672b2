import { css } from "lit";

/** Form of the figures of a round: headings, remarks, tables, marks. */
export const figuresStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  /* A table scrolls sideways; up and down the screen does. */
  .scroll {
    overscroll-behavior-y: auto;
  }
  h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--s-3);
    margin: 0 0 var(--s-2);
    font: var(--t-14-heading);
  }
  h2 a {
    margin-inline-start: auto;
    font: var(--t-13);
  }
  small {
    color: var(--ink-2);
    font: var(--t-13);
  }
  p,
  li {
    max-inline-size: 60rem;
    margin: 0 0 var(--s-2);
    color: var(--ink-2);
    font: var(--t-13);
    text-wrap: pretty;
  }
  ul {
    margin: var(--s-2) 0 0;
    padding-inline-start: var(--s-4);
  }
  .top {
    display: grid;
    grid-template-columns: auto minmax(12rem, 1fr);
    gap: var(--s-2) var(--s-10);
    align-items: center;
    padding-inline-end: var(--s-4);
  }
  .value {
    font: var(--t-display);
    font-size: 2.75rem;
    line-height: 3.25rem;
  }
  .ends {
    margin-inline-start: var(--s-2);
    color: var(--ink-2);
    font: var(--t-14);
  }
  table {
    border-collapse: collapse;
    font: var(--t-13);
  }
  th,
  td {
    block-size: 1.875rem;
    padding: var(--s-1) var(--s-2);
    border-block-end: var(--hairline) solid var(--line);
    text-align: end;
    white-space: nowrap;
  }
  th {
    font-weight: 400;
  }
  td b,
  td a b {
    font-weight: 600;
  }
  thead th {
    color: var(--ink-2);
    vertical-align: bottom;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  tbody th:first-child {
    max-inline-size: 20rem;
    white-space: normal;
  }
  th small {
    display: block;
    color: var(--ink-3);
    font: var(--t-12);
  }
  tbody tr:hover {
    background: var(--hover);
  }
  .sort {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .sort:hover {
    color: var(--ink);
  }
  th[aria-sort="ascending"],
  th[aria-sort="descending"] {
    color: var(--ink);
    font-weight: 600;
  }
  .sort sm-icon {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
  .words {
    min-inline-size: 8rem;
    color: var(--ink-2);
    text-align: start;
    white-space: normal;
  }
  .codes {
    inline-size: 100%;
  }
  .codes tbody th:first-child {
    min-inline-size: 8rem;
    max-inline-size: 12rem;
    white-space: nowrap;
  }
  .codes .name {
    max-inline-size: 100%;
  }
  .mark {
    inline-size: 13rem;
    min-inline-size: 8rem;
    padding-inline: var(--s-3);
  }
  .mark sm-interval {
    block-size: 1.875rem;
    margin-block: calc(-1 * var(--s-1));
  }
  .quiet {
    color: inherit;
    text-decoration: none;
  }
  .quiet:hover {
    text-decoration: underline;
  }
  .name {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
    min-inline-size: 0;
  }
  .third {
    color: var(--ink-3);
  }
  .choose {
    overflow-x: auto;
    margin-block-end: var(--s-3);
  }
  .pairs td,
  .heat td {
    border: 2px solid var(--paper);
    background: color-mix(in srgb, var(--ink) calc(var(--_share, 0) * 26%), var(--panel));
    text-align: center;
  }
  .pairs td {
    min-inline-size: 5.5rem;
    padding: 0;
  }
  .pairs th {
    border: 0;
    text-align: center;
  }
  .pairs thead td,
  .heat thead td {
    border: 0;
    background: none;
  }
  .pairs .same {
    background: var(--panel);
    color: var(--ink-3);
  }
  .pairs a,
  .heat a {
    display: block;
    color: var(--ink);
    line-height: 1.75rem;
    text-decoration: none;
  }
  .pairs a:hover,
  .heat a:hover {
    text-decoration: underline;
  }
  .pairs tbody tr:hover,
  .heat tbody tr:hover {
    background: none;
  }
  .heat td {
    min-inline-size: 1.875rem;
    padding: 0;
    border: var(--hairline) solid var(--line);
    background: none;
  }
  .heat .some {
    background: color-mix(in srgb, var(--ink) calc(4% + var(--_share, 0) * 30%), var(--paper));
  }
  .heat .same {
    background: repeating-linear-gradient(135deg, transparent 0 3px, var(--line) 3px 4px);
  }
  .heat th {
    border: 0;
  }
  .heat thead th {
    padding-inline: 0;
    text-align: center;
  }
  .heat tbody th {
    max-inline-size: 14rem;
    text-align: start;
  }
  .key {
    display: inline-flex;
    align-items: center;
    justify-content: end;
    gap: var(--s-1);
    color: var(--ink-3);
    font: var(--t-12);
  }
  tbody .key {
    min-inline-size: 1.75rem;
  }
  .clip {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .wide {
    inline-size: 100%;
    table-layout: auto;
  }
  .wide th,
  .wide td {
    text-align: start;
  }
  .wide tbody th:first-child {
    min-inline-size: 9rem;
  }
  .wide .number,
  .wide .end {
    text-align: end;
  }
  .wide .quote {
    inline-size: 40%;
    max-inline-size: 1px;
    min-inline-size: 16rem;
  }
  .quote span {
    display: block;
    overflow: hidden;
    font: var(--t-quote-large);
    text-overflow: ellipsis;
  }
  .names {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--s-4);
    white-space: normal;
  }
  @media (width < 1280px) {
    .pairs td {
      min-inline-size: 5rem;
    }
    .pairs th {
      padding-inline: var(--s-2);
    }
  }
  @media (width < 640px) {
    .top {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .pairs td,
    .heat td {
      border: var(--hairline) solid CanvasText;
    }
  }
`;
