import { css } from "lit";

/** A bar of choices, the grid in the room that is left, and what it rests on below. */
export const casesViewStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-3) var(--s-5);
    padding: var(--s-3) var(--s-5);
  }
  .bar .button {
    margin-inline-start: auto;
  }
  sm-cases-grid {
    flex: 1;
    min-block-size: 14rem;
  }
  sm-progress {
    max-inline-size: 24rem;
    margin: var(--s-5);
  }
  .note {
    columns: 32rem 2;
    gap: var(--s-8);
    padding: var(--s-3) var(--s-5);
    max-inline-size: 80rem;
  }
  p {
    break-inside: avoid;
    font: var(--t-13);
    color: var(--ink-2);
  }
  @media (width < 1024px) {
    sm-cases-grid {
      flex: none;
      max-block-size: 75dvh;
    }
  }
`;
