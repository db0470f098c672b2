import { css } from "lit";

/** Form of `sm-code-tree`, after `treeStyles`: name, and how often the code stands here and in all. */
export const codeTreeStyles = css`
  .line {
    grid-template-columns: minmax(0, 1fr) 1.25rem 2.125rem;
    padding-inline: var(--s-2) 0.8125rem;
  }
  .head {
    padding-inline-start: var(--s-3);
  }
  .head + .section > :not(.group):first-child {
    margin-block-start: var(--s-2);
  }
  .group {
    margin-block-start: var(--s-2);
    font-weight: 600;
  }
  .number {
    justify-self: end;
    color: var(--ink-2);
    font: var(--t-13);
    white-space: nowrap;
  }
  .row .here {
    color: var(--ink);
  }
  .head .number,
  .row .none {
    color: var(--ink-3);
  }
  .row .name {
    padding-block: 0.125rem;
  }
  .label {
    flex: 1;
  }
  .fold + .label,
  .fold + sm-swatch {
    margin-inline-start: -0.25rem;
  }
  .name > sm-key {
    margin-inline-start: -0.25rem;
  }
  .veiled .label {
    color: var(--ink-3);
  }
  .retired {
    flex: none;
    color: var(--ink-3);
    font: italic var(--t-12);
  }
  .name > sm-icon {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    color: var(--ink-3);
  }
  /* At the end of the name, over what is cut off there; before the key where there is one. */
  .more {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 4.1875rem;
    block-size: 1.5rem;
    margin-block: auto;
    background: var(--_ground);
  }
  sm-key + .more {
    inset-inline-end: 5.3125rem;
  }
`;
