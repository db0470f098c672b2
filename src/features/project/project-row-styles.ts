import { css } from "lit";

/** Form of a project on the home screen. */
export const projectRowStyles = css`
  :host {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: var(--s-5) 0.9375rem;
    border-block-end: var(--hairline) solid var(--line);
  }
  .name {
    display: flex;
    align-items: baseline;
    align-self: baseline;
    gap: var(--s-3);
    min-inline-size: 0;
  }
  .name a {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    color: var(--ink);
    font: var(--t-title);
    font-size: 1.375rem;
    text-decoration: none;
  }
  /* The whole row opens the project; its menu lies above. */
  .name a::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  .name a:hover {
    text-decoration: underline;
    text-decoration-thickness: var(--hairline);
    text-underline-offset: 0.2em;
  }
  .leader {
    flex: 1;
    min-inline-size: var(--s-4);
    border-block-end: var(--hairline) dotted var(--edge);
    translate: 0 -0.25rem;
  }
  .changed,
  .holds {
    font: var(--t-13);
    color: var(--ink-2);
  }
  .changed {
    font: var(--t-14);
    align-self: baseline;
    margin-inline-start: var(--s-3);
    white-space: nowrap;
  }
  .holds {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--s-4);
    min-block-size: var(--control-small);
    color: var(--ink-3);
  }
  .warn {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--warn);
  }
  .warn sm-icon {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .link,
  sm-menu {
    position: relative;
  }
  sm-menu {
    justify-self: end;
    margin-inline-end: -0.375rem;
  }
  @media (width < 600px) {
    .leader {
      display: none;
    }
    .name {
      grid-column: 1 / -1;
    }
    .changed {
      grid-column: 1 / -1;
      margin-inline-start: 0;
      font: var(--t-13);
    }
  }
`;
