import { css } from "lit";

/** Form of `sm-command`. */
export const commandStyles = css`
  .frame {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .query {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--s-3);
    min-block-size: 3.25rem;
    padding-inline: var(--s-4) var(--s-3);
    border-block-end: var(--hairline) solid var(--line);
  }
  .query > sm-icon {
    flex: none;
    color: var(--ink-3);
  }
  input {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
    font: 400 1.0625rem/1.5rem var(--sans);
    caret-color: var(--accent);
  }
  input:focus-visible {
    outline: none;
  }
  input.pattern {
    font-family: ui-monospace, monospace;
  }
  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .list {
    flex: 1;
    min-block-size: 0;
    padding-block: var(--s-1) var(--s-2);
    scroll-padding-block: 2rem var(--s-2);
  }
  .group-head {
    position: sticky;
    inset-block-start: calc(-1 * var(--s-1));
    z-index: 1;
    display: flex;
    justify-content: space-between;
    padding: var(--s-2) var(--s-4) var(--s-1);
    background: var(--raised);
    color: var(--ink-3);
    font: var(--t-12);
  }
  .option {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: var(--control);
    margin-inline: var(--s-1);
    padding-inline: var(--s-3);
    border-radius: var(--r-control);
    cursor: default;
  }
  .option:hover {
    background: var(--hover);
  }
  .option[aria-selected="true"] {
    outline: 1.5px solid var(--accent);
    outline-offset: -1.5px;
    background: var(--accent-t);
  }
  .option > sm-icon {
    flex: none;
    color: var(--ink-2);
  }
  .option.turn {
    display: grid;
    gap: 0;
    padding-block: var(--s-1);
  }
  .words {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font: var(--t-quote);
  }
  .where,
  .deed {
    color: var(--ink-3);
    font: var(--t-12);
  }
  .name {
    flex: 0 1 auto;
  }
  .name,
  .more,
  .where {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .more {
    flex: 1;
    color: var(--ink-3);
    font: var(--t-13);
  }
  .deed {
    flex: none;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .remark {
    padding: var(--s-3) var(--s-4);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .footer {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1) var(--s-4);
    padding: 0.4375rem var(--s-4);
    border-block-start: var(--hairline) solid var(--line);
    background: var(--panel);
    color: var(--ink-3);
    font: var(--t-12);
  }
  .footer b {
    color: var(--ink-2);
    font-weight: 600;
  }
  .footer span {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
  }
  .footer .end {
    margin-inline-start: auto;
  }
  @media (width < 600px) {
    .footer .hint {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected="true"] {
      outline-color: Highlight;
    }
  }
`;
