import { css } from "lit";

/** Form of `sm-document-header`. What there is no room for goes first: counts of what is hidden, date, label. */
export const documentHeaderStyles = css`
  :host {
    display: flex;
    align-items: center;
    gap: var(--s-3);
    min-block-size: var(--header);
    padding-inline: var(--s-5) var(--s-4);
    border-block-end: var(--hairline) solid var(--line);
    background: var(--paper);
    container-type: inline-size;
  }
  h1 {
    min-inline-size: 0;
    overflow: hidden;
    font: var(--t-title);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .about,
  .hidden-count {
    flex: 1 1 0;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--ink-2);
    font: var(--t-13);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .hidden-count {
    flex: none;
    color: var(--ink-3);
  }
  .coders {
    flex: none;
    display: flex;
    align-items: center;
    gap: 0.125rem;
    color: var(--ink-2);
    font: var(--t-13);
  }
  .coders > span {
    margin-inline-end: 0.375rem;
  }
  .layer {
    appearance: none;
    display: grid;
    place-content: center;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--r-control);
    background: none;
    cursor: pointer;
  }
  .layer:hover {
    background: var(--hover);
  }
  /* Struck through, and lighter. */
  .layer[aria-pressed="false"] {
    --ink: var(--ink-3);
    position: relative;
  }
  .layer[aria-pressed="false"]::after {
    content: "";
    position: absolute;
    inset: 50% 0 auto;
    block-size: 1.5px;
    background: var(--ink-3);
    rotate: -20deg;
  }
  .rule {
    flex: none;
    inline-size: var(--hairline);
    block-size: 1.25rem;
    margin-inline: var(--s-1);
    background: var(--line-2);
  }
  sm-menu,
  sm-tooltip {
    flex: none;
  }
  .unplaced {
    flex: none;
    color: var(--warn);
  }
  .correct[aria-pressed="true"] {
    background: var(--accent-t);
    color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  @container (width < 48rem) {
    .about {
      display: none;
    }
    h1 {
      flex: 1;
    }
  }
  @container (width < 42rem) {
    .correct span {
      display: none;
    }
    .coders > span,
    .hidden-count {
      display: none;
    }
  }
`;
