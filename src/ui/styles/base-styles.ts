import { css } from "lit";

/** First in every component: box model, focus ring, scrollbars, what is there for screen readers alone. */
export const baseStyles = css`
  :host,
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  /* Parts of a screen lie edge to edge: the ring of one would lie on its neighbour, or be cut off. */
  [data-region]:focus-visible {
    outline-offset: -2px;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4 {
    font: var(--t-14-heading);
  }
  a {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: var(--hairline);
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-underline-offset: 0.2em;
    border-radius: var(--r-mark);
    transition: text-decoration-color var(--dur-1) var(--ease);
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .scroll {
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line-2) transparent;
  }
  @media (forced-colors: active) {
    .scroll {
      scrollbar-color: auto;
    }
  }
`;
