import { css } from "lit";

/** Form of the page as a whole. */
export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100dvh;
  }
  .page {
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
    overflow: auto;
  }
  .page:focus-visible {
    outline: none;
  }
  .skip {
    position: fixed;
    inset-block-start: var(--s-2);
    inset-inline-start: var(--s-2);
    z-index: var(--z-toast);
  }
  .skip:not(:focus) {
    inline-size: 1px;
    min-inline-size: 0;
    min-block-size: 0;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
