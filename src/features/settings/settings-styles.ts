import { css } from "lit";

/** What the pages of settings share: title, remark, rows under hairlines. */
export const settingsStyles = css`
  :host {
    display: grid;
    gap: var(--s-5);
    align-content: start;
    max-inline-size: 48rem;
  }
  h2 {
    font: var(--t-title);
  }
  h3 {
    font: var(--t-14-heading);
  }
  .remark {
    margin-block-start: var(--s-1);
    color: var(--ink-2);
    font: var(--t-13);
  }
  section {
    display: grid;
    gap: var(--s-3);
    padding-block-start: var(--s-5);
    border-block-start: var(--hairline) solid var(--line);
  }
  .list {
    display: grid;
    gap: var(--s-2);
    justify-items: start;
  }
  .list > li {
    inline-size: 100%;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--s-2);
  }
`;
