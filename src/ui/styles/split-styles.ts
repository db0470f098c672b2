import { css } from "lit";

/** Form of `sm-split`. */
export const splitStyles = css`
  :host {
    display: grid;
    grid-template: "panel main" minmax(0, 1fr) / var(--_width) minmax(0, 1fr);
    min-block-size: 0;
    min-inline-size: 0;
  }
  :host([side="end"]) {
    grid-template: "main panel" minmax(0, 1fr) / minmax(0, 1fr) var(--_width);
  }
  :host([folded]) {
    grid-template: "main" minmax(0, 1fr) / minmax(0, 1fr);
  }
  .panel {
    grid-area: panel;
    position: relative;
    display: flex;
    min-inline-size: 0;
    min-block-size: 0;
    border-inline-end: var(--hairline) solid var(--line);
  }
  :host([side="end"]) .panel {
    border-inline-end: 0;
    border-inline-start: var(--hairline) solid var(--line);
  }
  .main {
    grid-area: main;
    display: flex;
    min-inline-size: 0;
    min-block-size: 0;
  }
  ::slotted(*) {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .separator {
    position: absolute;
    inset-block: 0;
    inset-inline-end: -0.3125rem;
    inline-size: 0.5625rem;
    z-index: 1;
    cursor: col-resize;
    touch-action: none;
  }
  :host([side="end"]) .separator {
    inset-inline: -0.3125rem auto;
  }
  .separator::after {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(50% - 1px);
    inline-size: 2px;
    background: transparent;
    transition: background-color var(--dur-1) var(--ease);
  }
  .separator:hover::after,
  .separator:active::after {
    background: var(--edge);
  }
  .separator:focus-visible {
    outline: none;
  }
  .separator:focus-visible::after {
    background: var(--accent);
  }
`;
