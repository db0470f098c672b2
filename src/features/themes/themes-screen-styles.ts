import { css } from "lit";

/** Header, then map or outline with the tray below, and the side panel. */
export const themesScreenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    min-inline-size: 0;
    background: var(--paper);
  }
  header {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--s-4);
    block-size: var(--header);
    padding: 0 var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
  }
  header sm-theme-phases {
    flex: 1;
  }
  header sm-segmented {
    flex: none;
  }
  .parts {
    flex: 1;
    min-block-size: 0;
  }
  .main {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    flex: 1;
    min-block-size: 0;
    min-inline-size: 0;
    block-size: 100%;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2);
    min-block-size: 2.75rem;
    padding: var(--s-1) var(--s-4);
    border-block-end: var(--hairline) solid var(--line);
  }
  .bar sm-field {
    inline-size: 14rem;
  }
  .bar .end {
    margin-inline-start: auto;
  }
  .stage {
    position: relative;
    display: grid;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .stage:focus-visible {
    outline-offset: -2px;
  }
  sm-theme-outline {
    display: block;
  }
  .outline {
    min-block-size: 0;
    scrollbar-gutter: stable; /* folding and filtering do not move the columns */
  }
  aside {
    block-size: 100%;
    background: var(--panel);
  }
  .back {
    padding: var(--s-4);
    font: var(--t-13);
  }
  @media (width < 1024px) {
    :host {
      overflow: auto;
    }
    header {
      flex-wrap: wrap;
      block-size: auto;
      min-block-size: var(--header);
      gap: 0 var(--s-4);
      padding: var(--s-2) var(--s-4) 0;
    }
    header sm-theme-phases {
      order: 3;
      flex-basis: 100%;
      block-size: 2.5rem;
    }
    header sm-segmented {
      margin-inline-start: auto;
    }
    .main {
      grid-template-rows: auto minmax(24rem, 70dvh) auto;
      block-size: auto;
    }
  }
`;
