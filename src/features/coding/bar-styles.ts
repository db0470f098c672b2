import { css } from "lit";

/** A bar under the header of a transcript: a sentence in its `p`, then `deeds`, on as many lines as they need. */
export const barStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1) var(--s-3);
    padding: var(--s-1) var(--s-4) var(--s-1) var(--s-5);
    font: var(--t-13);
  }
  p {
    flex: 1 1 16rem;
    min-inline-size: 0;
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1);
  }
`;
