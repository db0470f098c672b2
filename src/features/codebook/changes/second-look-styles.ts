import { css } from "lit";

/** Form of `sm-second-look`. */
export const secondLookStyles = css`
  :host {
    display: block;
    background: var(--panel);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--s-1) var(--s-3);
    padding: var(--s-4);
    border-block-end: var(--hairline) solid var(--line);
    font: var(--t-13);
    color: var(--ink-2);
  }
  .head h2 {
    color: var(--ink);
  }
  .head p,
  .head sm-progress {
    flex: 1 0 100%;
  }
  li {
    display: grid;
    gap: var(--s-1);
    padding: var(--s-3) var(--s-4);
    border-block-end: var(--hairline) solid var(--line);
    content-visibility: auto;
    contain-intrinsic-size: auto 8rem;
  }
  li[aria-current] {
    background: var(--paper);
    box-shadow: inset 2px 0 var(--accent);
  }
  .quote {
    min-block-size: 1.5rem;
  }
  .quote {
    padding-inline-end: 1.25rem;
    background:
      linear-gradient(var(--_solid), var(--_solid)) 100% 0 / 6px 2px no-repeat,
      linear-gradient(var(--_solid), var(--_solid)) 100% 100% / 6px 2px no-repeat,
      linear-gradient(var(--_solid), var(--_solid)) 100% 0 / 2px 100% no-repeat;
  }
  .quote span {
    padding-block: 0.125rem;
    background: var(--_tint);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .done .quote {
    color: var(--ink-2);
  }
  .verdict {
    font: var(--t-13);
    font-weight: 600;
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-1);
    padding-block-start: var(--s-1);
  }
  .others {
    padding: var(--s-3) var(--s-4);
    color: var(--ink-2);
    font: var(--t-13);
  }
  @media (forced-colors: active) {
    li[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
