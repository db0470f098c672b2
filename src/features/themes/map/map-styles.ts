import { css } from "lit";

/** Form of `sm-theme-map`: HTML boxes over SVG lines, both on a layer that is moved and scaled. */
export const mapStyles = css`
  :host {
    position: relative;
    display: block;
    min-block-size: 0;
    overflow: clip;
    background: var(--paper);
  }
  .window {
    position: absolute;
    inset: 0;
    overflow: clip;
    touch-action: none;
    cursor: default;
  }
  .window:focus-visible {
    outline-offset: -3px;
  }
  .panning {
    cursor: grab;
  }
  .relating .box {
    cursor: crosshair;
  }
  .layer {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    transform-origin: 0 0;
  }
  .edges {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: visible;
    fill: none;
    stroke: var(--ink-2);
    pointer-events: none;
  }
  .relation {
    stroke-width: 1.25;
  }
  .asked {
    stroke: var(--line-2);
  }
  marker path {
    stroke: var(--ink-2);
    stroke-width: 1.25;
    fill: none;
  }
  .box,
  .words {
    position: absolute;
    left: 0;
    top: 0;
  }
  .words {
    appearance: none;
    margin: 0;
    padding: 0.125rem var(--s-2);
    border: 0;
    border-radius: var(--r-control);
    background: var(--paper);
    color: var(--ink);
    font: var(--t-quote-large);
    font-style: italic;
    white-space: nowrap;
    cursor: pointer;
  }
  .words:hover {
    background: var(--hover);
  }
  .box {
    padding: 0.6875rem;
    border: 2px solid transparent;
    border-radius: var(--r-control);
    background: var(--paper);
    cursor: default;
    user-select: none;
  }
  .box:hover {
    border-color: var(--line-2);
  }
  .box.chosen {
    border-color: var(--accent);
  }
  .box.linking {
    border-color: var(--accent);
    border-style: dashed;
  }
  .box:focus-visible {
    outline-offset: 2px;
  }
  .box.theme {
    inline-size: 368px;
  }
  .box.question {
    inline-size: 236px;
    text-align: center;
  }
  .box.code {
    padding: 0.25rem;
  }
  .question .caption {
    padding-block-start: var(--s-3);
    border-block-start: var(--hairline) solid var(--ink);
    color: var(--ink-2);
    font: var(--t-12);
  }
  .question .asks {
    margin-block-start: var(--s-2);
    padding-block-end: var(--s-3);
    border-block-end: var(--hairline) solid var(--ink);
    font: italic 400 1.125rem/1.5rem var(--serif);
    text-wrap: balance;
  }
  .theme-body {
    padding-block-start: var(--s-3);
    border-block-start: 2px solid var(--ink);
  }
  h2 {
    font: 400 1.25rem/1.625rem var(--serif);
    overflow-wrap: anywhere;
  }
  .counts {
    color: var(--ink-2);
    font: var(--t-13);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.3125rem;
    margin-block-start: 0.375rem;
  }
  .shared .chip-name {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .under {
    margin-block-start: var(--s-3);
  }
  .under li {
    position: relative;
    padding: 0.25rem 0 0.375rem 1.25rem;
  }
  /* The bracket: a line down the side, a tick at each subtheme. */
  .under li::before,
  .under li::after {
    content: "";
    position: absolute;
    inset-inline-start: 0;
    border-color: var(--line-2);
  }
  .under li::before {
    inset-block: 0;
    border-inline-start: var(--hairline) solid var(--line-2);
  }
  .under li:first-child::before {
    inset-block-start: -0.375rem;
  }
  .under li:last-child::before {
    block-size: calc(0.875rem + var(--hairline));
    inset-block-end: auto;
  }
  .under li::after {
    inset-block-start: 0.875rem;
    inline-size: 0.75rem;
    border-block-start: var(--hairline) solid var(--line-2);
  }
  h3 {
    font: var(--t-14-heading);
    overflow-wrap: anywhere;
  }
  .box a {
    color: inherit;
    text-decoration: none;
  }
  .box a:hover {
    text-decoration: underline;
  }
  .drop {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: var(--r-mark);
  }
  .hint {
    position: absolute;
    inset-block-start: var(--s-3);
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: calc(100% - 2rem);
    margin-inline: auto;
    padding: var(--s-2) var(--s-4);
    border: var(--hairline) solid var(--line-2);
    border-radius: var(--r-popover);
    background: var(--raised);
    box-shadow: var(--shadow-2);
    font: var(--t-13);
  }
  sm-map-bar {
    position: absolute;
    inset-block-end: var(--s-3);
    inset-inline: var(--s-4);
  }
  @media (forced-colors: active) {
    .box.chosen,
    .box.linking {
      border-color: Highlight;
    }
  }
`;
