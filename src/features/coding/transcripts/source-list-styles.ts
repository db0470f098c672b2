import { css } from "lit";

/** Form of `sm-source-list`. */
export const sourceListStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .list {
    flex: 1;
    min-block-size: 0;
    padding-block-end: var(--s-4);
  }
  h3 {
    display: flex;
    justify-content: space-between;
    padding: var(--s-4) 0.8125rem var(--s-1);
  }
  section:first-child h3 {
    padding-block-start: var(--s-2);
  }
  h3 span {
    color: var(--ink-3);
    font: var(--t-13);
  }
  li {
    --_ground: var(--panel);
    position: relative;
    padding: var(--s-1) 0.8125rem 0;
    background: var(--_ground);
  }
  li:hover {
    --_ground: var(--hover);
  }
  li.current {
    --_ground: var(--accent-t);
    box-shadow: inset 2px 0 var(--accent);
  }
  li.current:dir(rtl) {
    box-shadow: inset -2px 0 var(--accent);
  }
  a {
    display: block;
    overflow: hidden;
    border-radius: var(--r-mark);
    color: var(--ink);
    font: var(--t-14);
    text-decoration: none;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* The whole row opens the transcript. */
  a::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  a:focus-visible {
    outline: none;
  }
  a:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .about {
    display: flex;
    gap: var(--s-3);
    color: var(--ink-3);
    font: var(--t-12);
  }
  .about .who {
    margin-inline-start: auto;
    color: var(--ink-2);
  }
  .reach {
    position: relative;
    block-size: var(--hairline);
    margin-block-start: var(--s-1);
    background: var(--line);
  }
  .reach svg {
    position: absolute;
    inset: 0;
    display: block;
    inline-size: 100%;
    block-size: 1.5px;
  }
  .reach:dir(rtl) svg {
    scale: -1 1;
  }
  .reach rect {
    fill: var(--ink);
  }
  .more {
    position: absolute;
    inset-block-start: var(--s-1);
    inset-inline-end: var(--s-2);
    z-index: 1;
    background: var(--_ground);
    opacity: 0;
  }
  li:hover .more,
  li:focus-within .more {
    opacity: 1;
  }
  .more .icon-button {
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
  }
  .drop-before::before,
  .drop-after::before {
    content: "";
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    z-index: 1;
    block-size: 2px;
    background: var(--accent);
  }
  .drop-after::before {
    inset-block: auto 0;
  }
  details {
    margin-block-start: var(--s-4);
  }
  summary {
    padding: var(--s-1) 0.8125rem;
    color: var(--ink-2);
    font: var(--t-14-heading);
    cursor: pointer;
  }
  details li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s-2);
    padding-block-end: var(--s-1);
    color: var(--ink-2);
    font: var(--t-14);
  }
  .none {
    padding: var(--s-4) 0.8125rem;
    color: var(--ink-2);
    font: var(--t-14);
  }
  @media (forced-colors: active) {
    li.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .drop-before::before,
    .drop-after::before {
      background: Highlight;
    }
    .reach rect {
      fill: CanvasText;
    }
  }
`;
