import { css } from "lit";

/** Form of the corrections, of the original, and of what is found to be replaced. */
export const correctionsStyles = css`
  sm-segmented {
    margin-block-end: var(--s-4);
  }
  .note {
    margin-block-end: var(--s-3);
    color: var(--ink-2);
    font: var(--t-13);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--s-1) var(--s-4);
    padding-block: var(--s-3);
    border-block-start: var(--hairline) solid var(--line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5rem;
  }
  .about {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1) var(--s-3);
    color: var(--ink-2);
    font: var(--t-12);
  }
  .state {
    font-style: italic;
  }
  .code {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
    color: var(--ink);
    font: var(--t-13);
    font-weight: 600;
  }
  .words {
    max-inline-size: 46rem;
    margin: 0;
    font: 400 1rem/1.5rem var(--serif);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .list .words {
    white-space: normal;
  }
  del {
    color: var(--bad);
    text-decoration: line-through;
  }
  ins {
    color: var(--good);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  del + ins {
    margin-inline-start: 0.25em;
  }
  .deeds {
    grid-column: 2;
    grid-row: 2 / span 2;
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-2);
  }
  .original > li {
    display: grid;
    grid-template-columns: 2.5rem 6rem minmax(0, 1fr);
    gap: var(--s-2);
    padding-block: var(--s-1);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3rem;
  }
  .number {
    color: var(--ink-3);
    font: var(--t-12);
    line-height: 1.5rem;
  }
  .speaker {
    overflow: hidden;
    font: var(--t-13);
    font-weight: 600;
    line-height: 1.5rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media (width < 600px) {
    .list > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .deeds {
      grid-column: 1;
      grid-row: auto;
    }
    .original > li {
      grid-template-columns: 2rem minmax(0, 1fr);
    }
    .original .words {
      grid-column: 1 / -1;
    }
  }
`;
