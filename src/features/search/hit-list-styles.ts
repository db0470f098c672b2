import { css } from "lit";

/** Form of `sm-hit-list`: rows of one height, the hits below each other in the middle. */
export const hitListStyles = css`
  :host {
    display: block;
    position: relative;
    min-block-size: 0;
    --_row: 2.625rem;
  }
  .viewport {
    block-size: 100%;
    overflow: auto;
  }
  .all {
    position: relative;
    block-size: var(--_height, 0);
  }
  .shown {
    position: absolute;
    inset-inline: 0;
    inset-block-start: var(--_top, 0);
  }
  .row,
  .head {
    display: grid;
    grid-template-columns: 1.75rem 15rem minmax(0, 5fr) minmax(0, 7fr);
    align-items: center;
    gap: 0 var(--s-3);
    padding-inline: var(--s-5);
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    min-block-size: 2rem;
    border-block-end: var(--hairline) solid var(--line-2);
    background: var(--paper);
    color: var(--ink-3);
    font: var(--t-12);
  }
  .head .before {
    text-align: end;
  }
  .row {
    position: relative;
    block-size: var(--_row);
    overflow: hidden;
    border-block-end: var(--hairline) solid var(--line);
  }
  .row:hover {
    background: var(--hover);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row[aria-current="true"]::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 2px;
    background: var(--accent);
  }
  .row.out .left,
  .row.out .right,
  .row.out mark {
    color: var(--ink-3);
  }
  .place {
    display: grid;
    min-inline-size: 0;
    font: var(--t-12);
  }
  .place a {
    color: var(--ink-2);
    text-decoration: none;
  }
  .place a:hover {
    text-decoration: underline;
  }
  .place span {
    color: var(--ink-3);
  }
  .place > *,
  .right {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .left,
  .right {
    font: var(--t-quote);
    white-space: pre;
  }
  .left {
    display: flex;
    justify-content: flex-end;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--ink-2);
    mask-image: linear-gradient(to right, transparent, black 1.25rem);
  }
  .left:dir(rtl) {
    mask-image: linear-gradient(to left, transparent, black 1.25rem);
  }
  mark {
    background: none;
    color: var(--ink);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .whole .row,
  .whole .head {
    grid-template-columns: 1.75rem 15rem minmax(0, 1fr);
  }
  .whole .left,
  .whole .before {
    display: none;
  }
  .whole mark {
    font-weight: inherit;
    text-decoration: none;
  }
  @media (width < 1024px) {
    :host {
      --_row: 3.75rem;
    }
    .head {
      display: none;
    }
    .row,
    .whole .row {
      grid-template: auto auto / 1.75rem minmax(0, 2fr) minmax(0, 3fr);
      align-content: center;
      padding-inline: var(--s-4);
    }
    .check-cell {
      grid-row: 1 / 3;
    }
    .place {
      grid-column: 2 / 4;
      grid-template-columns: auto auto;
      justify-content: start;
      gap: var(--s-2);
    }
    .whole .right {
      grid-column: 2 / 4;
    }
  }
  @media (forced-colors: active) {
    .row[aria-current="true"]::before {
      background: Highlight;
    }
  }
`;
