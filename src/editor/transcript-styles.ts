import { css } from "lit";

/** Layout and type of the transcript. `--_column` is the width of the words, `--_side` what stands before them. */
export const transcriptStyles = css`
  :host {
    --_number: 2.75rem;
    --_speaker: 5.25rem;
    --_side: calc(var(--_number) + var(--_speaker));
    --_number-start: 1.25rem;
    --_column: 29.5rem;
    --_size: var(--read-size);
    --_leading: var(--read-line);
    display: block;
    position: relative;
    overflow: hidden auto;
    background: var(--paper);
    color: var(--ink);
    scrollbar-gutter: stable;
    scrollbar-width: thin;
  }
  :host([layout="wide"]) {
    --_column: 32rem;
  }
  :host([layout="compact"]) {
    --_number: 1.875rem;
    --_speaker: 4.5rem;
    --_number-start: 0.625rem;
    --_column: min(29.5rem, 100% - var(--_side) - 12.125rem);
  }
  .page {
    display: grid;
    grid-template-columns: calc(var(--_side) + var(--_column)) minmax(0, 1fr);
    column-gap: 0.75rem;
    position: relative;
    min-block-size: 100%;
  }
  .surface {
    padding-block: 0.625rem 6rem;
    min-block-size: var(--_all);
    font: 400 var(--_size) / var(--_leading) var(--serif);
    overflow-wrap: break-word;
  }
  .tiptap {
    outline: none;
    caret-color: var(--accent);
    white-space: pre-wrap;
    word-wrap: break-word;
  }
  /*
   * Turns are flex items, so that each is painted whole over the one before: a time that does not fit beside a turn of one line
   * ends under the next turn's background. Nothing here is positioned or clipped, because thousands of layers cost more
   * than the words.
   */
  .section {
    display: flex;
    flex-direction: column;
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_tall);
  }
  .turn {
    display: grid;
    grid-template-columns: var(--_number) var(--_speaker) minmax(0, 1fr);
    padding-block-start: 0.75rem;
    background: var(--paper);
  }
  /* Spaces at the end of a line would be painted apart from the words, at another height. */
  .words {
    min-inline-size: 0;
    margin: 0;
    white-space: pre-line;
    unicode-bidi: plaintext;
  }
  .words::selection,
  .words *::selection {
    background-color: transparent;
  }
  .leading .words {
    font-style: italic;
    color: var(--ink-2);
  }
  /* In a part where work is to be done, and outside it. */
  .due {
    box-shadow: inset 3px 0 var(--ink);
  }
  .aside .words,
  .aside .label::before {
    color: var(--ink-3);
  }
  .note {
    font: 400 0.8235em / 1 var(--sans);
    color: var(--ink-2);
  }
  .turn::before,
  .label {
    block-size: 0;
    padding-block-start: calc(var(--_baseline) - 0.9375rem);
    user-select: none;
  }
  .turn::before {
    content: attr(data-number) / "";
    padding-inline-start: var(--_number-start);
    font: var(--t-12);
    line-height: 1.25rem;
    color: var(--ink-3);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .label {
    padding-inline-end: 0.5rem;
    font: var(--t-13);
  }
  .label::before,
  .label::after {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .label::before {
    content: attr(data-speaker) / "";
    font-weight: 600;
  }
  .leading .label::before {
    font-weight: 550;
    color: var(--ink-2);
  }
  .label::after {
    content: attr(data-time) / "";
    font: var(--t-12);
    color: var(--ink-3);
    font-variant-numeric: lining-nums tabular-nums;
  }
  /* A hidden line of words, to measure the type by. */
  .probe {
    position: absolute;
    inset-block-start: 0;
    visibility: hidden;
    margin-block-end: 0.75rem;
    padding-inline-start: var(--_side);
    font: 400 var(--_size) / var(--_leading) var(--serif);
    white-space: nowrap;
    pointer-events: none;
  }
  .probe i {
    display: inline-block;
  }
  .overlay {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 0;
  }
  .current {
    position: absolute;
    inset-block-start: var(--_top);
    inset-inline-start: calc(var(--_side) - 0.625rem);
    block-size: var(--_height);
    inline-size: 2px;
    background: var(--ink);
    pointer-events: none;
  }
  .turn-menu {
    position: absolute;
    inset-block-start: calc(var(--_top) + 0.125rem);
    inset-inline-start: 0;
    display: grid;
    place-content: center;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--r-control);
    background: none;
    color: var(--ink-2);
    font: 600 var(--t-14);
    line-height: 1;
    cursor: pointer;
  }
  .turn-menu:hover {
    background: var(--hover);
    color: var(--ink);
  }
  .turn-menu:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  :host([layout="compact"]) .turn-menu {
    inset-inline-start: calc(var(--_side) - 1.75rem);
    inset-block-start: calc(var(--_top) + 1.5rem);
  }
  :host([correcting]) .words {
    white-space: pre-wrap;
  }
  :host([correcting]) .current {
    background: var(--accent);
  }
  .outline {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 1px;
    overflow: visible;
    pointer-events: none;
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
  }
  .handle {
    position: absolute;
    inset-block-start: var(--_top);
    inset-inline-start: 0;
    margin-inline-start: calc(var(--_at) - 0.75rem);
    inline-size: 1.5rem;
    block-size: var(--_height);
    cursor: ew-resize;
    touch-action: none;
  }
  .handle::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(0.75rem - 1px);
    inline-size: 2px;
    background: var(--_color);
  }
  .handle::after {
    content: "";
    position: absolute;
    inset-inline-start: calc(0.75rem - 4px);
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_color);
  }
  .handle[data-edge="start"]::after {
    inset-block-start: -4px;
  }
  .handle[data-edge="end"]::after {
    inset-block-end: -4px;
  }
  :host([view="plain"]) sm-margin {
    visibility: hidden;
  }
  :host([layout="narrow"]) {
    --_size: max(1.125rem, var(--read-size));
    --_leading: max(1.75rem, var(--read-line));
    --_side: 2.5rem;
  }
  :host([layout="narrow"]) .page {
    display: block;
  }
  :host([layout="narrow"]) .surface {
    padding-block-start: 0;
  }
  :host([layout="narrow"]) .turn {
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.5rem;
    padding-block-start: 1rem;
    padding-inline: var(--_side) 1.25rem;
  }
  :host([layout="narrow"]) .turn::before,
  :host([layout="narrow"]) .label {
    block-size: auto;
    padding: 0 0 0.1875rem;
    font: var(--t-13);
  }
  :host([layout="narrow"]) .label::before,
  :host([layout="narrow"]) .label::after {
    display: inline;
    font-size: 0.8125rem;
    line-height: 1.25rem;
  }
  :host([layout="narrow"]) .label::before {
    margin-inline-end: 0.5rem;
  }
  :host([layout="narrow"]) .words {
    grid-column: 1 / -1;
  }
  :host([layout="narrow"]) .probe {
    margin-block-end: 2.4375rem;
    padding-inline-end: 1.25rem;
  }
  :host([layout="narrow"]) sm-margin {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0 auto;
    inline-size: calc(var(--_side) - 0.25rem);
  }
  @media (forced-colors: active) {
    /* Every colour here is a system colour then; forcing would fill all highlights. */
    .surface {
      forced-color-adjust: none;
    }
    .current {
      background: Highlight;
    }
  }
`;
