import { css } from "lit";

/** Form of the packets of a round. */
export const packetsStyles = css`
  :host {
    display: block;
  }
  li {
    display: flex;
    align-items: center;
    gap: var(--s-3);
    padding-block: var(--s-2);
    border-block-start: var(--hairline) solid var(--line);
  }
  li:first-child {
    border-block-start: 0;
  }
  .who {
    flex: 1;
    display: grid;
    min-inline-size: 0;
    font: var(--t-14);
    overflow-wrap: anywhere;
  }
  .state {
    color: var(--ink-2);
    font: var(--t-12);
  }
  .remark {
    margin-block: var(--s-1) var(--s-3);
    color: var(--ink-2);
    font: var(--t-13);
    text-wrap: pretty;
  }
  .files {
    display: grid;
    gap: var(--s-3);
  }
  .drop {
    padding: var(--s-4) var(--s-3);
    border: var(--hairline) dashed var(--edge);
    border-radius: var(--r-control);
    text-align: center;
    font: var(--t-14);
  }
  .drop .remark {
    margin-block-end: 0;
  }
  .drop b {
    font-weight: 600;
  }
  .drop.over {
    border-color: var(--accent);
    background: var(--accent-t);
  }
`;
