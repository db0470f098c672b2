import { css } from "lit";

/** Form of `sm-coding-screen`. */
export const codingScreenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
    position: relative;
    background: var(--paper);
  }
  .left {
    flex: 1;
  }
  .center {
    display: flex;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .center > sm-split {
    flex: 1;
  }
  .spine {
    appearance: none;
    flex: none;
    display: flex;
    align-items: start;
    justify-content: center;
    inline-size: 2.25rem;
    margin: 0;
    padding: var(--s-5) 0;
    border: 0;
    border-inline-end: var(--hairline) solid var(--line);
    background: var(--panel);
    color: var(--ink);
    font: var(--t-13);
    font-weight: 600;
    cursor: pointer;
  }
  .spine span {
    white-space: nowrap;
    writing-mode: vertical-rl;
  }
  .spine:hover {
    background: var(--hover);
  }
  .spine:focus-visible {
    outline-offset: -2px;
  }
  .overlay {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 2.25rem;
    z-index: var(--z-overlay);
    display: flex;
    inline-size: 17rem;
    border-inline-end: var(--hairline) solid var(--line-2);
    background: var(--panel);
    box-shadow: var(--shadow-2);
    clip-path: inset(0 -3rem 0 0);
  }
  .overlay > * {
    flex: 1;
    min-inline-size: 0;
  }
  .sheet {
    flex: none;
    display: flex;
    max-block-size: 42%;
    border-block-start: var(--hairline) solid var(--line-2);
    box-shadow: var(--shadow-2);
  }
  .sheet > * {
    flex: 1;
    min-inline-size: 0;
  }
  /* Where the words will be. */
  .blank {
    padding: var(--s-14) var(--s-5) 0 clamp(0rem, 12%, 8rem);
  }
  .corrections {
    display: contents;
  }
  .badge {
    flex: none;
    padding: 0.125rem var(--s-2);
    border: var(--hairline) solid var(--edge);
    border-radius: var(--r-key);
    background: var(--paper);
    color: var(--ink-2);
    font: var(--t-12);
  }
`;
