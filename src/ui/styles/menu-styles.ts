import { css } from "lit";

/** Form of `sm-menu`. */
export const menuStyles = css`
  :host {
    display: inline-flex;
    min-inline-size: 0;
    text-align: start; /* browsers take the attribute "align" for it */
  }
  .anchor {
    anchor-name: --menu;
    display: inline-flex;
    min-inline-size: 0;
  }
  .float {
    position-anchor: --menu;
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    min-inline-size: max(11rem, anchor-size(inline));
    max-inline-size: min(24rem, 100vw - 1rem);
    max-block-size: min(28rem, 80dvh);
    margin-block: var(--s-1);
    padding: var(--s-1);
    overflow: auto;
  }
  :host([align="end"]) .float {
    position-area: block-end span-inline-start;
  }
  ::slotted(hr),
  hr {
    margin: var(--s-1) calc(-1 * var(--s-1));
    border: 0;
    border-block-start: var(--hairline) solid var(--line);
  }
`;
