import { css } from "lit";

/** Form of the top bar. */
export const topBarStyles = css`
  :host {
    display: flex;
    align-items: center;
    gap: var(--s-1);
    min-block-size: var(--bar);
    padding-inline-end: var(--s-2);
    border-block-end: var(--hairline) solid var(--line);
    background: var(--panel);
  }
  .mark {
    display: grid;
    place-content: center;
    flex: none;
    inline-size: calc(var(--rail) - var(--hairline));
    block-size: var(--bar);
    margin-inline-end: 0.25rem;
    color: var(--ink);
    padding-block-end: 0.3125rem;
    font: 500 1.625rem/1 var(--serif);
    letter-spacing: -0.08em;
    text-decoration: none;
  }
  .mark:focus-visible {
    outline-offset: -4px;
  }
  .screens {
    display: none;
  }
  sm-project-menu {
    min-inline-size: 4rem;
  }
  .slash {
    color: var(--ink-3);
    font: var(--t-14);
  }
  .sources {
    min-inline-size: 4rem;
  }
  .crumb {
    min-inline-size: 0;
    color: var(--ink-2);
    font: var(--t-14);
  }
  .words {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .crumb sm-icon {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    color: var(--ink-3);
  }
  .gap {
    flex: 1;
  }
  .search {
    flex: 0 1 23rem;
    justify-content: flex-start;
    min-inline-size: var(--control);
    padding-inline: var(--s-3) var(--s-2);
    color: var(--ink-2);
    font: var(--t-14);
  }
  .search .words {
    flex: 1;
    text-align: start;
  }
  @media (width < 1280px) {
    .search {
      flex: none;
      padding-inline: var(--s-2);
    }
    .search sm-key {
      display: none;
    }
    .search .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
  }
  sm-save-mark {
    margin-inline: var(--s-2);
  }
  .divider {
    flex: none;
    inline-size: var(--hairline);
    block-size: 1.25rem;
    margin-inline: var(--s-3) var(--s-2);
    background: var(--line-2);
  }
  @media (width < 600px) {
    :host {
      padding-inline: var(--s-1);
    }
    .mark,
    .divider,
    .slash,
    .sources,
    sm-undo-buttons {
      display: none;
    }
    .screens {
      display: inline-flex;
    }
  }
`;
