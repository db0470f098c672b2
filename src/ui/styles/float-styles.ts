import { css } from "lit";

/** `float`: what lies over the page as a native popover and fades in with a small rise. */
export const floatStyles = css`
  .float {
    position: fixed;
    inset: auto;
    margin: 0;
    border: var(--hairline) solid var(--line-2);
    border-radius: var(--r-popover);
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--shadow-2);
    font: var(--t-14);
    opacity: 1;
    translate: 0 0;
    transition:
      opacity var(--dur-2) var(--ease),
      translate var(--dur-2) var(--ease);
  }
  @starting-style {
    .float:popover-open {
      opacity: 0;
      translate: 0 var(--rise);
    }
  }
`;
