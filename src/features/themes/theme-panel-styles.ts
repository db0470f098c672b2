import { css } from "lit";

/** Form of `sm-theme-panel`. */
export const panelStyles = css`
  :host {
    display: block;
  }
  .title-line {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--s-2);
  }
  h2 {
    font: var(--t-title);
    font-size: 1.5rem;
    line-height: 2rem;
    overflow-wrap: anywhere;
  }
  .status {
    inline-size: 10rem;
    margin-block: var(--s-2) var(--s-3);
  }
  .concept {
    font: var(--t-quote-large);
    font-size: 1.0625rem;
    white-space: pre-line;
  }
  .boundary {
    margin-block-start: var(--s-2);
    color: var(--ink-2);
    font: var(--t-13);
    white-space: pre-line;
  }
  .missing {
    margin-block-start: var(--s-2);
    color: var(--ink-3);
    font: var(--t-13);
    font-style: italic;
  }
  .caption {
    color: var(--ink-3);
    font: var(--t-12);
  }
  .form {
    display: grid;
    gap: var(--s-3);
  }
  .deeds {
    display: flex;
    justify-content: flex-end;
    gap: var(--s-2);
  }
  .counts {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--s-3);
  }
  .counts div {
    display: flex;
    flex-direction: column;
  }
  dt {
    order: 1;
    font: var(--t-13);
  }
  dd {
    display: contents;
  }
  .value {
    font: var(--t-display);
  }
  .base {
    order: 2;
    color: var(--ink-2);
    font: var(--t-12);
  }
  .remark {
    margin-block-start: var(--s-2);
    color: var(--ink-2);
    font: var(--t-13);
  }
`;
