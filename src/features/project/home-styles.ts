import { css } from "lit";

/** Form of the home screen: what one can begin on the left, what there is on the right. */
export const homeStyles = css`
  :host {
    display: grid;
    grid-template:
      "begin projects" 1fr
      "foot foot" auto / minmax(24rem, 2fr) minmax(0, 3fr);
    min-block-size: 100dvh;
    background: var(--paper);
    --_gutter: clamp(1.25rem, 6.667vw, 6rem);
  }
  .begin {
    grid-area: begin;
    display: flex;
    flex-direction: column;
    padding: 6.75rem var(--s-6) var(--s-10) var(--_gutter);
    border-inline-end: var(--hairline) solid var(--line);
    background: var(--panel);
  }
  .mark {
    margin-inline-start: -0.25rem;
    font: 500 2.875rem/2.25rem var(--serif);
    letter-spacing: -0.08em;
  }
  h1 {
    margin-block: var(--s-6) var(--s-3);
    font: var(--t-home);
    letter-spacing: -0.015em;
  }
  .statement {
    max-inline-size: 24rem;
    margin-block-end: 2.5rem;
    color: var(--ink-2);
    font: 400 1.25rem/1.875rem var(--serif);
    text-wrap: pretty;
  }
  .deeds {
    max-inline-size: 21.5rem;
  }
  .deed {
    display: grid;
    grid-template: "icon name key" auto "icon note key" auto / 2rem minmax(0, 1fr) auto;
    align-content: center;
    align-items: center;
    inline-size: calc(100% + 1.75rem);
    min-block-size: 3.5rem;
    margin-inline: -0.875rem;
    padding: 0 0.875rem;
    border: 0;
    border-radius: var(--r-control);
    background: none;
    color: var(--ink);
    font: var(--t-14);
    text-align: start;
    cursor: pointer;
    position: relative;
  }
  .deed::after {
    content: "";
    position: absolute;
    inset: auto 0.875rem 0;
    border-block-end: var(--hairline) solid var(--line-2);
  }
  .deed:hover {
    background: var(--hover);
  }
  .deed:focus-visible {
    background: var(--paper);
    outline-offset: -2px;
  }
  .deed:focus-visible::after {
    visibility: hidden;
  }
  .deed sm-icon {
    grid-area: icon;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    color: var(--ink-2);
  }
  .deed strong {
    grid-area: name;
    font-weight: 600;
  }
  .deed small {
    grid-area: note;
    font: var(--t-13);
    color: var(--ink-2);
  }
  .deed:not(:has(small)) strong {
    grid-row: name / note;
  }
  .deed sm-key {
    grid-area: key;
  }
  .privacy {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    max-inline-size: 26rem;
    margin-block-start: auto;
    padding-block-start: var(--s-10);
    color: var(--ink-2);
  }
  .privacy sm-icon {
    margin-block-start: 0.125rem;
    color: var(--ink);
  }
  .privacy strong {
    color: var(--ink);
    font-weight: 600;
  }
  .projects {
    grid-area: projects;
    padding: 6.5rem var(--_gutter) var(--s-10);
  }
  h2 {
    padding-block-end: var(--s-2);
    border-block-end: var(--hairline) solid var(--ink);
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  sm-empty {
    padding-inline: 0;
  }
  .first {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-2);
  }
  footer {
    grid-area: foot;
    display: grid;
    grid-template-columns: minmax(24rem, 2fr) minmax(0, 3fr);
    align-items: center;
    min-block-size: 4rem;
    border-block-start: var(--hairline) solid var(--line);
    background: var(--panel);
    font: var(--t-13);
  }
  footer > :first-child {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-1) var(--s-6);
    padding-inline-start: var(--_gutter);
  }
  footer > :last-child {
    padding-inline: var(--_gutter);
  }

  @media (width < 1024px) {
    :host,
    footer {
      grid-template-columns: minmax(20rem, 2fr) minmax(0, 3fr);
    }
    .begin {
      padding-block-start: var(--s-14);
    }
    .projects {
      padding-block-start: 3rem;
    }
  }
  @media (width < 800px) {
    :host {
      display: block;
    }
    .begin {
      padding: var(--s-8) var(--_gutter) var(--s-6);
      border: 0;
      border-block-end: var(--hairline) solid var(--line);
    }
    h1 {
      margin-block: var(--s-3) var(--s-1);
      font-size: 2.75rem;
      line-height: 3rem;
    }
    .statement {
      margin-block-end: var(--s-6);
    }
    .deeds {
      max-inline-size: none;
    }
    .privacy {
      padding-block-start: var(--s-6);
    }
    .projects {
      padding-block: var(--s-8);
    }
    footer {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-3) var(--s-8);
      padding: var(--s-4) var(--_gutter);
    }
    footer > :first-child,
    footer > :last-child {
      padding: 0;
    }
  }
  @media (pointer: coarse), (width < 600px) {
    .deed sm-key {
      display: none;
    }
  }
`;
