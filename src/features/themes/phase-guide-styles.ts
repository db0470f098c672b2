import { css } from "lit";

/** Form of `sm-phase-guide`. */
export const guideStyles = css`
  :host {
    display: block;
  }
  h2 {
    margin-block-end: var(--s-2);
    font: var(--t-title);
  }
  .about {
    font: var(--t-quote-large);
  }
  .mode,
  .note,
  .dates {
    margin-block-start: var(--s-2);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .panel-section > button {
    margin-block-start: var(--s-3);
  }
  li {
    display: flex;
    align-items: baseline;
    gap: var(--s-2);
    min-block-size: var(--row);
    margin-inline: calc(-1 * var(--s-1));
    padding: var(--s-1);
    font: var(--t-14);
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--row);
  }
  label {
    align-self: center;
    display: inline-flex;
  }
  .count {
    flex: none;
    max-inline-size: 60%;
    margin-inline-start: auto;
    color: var(--ink-2);
    font: var(--t-12);
    text-align: end;
  }
`;
