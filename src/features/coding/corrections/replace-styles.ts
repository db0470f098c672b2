import { css } from "lit";

/** Form of `sm-replace-dialog`, beside what all corrections share. */
export const replaceStyles = css`
  .form {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: start;
    gap: var(--s-3) var(--s-4);
    margin-block-end: var(--s-4);
  }
  .checks,
  .sources {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1) var(--s-4);
  }
  .checks {
    align-self: end;
    min-block-size: var(--control);
  }
  .sources {
    max-block-size: 10rem;
    margin-block-end: var(--s-4);
    overflow: auto;
  }
  .all {
    padding-block: var(--s-2);
    border-block-start: var(--hairline) solid var(--line);
    font-weight: 600;
  }
  .places li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2.5rem;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: 1.75rem;
    font: var(--t-14);
  }
  .choice.all {
    display: flex;
  }
  .places .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    gap: var(--s-3);
    padding-block: var(--s-1);
  }
  .turn {
    color: var(--ink-2);
    font: var(--t-12);
  }
  @media (width < 600px) {
    .form {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
