import { css } from "lit";

/** Header, query, then the passages with their side panel, which scroll apart. */
export const passagesScreenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--paper);
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--s-5);
    min-block-size: var(--header);
    padding: 0 var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
  }
  .parts {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 19rem;
    min-block-size: 0;
  }
  aside {
    border-inline-start: var(--hairline) solid var(--line);
    background: var(--panel);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s-3);
    padding: var(--s-3) var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
  }
  sm-counts[data-waiting] {
    visibility: hidden;
  }
  .remark {
    padding: var(--s-2) var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
    font: var(--t-13);
    color: var(--warn);
  }
  sm-code-table-view {
    flex: 1;
    min-block-size: 0;
  }
  @media (width < 1280px) {
    .parts {
      grid-template-columns: minmax(0, 1fr) 15rem;
    }
  }
  @media (width < 1024px) {
    :host {
      overflow: auto;
    }
    .parts {
      display: block;
    }
    .list,
    aside {
      overflow: visible;
    }
    aside {
      border-inline-start: 0;
      border-block-start: var(--hairline) solid var(--line);
    }
  }
`;
