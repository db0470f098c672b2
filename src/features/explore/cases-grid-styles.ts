import { css } from "lit";

/** A grid whose first column and headings stay; the more, the darker. */
export const casesGridStyles = css`
  :host {
    display: flex;
    min-block-size: 0;
  }
  .frame {
    flex: 1;
    min-inline-size: 0;
    border-block: var(--hairline) solid var(--line);
    scroll-padding: 6.5rem 0 0 var(--_first);
    --_first: 13rem;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font: var(--t-13);
  }
  th,
  td {
    padding: 0 var(--s-2);
    border-block-end: var(--hairline) solid var(--line);
    border-inline-end: var(--hairline) solid var(--line);
    background: var(--paper);
  }
  tr {
    block-size: 2.5rem;
  }
  .space,
  .space td {
    block-size: calc(var(--_rows) * 2.5rem);
    border: 0;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    box-sizing: border-box;
    min-inline-size: 6rem;
    max-inline-size: 9rem;
    block-size: 6rem;
    padding-block: var(--s-2);
    font-weight: 600;
    text-align: start;
    vertical-align: bottom;
    overflow-wrap: break-word;
  }
  thead th:first-child {
    z-index: 3;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    box-sizing: border-box;
    inline-size: var(--_first);
    min-inline-size: var(--_first);
    max-inline-size: var(--_first);
    font-weight: 400;
    text-align: start;
  }
  thead th:first-child {
    font-weight: 600;
  }
  tbody th span,
  tbody th small {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  small {
    display: block;
    color: var(--ink-3);
    font: var(--t-12);
  }
  .code {
    display: flex;
    align-items: baseline;
    gap: var(--s-2);
  }
  .code span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .aside {
    color: var(--ink-2);
    font-style: italic;
  }
  td {
    text-align: center;
  }
  td a {
    display: block;
    color: var(--ink);
    font-weight: 600;
    line-height: 2.4375rem;
    text-decoration: none;
  }
  td:has(a) {
    padding: 0;
    background: color-mix(in srgb, var(--ink) calc(var(--_shade, 0) * 4%), var(--paper));
  }
  td a:hover {
    text-decoration: underline;
  }
  td:focus-visible,
  td a:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .base {
    min-inline-size: 4rem;
    color: var(--ink-2);
    text-align: end;
  }
  thead .base {
    font-weight: 400;
    white-space: nowrap;
  }
  .nothing {
    position: relative;
    color: var(--ink-3);
  }
  .nothing::before {
    position: absolute;
    inset: 3px;
    border: var(--hairline) dashed var(--line-2);
    content: "";
  }
  .missing {
    color: var(--ink-3);
    font: var(--t-12);
    font-style: italic;
    text-align: start;
  }
  [data-heat="1"] {
    --_shade: 1;
  }
  [data-heat="2"] {
    --_shade: 2;
  }
  [data-heat="3"] {
    --_shade: 3;
  }
  [data-heat="4"] {
    --_shade: 4;
  }
  [data-heat="5"] {
    --_shade: 5;
  }
  [data-heat="6"] {
    --_shade: 6;
  }
  [data-heat="7"] {
    --_shade: 7;
  }
  [data-heat="8"] {
    --_shade: 8;
  }
  @media (width < 640px) {
    .frame {
      --_first: 8rem;
    }
  }
`;
