import { css } from "lit";

/** Header, strip of phases, then list, memo and its links. */
export const memosScreenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    min-inline-size: 0;
    background: var(--paper);
  }
  header {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--s-4);
    block-size: var(--header);
    padding: 0 var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
  }
  header .end {
    display: flex;
    align-items: center;
    gap: var(--s-3);
    margin-inline-start: auto;
  }
  .hint {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
    color: var(--ink-3);
    font: var(--t-13);
    white-space: nowrap;
  }
  sm-segmented {
    flex: none;
  }
  .parts,
  .inner,
  .checking {
    flex: 1;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .inner {
    block-size: 100%;
  }
  .left {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--panel);
  }
  .left .scroll {
    flex: 1;
    min-block-size: 0;
  }
  .filter {
    flex: none;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--s-2);
    padding: var(--s-3);
    border-block-end: var(--hairline) solid var(--line);
  }
  .filter .wide {
    grid-column: 1 / -1;
  }
  .middle {
    block-size: 100%;
    min-block-size: 0;
    min-inline-size: 0;
  }
  aside {
    block-size: 100%;
    background: var(--panel);
  }
  .below {
    max-inline-size: 40.5rem;
    margin: 0 auto;
    border-block-start: var(--hairline) solid var(--line);
  }
  .back {
    padding: var(--s-3) var(--s-4) 0;
    font: var(--t-13);
  }
  @media (width < 1440px) {
    .hint {
      display: none;
    }
  }
  @media (width < 1024px) {
    header {
      flex-wrap: wrap;
      block-size: auto;
      min-block-size: var(--header);
      gap: var(--s-2) var(--s-3);
      padding: var(--s-2) var(--s-4);
    }
    .left,
    .middle {
      flex: 1;
    }
  }
`;
