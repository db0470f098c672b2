import { css } from "lit";

/** Form of `sm-coding-panel`. */
export const panelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--panel);
  }
  .top {
    flex: none;
    display: grid;
    gap: var(--s-3);
    padding: var(--s-3) var(--s-3) 0;
  }
  .body {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  sm-code-tree,
  sm-source-list {
    flex: 1;
  }
  sm-source-list {
    padding-block-start: var(--s-2);
  }
  .footer {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s-3);
    min-block-size: 2.5rem;
    padding: 0.25rem var(--s-3);
    border-block-start: var(--hairline) solid var(--line);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .footer .button {
    min-block-size: 1.75rem;
    padding-inline: var(--s-2) var(--s-3);
    font-size: 0.8125rem;
    gap: var(--s-2);
  }
  .footer sm-icon {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .none {
    padding: var(--s-3) 0.8125rem;
    color: var(--ink-2);
    font: var(--t-14);
  }
`;
