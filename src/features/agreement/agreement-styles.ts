import { css } from "lit";

/** Form of `sm-agreement-screen`: rounds as tabs in its header, the chosen round below. */
export const agreementStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--paper);
  }
  header {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-4);
    min-block-size: var(--header);
    padding: var(--s-2) var(--s-5);
    border-block-end: var(--hairline) solid var(--line);
  }
  nav {
    display: flex;
    min-inline-size: 0;
    max-inline-size: 100%;
    border: var(--hairline) solid var(--edge);
    border-radius: var(--r-control);
    overflow: auto hidden;
  }
  nav a,
  nav button {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: var(--control);
    padding-inline: var(--s-3);
    border: 0;
    border-inline-end: var(--hairline) solid var(--line-2);
    background: none;
    color: var(--ink-2);
    font: var(--t-13);
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  nav > :last-child {
    border-inline-end: 0;
  }
  nav b {
    color: var(--ink);
    font-weight: 600;
  }
  nav a:hover,
  nav button:hover {
    background: var(--hover);
  }
  nav a[aria-current="page"] {
    box-shadow: inset 0 -2px var(--ink);
  }
  nav :focus-visible {
    outline-offset: -3px;
  }
  .end {
    display: flex;
    gap: var(--s-2);
    margin-inline-start: auto;
  }
  .remark {
    flex: none;
    max-inline-size: 60rem;
    padding: var(--s-3) var(--s-5);
    color: var(--ink-2);
    font: var(--t-14);
    text-wrap: pretty;
  }
  .remark.ruled {
    max-inline-size: none;
    border-block-end: var(--hairline) solid var(--line);
    background: var(--panel);
  }
  .body {
    flex: 1;
    min-block-size: 0;
  }
  .figures {
    overflow: auto;
  }
  @media (width < 760px) {
    header {
      padding-inline: var(--s-4);
    }
  }
`;
