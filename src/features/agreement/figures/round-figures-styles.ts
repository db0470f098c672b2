import { css } from "lit";

/** Form of `sm-round-figures` and of the parts it lays out: hairlines between them, two columns where there is room. */
export const roundFiguresStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .why,
  .live {
    max-inline-size: 60rem;
    margin: 0;
    padding: var(--s-4) var(--s-5);
    color: var(--ink-2);
    font: var(--t-14);
    text-wrap: pretty;
  }
  .live {
    max-inline-size: none;
    padding-block: var(--s-2);
    border-block-end: var(--hairline) solid var(--line);
    background: var(--warn-t);
    color: var(--ink);
    font: var(--t-13);
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .grid > *,
  .rest {
    min-inline-size: 0;
    padding: var(--s-4) var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
  }
  .rest.open {
    background: var(--panel);
  }
  .left-out {
    margin: var(--s-1) 0 0;
    color: var(--ink-2);
    font: var(--t-13);
    text-wrap: pretty;
  }
  .wait {
    block-size: 0.25rem;
    margin-block-start: var(--s-2);
  }
  @container (width >= 56rem) {
    .grid {
      grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
    }
    .grid > :first-child {
      border-inline-end: var(--hairline) solid var(--line);
    }
  }
  @container (56rem <= width < 80rem) {
    .grid > :nth-child(n + 3) {
      grid-column: 1 / -1;
    }
  }
  @container (width >= 80rem) {
    .grid > :nth-child(odd) {
      border-inline-end: var(--hairline) solid var(--line);
    }
  }
`;
