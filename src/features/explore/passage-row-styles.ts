import { css } from "lit";

/** Check 16, reference 84, words at most 536, brackets and their labels in a reserved margin. */
export const passageRowStyles = css`
  :host {
    display: block;
    position: relative;
    border-block-end: var(--hairline) solid var(--line);
    content-visibility: auto;
    contain-intrinsic-size: auto 5.5rem;
  }
  :host([current]) {
    box-shadow: inset 2px 0 var(--accent);
  }
  article {
    display: grid;
    grid-template-columns: 1rem 6.5rem minmax(0, 33.5rem) minmax(9rem, 1fr);
    gap: 0 var(--s-3);
    padding: var(--s-3) var(--s-5);
  }
  .check {
    margin-block-start: 0.35rem;
  }
  .where {
    display: grid;
    align-content: start;
    font: var(--t-12);
    color: var(--ink-3);
    overflow-wrap: anywhere;
  }
  .where strong {
    font: var(--t-13);
    font-weight: 600;
    color: var(--ink);
  }
  .talk {
    font: 400 1.0625rem/1.75rem var(--serif);
    overflow-wrap: anywhere;
  }
  .words {
    white-space: pre-wrap;
    min-block-size: 1.75rem;
  }
  .run {
    padding-block: 0.2rem;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .around {
    display: grid;
    grid-template-columns: 1.5rem 5rem minmax(0, 1fr);
    gap: var(--s-2);
    padding-block: var(--s-1);
    color: var(--ink-2);
  }
  .around .number {
    font: var(--t-12);
    line-height: 1.75rem;
    color: var(--ink-3);
  }
  .around .speaker {
    padding-block-start: 0.25rem;
    font: var(--t-13);
  }
  .marks {
    display: grid;
    align-content: start;
    gap: var(--s-1);
    padding-inline-start: 3rem;
    position: static;
  }
  .marks li {
    display: flex;
    align-items: baseline;
    gap: var(--s-2);
    font: var(--t-12);
  }
  sm-swatch {
    align-self: start;
    margin-block-start: 0.0625rem;
  }
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .who {
    margin-inline-start: auto;
    color: var(--ink-3);
    white-space: nowrap;
  }
  .bracket {
    position: absolute;
    inset-block-start: var(--_from, 0);
    block-size: var(--_length, 0);
    inline-size: 0.3rem;
    margin-inline-start: calc(-3rem + var(--_lane, 0) * 0.5rem);
    border: 2.5px solid currentColor;
    border-inline-start: 0;
  }
  .bracket.other {
    border-width: 1.75px;
    border-style: dashed;
    border-inline-start: 0;
  }
  .marks li:has(.other) .name {
    font-weight: 400;
    color: var(--ink-3);
  }
  .deeds {
    grid-column: 3 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-2);
    padding-block-start: var(--s-2);
  }
  @media (width < 1280px) {
    article {
      grid-template-columns: 1rem 5.5rem minmax(0, 33.5rem) minmax(10.5rem, 1fr);
    }
  }
  @media (width < 1024px) {
    article {
      grid-template-columns: 1rem 6.5rem minmax(0, 1fr);
    }
    .marks {
      grid-column: 3;
      padding: var(--s-2) 0 0;
    }
    .bracket {
      display: none;
    }
  }
  @media (width < 600px) {
    sm-key {
      display: none;
    }
    article {
      grid-template-columns: 1rem minmax(0, 1fr);
      padding-inline: var(--s-4);
    }
    .where {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--s-2);
    }
    .where strong {
      inline-size: 100%;
    }
    .talk,
    .marks,
    .deeds {
      grid-column: 1 / -1;
    }
    .talk {
      font-size: 1.125rem;
      padding-block-start: var(--s-2);
    }
  }
  @media (forced-colors: active) {
    .run {
      text-decoration: underline;
    }
    .bracket {
      color: CanvasText;
    }
  }
`;
