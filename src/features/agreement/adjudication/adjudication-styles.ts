import { css } from "lit";

/** Form of `sm-round-adjudication`: list, passage with choices below, rules and notes; at less width the last two share a column. */
export const adjudicationStyles = css`
  :host {
    position: relative; /* what is there for screen readers alone scrolls along */
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .bar {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1) var(--s-3);
    min-block-size: 2.5rem;
    padding: var(--s-1) var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .bar sm-progress {
    inline-size: 10rem;
  }
  .stays {
    margin-inline-start: auto;
  }
  .remark {
    flex: none;
    padding: var(--s-2) var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
    background: var(--panel);
    font: var(--t-14);
    text-wrap: pretty;
  }
  .remark a {
    margin-inline-start: var(--s-2);
    white-space: nowrap;
  }
  .parts {
    flex: 1;
    display: grid;
    grid-template-columns: 17.5rem minmax(0, 1fr) 18rem;
    grid-template-rows: minmax(0, 1fr);
    min-block-size: 0;
  }
  .entries {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border-inline-end: var(--hairline) solid var(--line);
    background: var(--panel);
  }
  .order {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-3);
    padding: var(--s-3);
    border-block-end: var(--hairline) solid var(--line);
    font: var(--t-13);
  }
  .order sm-select {
    flex: 1 1 9rem;
  }
  .order label {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: 1.5rem;
  }
  sm-case-list {
    flex: 1;
    min-block-size: 0;
  }
  .main {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .main:focus-visible {
    outline: 0; /* nothing there is pressed: keys choose */
  }
  sm-disputed-passage {
    flex: 1;
    min-block-size: 12rem;
  }
  sm-case-choices,
  sm-case-decision {
    flex: none;
  }
  sm-case-side {
    border-inline-start: var(--hairline) solid var(--line);
  }
  @media (width < 1440px) {
    .parts {
      grid-template-columns: 16rem minmax(0, 1fr) 17rem;
    }
  }
  @media (width < 1280px) {
    .parts {
      grid-template-columns: 16rem minmax(0, 1fr);
      grid-template-rows: minmax(0, 2fr) minmax(0, 3fr);
    }
    .main {
      grid-area: 1 / 2 / 3 / 3;
    }
    sm-case-side {
      grid-area: 2 / 1;
      border-inline: 0 var(--hairline) solid var(--line);
      border-inline-end: var(--hairline) solid var(--line);
      border-block-start: var(--hairline) solid var(--line-2);
    }
  }
  @media (width < 1024px) {
    :host {
      overflow: auto;
    }
    .parts {
      flex: none;
      display: block;
    }
    .entries {
      border-inline-end: 0;
      border-block-end: var(--hairline) solid var(--line-2);
    }
    sm-case-list {
      max-block-size: 14rem;
    }
    .main {
      display: block;
    }
    sm-case-side {
      border-inline: 0;
    }
  }
  @media (width < 600px) {
    .bar,
    .remark {
      padding-inline: var(--s-4);
    }
    .stays {
      margin-inline-start: 0;
    }
  }
`;
