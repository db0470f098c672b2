import { css } from "lit";

/**
 * Rows of lists, trees and tables. `row` is 28 px at least; `current` is the one shown (tint and a bar at its start).
 * `panel-section` is a block of a side panel, ruled off below; `section-head` its heading with a count at the end.
 */
export const rowStyles = css`
  .row {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: var(--row);
    padding-inline: var(--s-3);
    font: var(--t-14);
  }
  .row:hover {
    background: var(--hover);
  }
  .row.current,
  .row[aria-current="true"],
  .row[aria-selected="true"] {
    background: var(--accent-t);
    box-shadow: inset 2px 0 var(--accent);
  }
  .row.current:dir(rtl),
  .row[aria-current="true"]:dir(rtl),
  .row[aria-selected="true"]:dir(rtl) {
    box-shadow: inset -2px 0 var(--accent);
  }
  .panel-section {
    padding: var(--s-4);
    border-block-end: var(--hairline) solid var(--line);
  }
  .section-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--s-3);
    margin-block-end: var(--s-2);
  }
  .section-head > :first-child {
    font: var(--t-14-heading);
  }
  .section-head > :last-child:not(:first-child) {
    font: var(--t-13);
    color: var(--ink-3);
  }
  @media (forced-colors: active) {
    .row.current,
    .row[aria-current="true"],
    .row[aria-selected="true"] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
