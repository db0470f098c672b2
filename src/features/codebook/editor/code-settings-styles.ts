import { css } from "lit";

/** Form of `sm-code-settings`. */
export const codeSettingsStyles = css`
  :host {
    display: block;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1) var(--s-5);
    padding-block: var(--s-2);
    border-block-end: var(--hairline) solid var(--line);
    font: var(--t-13);
  }
  .meta > * {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: var(--control-small);
  }
  .meta .label {
    color: var(--ink-2);
  }
  .meta .end {
    margin-inline-start: auto;
    color: var(--ink-2);
  }
  .color-button sm-swatch {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
  .color-button {
    anchor-name: --colors;
  }
  .colors {
    position-anchor: --colors;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-inline;
    inline-size: 18rem;
    max-inline-size: calc(100vw - 2rem);
    margin-block: var(--s-1);
    padding: var(--s-3);
  }
`;
