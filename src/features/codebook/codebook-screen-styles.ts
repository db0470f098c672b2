import { css } from "lit";

/** Form of `sm-codebook-screen`: header, then tree, page and side. */
export const codebookScreenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--paper);
  }
  .header {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-5);
    min-block-size: var(--header);
    padding: var(--s-2) var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
  }
  .header .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2);
    margin-inline-start: auto;
  }
  .about {
    color: var(--ink-2);
    font: var(--t-13);
  }
  .parts {
    flex: 1;
    min-block-size: 0;
  }
  /* What is hidden in it scrolls with it, and not with the window. */
  .scroll {
    position: relative;
  }
  .page {
    background: var(--paper);
  }
  .side {
    background: var(--panel);
  }
  .below {
    border-block-start: var(--hairline) solid var(--line);
  }
  sm-changes-view,
  sm-code-comparison,
  sm-duplicates-view,
  .only {
    flex: 1;
    min-block-size: 0;
  }
  .only {
    display: flex;
    flex-direction: column;
  }
  .only > :not(.back) {
    flex: 1;
    min-block-size: 0;
  }
  .back {
    flex: none;
    display: flex;
    padding: var(--s-2) var(--s-4);
    border-block-end: var(--hairline) solid var(--line);
  }
  .hint {
    max-inline-size: 36rem;
    margin: var(--s-14) auto;
    padding-inline: var(--s-5);
    color: var(--ink-2);
    font: var(--t-14);
  }
  @media (width < 600px) {
    .header {
      padding-inline: var(--s-4);
    }
    sm-version-strip {
      display: none;
    }
  }
`;
