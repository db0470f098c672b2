import { css } from "lit";

/** Three columns as in a letterbox: files, the transcript as it will be, who and what it is. Stacked where the window is narrow. */
export const importDialogStyles = css`
  .note {
    font: var(--t-13);
    color: var(--ink-3);
  }
  .parts {
    display: grid;
    grid-template-columns: 18rem minmax(0, 1fr) 22rem;
    block-size: 100%;
    min-block-size: 0;
  }
  .parts > * {
    min-block-size: 0;
  }
  sm-import-files {
    border-inline-end: var(--hairline) solid var(--line);
  }
  .side {
    overflow: auto;
    border-inline-start: var(--hairline) solid var(--line);
    background: var(--panel);
  }
  .foot {
    flex: 1;
    display: flex;
    align-items: center;
    gap: var(--s-3);
    font: var(--t-13);
    color: var(--ink-2);
  }
  .foot sm-progress {
    inline-size: 12rem;
  }
  .summary {
    flex: 1;
    text-align: end;
  }
  .summary .bad {
    display: block;
    color: var(--bad);
  }
  @media (width < 1180px) {
    .parts {
      grid-template-columns: 14rem minmax(0, 1fr) 18rem;
    }
    .foot sm-progress {
      inline-size: 6rem;
    }
  }
  @media (width < 900px) {
    .parts {
      display: block;
      overflow: auto;
    }
    sm-import-files,
    .side {
      border: 0;
      overflow: visible;
    }
    sm-import-preview {
      max-block-size: 60vh;
    }
    .foot {
      flex-wrap: wrap;
    }
    .summary {
      flex-basis: 100%;
      order: -1;
      text-align: start;
    }
  }
`;
