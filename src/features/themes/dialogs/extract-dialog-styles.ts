import { css } from "lit";

/** Form of `sm-extract-dialog`. */
export const extractDialogStyles = css`
  .filters {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--s-3);
    margin-block-end: var(--s-4);
  }
  h3 {
    margin-block-start: var(--s-4);
  }
  .note {
    color: var(--ink-2);
    font: var(--t-13);
  }
  li {
    padding-block: var(--s-3);
    border-block-end: var(--hairline) solid var(--line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5rem;
  }
  blockquote {
    margin: 0;
    font: var(--t-quote-large);
    overflow-wrap: anywhere;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1) var(--s-3);
    margin-block-start: var(--s-1);
    color: var(--ink-2);
    font: var(--t-12);
  }
  .code {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  .about button {
    margin-inline-start: auto;
  }
  @media (width < 600px) {
    .filters {
      grid-template-columns: 1fr;
    }
  }
`;
