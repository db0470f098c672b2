import { css } from "lit";

/** Form of `sm-theme-outline`, after `treeStyles`: name, and three counts. */
export const outlineStyles = css`
  :host {
    --_base: var(--paper);
    --_step: 1.25rem;
  }
  .line {
    grid-template-columns: minmax(0, 1fr) 4.5rem 4rem 6rem;
    column-gap: var(--s-2);
    padding-inline: var(--s-4);
  }
  .theme.i0 {
    min-block-size: 2.5rem;
    margin-block-start: var(--s-2);
    border-block-start: var(--hairline) solid var(--line);
  }
  .head + .section > .theme.i0:first-child {
    margin-block-start: 0;
    border-block-start: 0;
  }
  .theme.i0 .label {
    font: var(--t-quote-large);
    font-size: 1.125rem;
  }
  .theme.i1 .label {
    font-weight: 600;
  }
  /* The name of a theme is a claim, and claims are long: it is read whole. */
  .theme .label {
    padding-block: var(--s-1);
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .dropped .label {
    color: var(--ink-3);
    text-decoration: line-through;
  }
  .status {
    flex: none;
    color: var(--ink-3);
    font: var(--t-12);
  }
  .number {
    justify-self: end;
    color: var(--ink-2);
    font: var(--t-13);
    white-space: nowrap;
  }
  .rest {
    block-size: 1px;
  }
  .more {
    margin-inline-start: auto;
  }
  @media (width < 600px) {
    .line {
      grid-template-columns: minmax(0, 1fr) 4.5rem;
    }
    .number:nth-of-type(n + 3) {
      display: none;
    }
  }
`;
