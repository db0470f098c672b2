import { css } from "lit";

/** Form of `sm-code-tray`. */
export const codeTrayStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--s-2);
    min-block-size: 0;
    padding: var(--s-3) var(--s-4);
    border-block-start: var(--hairline) solid var(--line);
    background: var(--panel);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-3);
  }
  h2 {
    font: var(--t-13);
    font-weight: 600;
  }
  .hint {
    flex: 1;
    min-inline-size: 14rem;
    color: var(--ink-2);
    font: var(--t-13);
  }
  sm-field {
    inline-size: 11rem;
  }
  /* Half of a line that is not seen whole says that there is more. */
  .chips {
    max-block-size: 6.875rem;
    padding: 2px;
    margin: -2px;
  }
  [role="listbox"] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-2);
  }
  .chips > button {
    margin-block-start: var(--s-2);
  }
  .chosen {
    border-color: var(--accent);
    background: var(--accent-t);
  }
  .none {
    color: var(--ink-2);
    font: var(--t-13);
  }
  @media (forced-colors: active) {
    .chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
