import { css } from "lit";

/** Form of `sm-code-palette`. */
export const paletteStyles = css`
  .palette {
    max-block-size: var(--_room, 60dvh);
    flex-direction: column;
  }
  .palette:popover-open {
    display: flex;
  }
  .query {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: 2.5rem;
    padding-inline: var(--s-3);
    border-block-end: var(--hairline) solid var(--line);
  }
  .query sm-icon {
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
    font: 400 1rem/1.5rem var(--sans);
    caret-color: var(--accent);
  }
  input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .passage {
    flex: none;
    color: var(--ink-3);
    font: var(--t-12);
  }
  .list {
    flex: 1;
    min-block-size: 3rem;
    padding-block: var(--s-1);
  }
  .option {
    display: flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: var(--control);
    margin-inline: var(--s-1);
    padding-inline: var(--s-2) var(--s-2);
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
  .name {
    flex: none;
    max-inline-size: 14rem;
  }
  .name,
  .above {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name mark {
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .above {
    flex: 1;
    min-inline-size: 0;
    color: var(--ink-3);
    font: var(--t-13);
  }
  .option > .check {
    color: var(--ink-2);
  }
  .recent {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1) var(--s-2);
    padding: var(--s-1) var(--s-3) var(--s-2);
  }
  .recent-label {
    color: var(--ink-3);
    font: var(--t-12);
  }
  .chip {
    max-inline-size: 8.5rem;
    min-block-size: 1.5rem;
    margin: 0;
    padding-inline: var(--s-2);
    border: var(--hairline) solid var(--line-2);
    border-radius: var(--r-key);
    font: var(--t-13);
    gap: 0.375rem;
  }
  .chip[aria-selected="true"] {
    border-color: transparent;
  }
  .more {
    padding-block: var(--s-1);
    border-block-start: var(--hairline) solid var(--line);
  }
  .more .name {
    flex: 1;
    max-inline-size: none;
  }
  .more .option {
    padding-inline-start: var(--s-1);
  }
  .more .option > sm-icon {
    color: var(--ink-2);
  }
  .quote {
    font: italic var(--t-quote);
  }
  .footer {
    flex: none;
    justify-content: space-between;
    column-gap: var(--s-3);
  }
  @media (forced-colors: active) {
    .option[aria-selected="true"] {
      outline-color: Highlight;
    }
  }
`;
