import { css } from "lit";

/** Header with the words, where they are looked for, then the hits with their side panel. */
export const searchScreenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--paper);
  }
  header,
  sm-hit-filter-bar,
  .remark {
    flex: none;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--s-3);
    min-block-size: var(--header);
    padding: 0 var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
  }
  header h1 {
    margin-inline-end: var(--s-2);
  }
  header sm-field {
    flex: 0 1 32rem;
  }
  .pattern {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .parts {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 19rem;
    min-block-size: 0;
  }
  .found {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  sm-counts {
    padding: var(--s-3) var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
  }
  sm-hit-list {
    flex: 1;
  }
  .remark {
    padding: var(--s-2) var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
    color: var(--warn);
    font: var(--t-13);
  }
  aside {
    border-inline-start: var(--hairline) solid var(--line);
    background: var(--panel);
  }
  @media (width < 1280px) {
    .parts {
      grid-template-columns: minmax(0, 1fr) 16rem;
    }
  }
  @media (width < 1024px) {
    :host {
      overflow: auto;
    }
    .parts {
      display: block;
      flex: none;
    }
    sm-hit-list {
      flex: none;
      block-size: 65dvh;
    }
    aside {
      overflow: visible;
      border-inline-start: 0;
      border-block-start: var(--hairline) solid var(--line);
    }
  }
  @media (width < 600px) {
    header {
      flex-wrap: wrap;
      padding-block: var(--s-2);
    }
    header sm-field {
      flex: 1 1 12rem;
    }
  }
`;
