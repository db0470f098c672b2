import { css } from "lit";

/** Looks of the margin: brackets, leaders, labels, memo marks. */
export const marginStyles = css`
  :host {
    display: block;
    position: relative;
    font: var(--t-12);
    color: var(--ink);
  }
  svg {
    position: absolute;
    inset-block-start: var(--_top);
    inset-inline-start: 0;
    block-size: var(--_height);
    inline-size: var(--_width);
    overflow: visible;
    fill: none;
    pointer-events: none;
  }
  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }
  .leaders {
    stroke: var(--line-2);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .bracket {
    stroke: var(--_color);
    stroke-width: 2.5;
  }
  .others {
    stroke-width: 1.75;
    stroke-dasharray: 4 2.5;
  }
  .focused {
    stroke-width: 3.5;
  }
  .pending {
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .reach {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--_inset);
  }
  .grip {
    position: absolute;
    inset-block-start: calc(var(--_at) - 0.75rem);
    inset-inline-start: calc(var(--_lane) - 0.5rem);
    inline-size: 1.5rem;
    block-size: 1.5rem;
    cursor: ns-resize;
    touch-action: none;
  }
  .item {
    position: absolute;
    inset-block-start: var(--_top);
    block-size: var(--_height);
    inset-inline: var(--_inset) 0.5rem;
    pointer-events: none;
  }
  button {
    all: unset;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 0.375rem;
    max-inline-size: 100%;
    min-block-size: 1rem;
    pointer-events: auto;
    cursor: pointer;
  }
  .label {
    inline-size: 100%;
  }
  .sticky {
    position: sticky;
    inset-block-start: var(--_stick);
  }
  button:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
    border-radius: var(--r-mark);
  }
  .swatch {
    flex: none;
    inline-size: 3px;
    block-size: 0.75rem;
    background: var(--_color);
  }
  .name,
  .words {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    flex: 1;
    font-weight: 500;
  }
  .name i {
    margin-inline-start: 0.375rem;
    font-weight: 400;
    font-style: normal;
    color: var(--ink-2);
  }
  .muted .name {
    font-weight: 400;
    color: var(--ink-2);
  }
  .label::after {
    content: attr(data-initials) / "";
    flex: none;
    font: var(--t-11);
    font-weight: 400;
    letter-spacing: 0.02em;
    color: var(--ink-3);
  }
  .active .name {
    text-decoration: underline var(--_color) 1.5px;
    text-underline-offset: 3px;
  }
  .memo {
    margin-inline-start: -0.125rem;
    color: var(--ink-2);
    font-size: 0.8125rem;
    font-style: italic;
  }
  .memo svg {
    position: static;
    flex: none;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    stroke: currentColor;
    stroke-width: 1.25;
  }
  .more {
    color: var(--ink-3);
  }
  .more::before {
    content: attr(data-count) / "";
  }
  :host([layout="compact"]) .label::after,
  :host([layout="narrow"]) .labels {
    display: none;
  }
  :host([layout="narrow"]) svg {
    transform: scaleX(-1);
    inset-inline: auto 0;
  }
  @media (forced-colors: active) {
    .bracket {
      stroke: CanvasText;
    }
    .focused,
    .pending {
      stroke: Highlight;
    }
    .swatch {
      forced-color-adjust: none;
      outline: 1px solid CanvasText;
    }
  }
`;
