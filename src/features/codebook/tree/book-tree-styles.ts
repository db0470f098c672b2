import { css } from "lit";

/** Form of `sm-book-tree`, after `treeStyles`: name, note, key, uses, drawing of the use by file. */
export const bookTreeStyles = css`
  :host {
    container-type: inline-size;
  }
  .line {
    grid-template-columns: minmax(0, 1fr) auto 1.75rem 2.25rem 3.875rem;
    padding-inline: var(--s-3) var(--s-3);
  }
  .head {
    padding-inline-start: var(--s-4);
    font: var(--t-12);
  }
  .head > :not(:first-child),
  .uses {
    justify-self: end;
  }
  .group {
    margin-block-start: var(--s-2);
    font-weight: 600;
  }
  .name {
    padding-block: 0.125rem;
  }
  .label {
    flex: 1;
  }
  .note {
    padding-inline: var(--s-1);
    color: var(--ink-3);
    font: italic var(--t-12);
  }
  .key {
    justify-self: end;
  }
  .uses {
    font: var(--t-14);
  }
  .group .uses,
  .none {
    color: var(--ink-3);
  }
  .bars {
    display: flex;
    justify-self: end;
    inline-size: 3.375rem;
  }
  .bars svg {
    inline-size: 3.375rem;
    block-size: 0.875rem;
    fill: var(--ink-2);
  }
  .ground {
    fill: none;
    stroke: var(--line-2);
    stroke-dasharray: 2 2;
  }
  .grip {
    position: absolute;
    inset-inline-start: 0.0625rem;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    color: var(--ink-3);
    visibility: hidden;
    cursor: grab;
  }
  .row:hover .grip {
    visibility: visible;
  }
  .fold + .label,
  .fold + sm-swatch {
    margin-inline-start: -0.25rem;
  }
  /* Over the drawing of the use, which says nothing that is not said elsewhere. */
  .more {
    flex: none;
    position: absolute;
    inset-block: 0;
    inset-inline-end: var(--s-3);
    block-size: 1.5rem;
    margin-block: auto;
    background: var(--_ground);
  }
  @container (width < 19rem) {
    .line {
      grid-template-columns: minmax(0, 1fr) auto 1.75rem 2.25rem 0;
    }
    .bars,
    .head > :last-child {
      display: none;
    }
    .more {
      inset-inline-end: 4.25rem;
    }
  }
`;
