import { css } from "lit";

/** Form of a round's design: fields while it is planned, terms and what was chosen afterwards. */
export const designStyles = css`
  :host {
    display: block;
  }
  .fields {
    display: grid;
    gap: var(--s-4);
  }
  fieldset {
    display: grid;
    gap: var(--s-1);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 var(--s-1);
  }
  legend button {
    margin-inline-start: var(--s-2);
  }
  label.line {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: 1.5rem;
    font: var(--t-14);
    cursor: pointer;
  }
  .codes {
    max-block-size: 14rem;
    overflow: auto;
    padding: var(--s-2);
    border: var(--hairline) solid var(--line-2);
    border-radius: var(--r-control);
    background: var(--paper);
  }
  .codes label {
    padding-inline-start: calc(var(--depth, 0) * var(--s-4));
  }
  fieldset + label.line {
    margin-block-start: var(--s-2);
  }
  .note {
    margin-block-start: var(--s-1);
    color: var(--ink-3);
    font: var(--t-12);
  }
  .roles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr));
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: start;
    gap: var(--s-3);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(5rem, auto) minmax(0, 1fr);
    gap: var(--s-2) var(--s-3);
    margin: 0;
    font: var(--t-14);
  }
  dt {
    color: var(--ink-2);
    font: var(--t-13);
  }
  dd {
    display: flex;
    gap: var(--s-2);
    margin: 0;
    overflow-wrap: anywhere;
  }
  dd sm-icon {
    flex: none;
    margin-block-start: 0.125rem;
    color: var(--ink-2);
  }
  .remove {
    justify-self: start;
  }
`;
