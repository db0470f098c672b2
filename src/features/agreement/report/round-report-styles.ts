import { css } from "lit";

/** Form of `sm-round-report`: the page on a sunk ground, and beside it how it is taken along and what it holds. */
export const roundReportStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) 18rem;
    min-block-size: 0;
  }
  .ground {
    grid-area: 1 / 1;
    min-inline-size: 0;
    padding: var(--s-6);
    background: var(--sunk);
  }
  sm-report-paper {
    margin-inline: auto;
  }
  .side {
    grid-area: 1 / 2;
    border-inline-start: var(--hairline) solid var(--line);
    background: var(--panel);
  }
  h2 {
    margin-block-end: var(--s-2);
  }
  .line {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: 1.75rem;
    font: var(--t-14);
    cursor: pointer;
  }
  .ways {
    display: grid;
    gap: var(--s-2);
  }
  /* As wide as the column: the menu around it is as wide as it is. */
  .ways sm-menu > .button {
    inline-size: 16rem;
  }
  .note {
    margin-block: var(--s-2) 0;
    color: var(--ink-2);
    font: var(--t-13);
    text-wrap: pretty;
  }
  .live {
    margin: 0;
    padding: var(--s-4);
  }
  .waiting {
    grid-column: 1 / -1;
    padding: var(--s-4);
  }
  /* Above the page, which is long, and in lines instead of columns. */
  @media (width < 1000px) {
    :host {
      display: block;
      overflow: auto;
    }
    .ground,
    .side {
      overflow: visible;
    }
    .side {
      border-inline-start: 0;
      border-block-end: var(--hairline) solid var(--line);
    }
    .ways,
    .parts {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--s-4);
    }
    .ways {
      column-gap: var(--s-2);
    }
    .ways sm-progress {
      flex-basis: 100%;
    }
    .ways sm-menu > .button {
      inline-size: auto;
    }
    .panel-section {
      padding-block: var(--s-3);
    }
  }
  @media (width < 760px) {
    .ground {
      padding: 0;
    }
    .live {
      display: none;
    }
  }
`;
