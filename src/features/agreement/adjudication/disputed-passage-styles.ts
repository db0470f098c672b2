import { css } from "lit";

/** The passage with the columns beside it; text and agreed column stay in sight where columns scroll sideways. */
export const disputedPassageStyles = css`
  :host {
    display: flex;
    min-block-size: 0;
    background: var(--paper);
  }
  .page {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    overflow: auto;
  }
  .page:focus-visible {
    outline-offset: -2px;
  }
  .sheet {
    --_column: 6.5rem;
    --_text: 19rem;
    display: grid;
    grid-template-columns: minmax(var(--_text), 1fr) repeat(var(--_columns, 2), var(--_column));
    grid-template-rows: auto 1fr;
    min-block-size: 100%;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding-inline: var(--s-3) var(--s-1);
    border-block-end: var(--hairline) solid var(--line);
    background: var(--paper);
    font: var(--t-13);
  }
  .head span {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .where {
    padding-inline-start: var(--s-6);
    inset-inline-start: 0;
    z-index: 4;
  }
  .where b {
    font-weight: 600;
    white-space: nowrap;
  }
  .where span {
    color: var(--ink-2);
  }
  .coder.agreed {
    inset-inline-end: 0;
    z-index: 4;
    font-weight: 600;
  }
  .coder sm-icon {
    flex: none;
  }
  .cell {
    position: relative;
    min-inline-size: 0;
    background: var(--paper);
  }
  /* The disputed lines, through text and columns alike. */
  .cell::before {
    content: "";
    position: absolute;
    inset-inline: 0;
    inset-block-start: var(--_band, 0);
    block-size: var(--_band-length, 0);
    border-block: var(--hairline) solid var(--accent);
    background: var(--accent-t);
  }
  .talk {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    padding: var(--s-4) var(--s-6) var(--s-8);
  }
  .talk > * {
    position: relative;
  }
  .more {
    min-block-size: 1.5rem;
    font: var(--t-13);
  }
  .turn {
    padding-block: var(--s-1) var(--s-2);
  }
  .who {
    display: flex;
    gap: var(--s-2);
    align-items: baseline;
    color: var(--ink-3);
    font: var(--t-12);
  }
  .who b {
    color: var(--ink);
    font-weight: 600;
  }
  .words {
    font: var(--t-read);
    overflow-wrap: anywhere;
  }
  .run {
    padding-block: 0.2rem;
    white-space: pre-wrap;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .leading .words {
    color: var(--ink-2);
    font-style: italic;
  }
  .leading .who b {
    color: var(--ink-2);
    font-weight: 400;
  }
  .run.disputed {
    background: var(--sel);
  }
  .drawing .run.disputed {
    background: none;
  }
  .run.drawn {
    background: var(--sel);
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 0.25em;
  }
  .drawing .words {
    cursor: text;
  }
  .lane {
    border-inline-start: var(--hairline) solid var(--line);
  }
  .lane.agreed {
    position: sticky;
    inset-inline-end: 0;
    z-index: 2;
    border-inline-start-color: var(--ink);
  }
  .lane ul {
    position: absolute;
    inset: 0;
    overflow: clip;
  }
  .bracket {
    position: absolute;
    inset-block-start: var(--_top, 0);
    inset-inline-start: calc(0.5rem + var(--_lane, 0) * 0.5rem);
    inline-size: 0.4375rem;
    block-size: max(0.5rem, var(--_length, 0));
    border: 2.5px solid var(--_color);
    border-inline-end: 0;
  }
  li:not(.disputed) .bracket {
    border-width: 1.75px;
  }
  .from-before .bracket {
    border-block-start-style: none;
  }
  .goes-on .bracket {
    border-block-end-style: none;
  }
  .preview .bracket {
    border-style: dashed;
    border-inline-end: 0;
  }
  .label {
    position: absolute;
    inset-block-start: var(--_label, 0);
    inset-inline: calc(0.75rem + var(--_lanes, 1) * 0.5rem) 0.125rem;
    color: var(--ink);
    font: var(--t-12);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  li:not(.disputed) .label {
    color: var(--ink-3);
    font-weight: 400;
  }
  .note {
    position: absolute;
    inset-inline: calc(0.75rem + var(--_lanes, 0) * 0.5rem) 0.25rem;
    inset-block-start: var(--_note, 0);
    color: var(--ink-2);
    font: var(--t-12);
  }
  @media (width < 1440px) {
    .sheet {
      --_column: 6rem;
      --_text: 17rem;
    }
  }
  @media (width < 1280px) {
    .sheet {
      --_column: 5.75rem;
    }
    .where,
    .talk {
      padding-inline-start: var(--s-4);
    }
  }
  @media (width < 1024px) {
    .page {
      max-block-size: 70vh;
      max-block-size: 70svh;
    }
  }
  /* Brackets alone: which codes they are is said in the choices below. */
  @media (width < 600px) {
    .sheet {
      --_column: 2rem;
      --_text: 13rem;
    }
    .head {
      padding-inline: var(--s-1);
      justify-content: center;
    }
    .head.where {
      padding-inline-start: var(--s-4);
      justify-content: start;
    }
    .coder span,
    .label,
    .note {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .talk {
      padding-inline: var(--s-4) var(--s-2);
    }
  }
  @media (forced-colors: active) {
    .bracket {
      border-color: CanvasText;
    }
    .disputed .bracket {
      border-color: Highlight;
    }
    .run.disputed {
      text-decoration: underline;
    }
  }
`;
