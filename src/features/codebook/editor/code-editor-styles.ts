import { css } from "lit";

/** Form of `sm-code-editor`: a page with the name on top and the parts of the rule below. */
export const codeEditorStyles = css`
  :host {
    display: block;
    max-inline-size: 44rem;
    margin-inline: auto;
    padding: var(--s-6) var(--s-8) var(--s-10);
  }
  .path {
    min-block-size: 1.25rem;
    color: var(--ink-2);
    font: var(--t-13);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-3);
    padding-block: var(--s-1) var(--s-4);
    border-block-end: var(--hairline) solid var(--line);
  }
  .top > sm-swatch {
    inline-size: 0.375rem;
    block-size: 1.625rem;
  }
  .title-field {
    appearance: none;
    flex: 1 1 auto;
    field-sizing: content; /* a long name has the line for itself */
    min-inline-size: 8rem;
    max-inline-size: calc(100% - 1.125rem);
    margin: 0;
    margin-inline-start: -0.25rem;
    padding: 0 var(--s-2);
    border: 0;
    border-radius: var(--r-control);
    background: none;
    color: var(--ink);
    font: var(--t-display);
    font-size: 1.625rem;
    text-overflow: ellipsis;
  }
  .title-field:hover {
    background: var(--hover);
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-1);
  }
  .deeds .button {
    min-block-size: var(--control-small);
    padding-inline: var(--s-2);
    gap: var(--s-1);
    font-size: 0.8125rem;
  }
  .deeds sm-icon {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .rules {
    padding-block: var(--s-4);
  }
  .part {
    display: grid;
    grid-template-columns: 7.75rem minmax(0, 1fr);
    padding-block: var(--s-2);
  }
  .part > h3,
  .part > .part-label {
    padding-block-start: 0.3125rem;
    font: var(--t-13);
    font-weight: 600;
  }
  .linked {
    display: grid;
    gap: var(--s-1);
    justify-items: start;
    margin-inline-start: 7.75rem;
    padding-block-end: var(--s-2);
    font: var(--t-13);
  }
  .linked .quote {
    margin: 0;
    min-block-size: 1.5rem;
    font: var(--t-quote-large);
  }
  .reference {
    font: var(--t-13);
  }
  .merged li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--s-3);
    align-items: center;
    padding-block: var(--s-1);
    font: var(--t-14);
  }
  .merged .caption {
    grid-column: 1 / -1;
  }
  .retired {
    margin-block-start: var(--s-3);
    padding: var(--s-2) var(--s-3);
    border-inline-start: 3px solid var(--edge);
    background: var(--panel);
    font: var(--t-14);
  }
  @media (width < 600px) {
    :host {
      padding-inline: var(--s-4);
    }
    .part {
      grid-template-columns: minmax(0, 1fr);
    }
    .linked {
      margin-inline-start: 0;
    }
  }
`;
