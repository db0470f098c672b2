import { css } from "lit";

/** A code as a chip: its colour, its name, its mentions. */
export const chipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
    max-inline-size: 100%;
    min-block-size: 1.5rem;
    padding: 0 var(--s-2) 0 0.3125rem;
    border: var(--hairline) solid var(--line-2);
    border-radius: var(--r-key);
    background: var(--paper);
    color: var(--ink);
    font: var(--t-13);
    cursor: grab;
    user-select: none;
  }
  .chip:hover {
    background: var(--hover);
  }
  .chip .chip-name {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip .count {
    color: var(--ink-3);
    font: var(--t-12);
  }
  .chip .also {
    color: var(--ink-2);
    font: var(--t-12);
  }
`;
