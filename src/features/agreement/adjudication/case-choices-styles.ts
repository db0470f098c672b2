import { css } from "lit";

/** Form of `sm-case-choices` and `sm-case-decision`: a card for each side, other ways below, then what settles it. */
export const caseChoicesStyles = css`
  :host {
    display: grid;
    gap: var(--s-2);
    padding: var(--s-3) var(--s-6) var(--s-4);
    border-block-start: var(--hairline) solid var(--line-2);
    background: var(--panel);
  }
  .top {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--s-1) var(--s-4);
    flex-wrap: wrap;
  }
  .top h2 {
    font: 600 1rem/1.5rem var(--sans);
  }
  .top span {
    color: var(--ink-2);
    font: var(--t-13);
  }
  .all {
    display: grid;
    gap: var(--s-2);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr));
    gap: var(--s-2);
  }
  .card {
    position: relative;
    display: grid;
    align-content: start;
    gap: var(--s-1);
    min-inline-size: 0;
    padding: var(--s-2) var(--s-3) 0.625rem;
    border: var(--hairline) solid var(--edge);
    border-radius: var(--r-control);
    background: var(--paper);
    cursor: pointer;
  }
  .card:hover,
  .way:hover {
    background: var(--hover);
  }
  .card input,
  .way input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .card:has(:checked),
  .way:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-t);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .card:has(:focus-visible),
  .way:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .who {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--s-2);
    font: var(--t-14-heading);
  }
  .who b {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .line {
    display: flex;
    gap: var(--s-2);
    color: var(--ink-2);
    font: var(--t-13);
  }
  .line .mark {
    margin-block-start: 0.1875rem;
  }
  .ways,
  .end,
  .details {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2);
  }
  .way {
    position: relative;
  }
  .details {
    gap: var(--s-2) var(--s-5);
    font: var(--t-13);
  }
  .join {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
    min-block-size: 1.75rem;
  }
  .end sm-field {
    flex: 1 1 10rem;
  }
  .primary sm-key {
    --paper: transparent;
    --line-2: color-mix(in srgb, var(--on-ink) 45%, transparent);
    --ink-2: var(--on-ink);
  }
  .decision {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--s-1) var(--s-3);
    align-items: start;
    font: var(--t-14);
  }
  .decision > sm-icon {
    margin-block-start: 0.125rem;
  }
  .decision p {
    overflow-wrap: anywhere;
  }
  .decision .by,
  .decision .earlier {
    color: var(--ink-3);
    font: var(--t-12);
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--s-2);
  }
  @media (width < 1280px) {
    :host {
      padding-inline: var(--s-4);
    }
  }
  @media (width < 600px) {
    .sides {
      grid-template-columns: 1fr;
    }
    .end .primary,
    .end sm-field {
      flex: 1 1 100%;
    }
    sm-key {
      display: none;
    }
    .decision {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .deeds {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .card:has(:checked),
    .way:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
