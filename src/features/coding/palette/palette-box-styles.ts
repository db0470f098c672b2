import { css } from "lit";

/** What stands beside a passage with a line of keys at its foot: a `float` with a `footer`; `standBeside` gives it its place. */
export const paletteBoxStyles = css`
  .float {
    inset-block: var(--_top, auto) var(--_bottom, auto);
    inset-inline: auto;
    left: var(--_left, 0);
    inline-size: min(21.5rem, 100vw - 1rem);
    padding: 0;
    overflow: hidden;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-1) var(--s-4);
    padding: 0.4375rem var(--s-3);
    border-block-start: var(--hairline) solid var(--line);
    background: var(--panel);
    color: var(--ink-3);
    font: var(--t-12);
  }
  .footer span {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
  }
`;
