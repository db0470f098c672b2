import { css } from "lit";

/** Form of `sm-member-check`: a column to be read. */
export const memberCheckStyles = css`
  :host {
    display: block;
  }
  .page {
    max-inline-size: 46rem;
    margin-inline: auto;
    padding: var(--s-6) var(--s-6) var(--s-14);
  }
  .lead {
    max-inline-size: 38rem;
    color: var(--ink-2);
    font: var(--t-quote-large);
    text-wrap: pretty;
  }
  .export {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2);
    margin-block: var(--s-5) var(--s-4);
    padding-block: var(--s-4);
    border-block: var(--hairline) solid var(--line);
  }
  .export h2 {
    margin-inline-end: var(--s-2);
  }
  .export .note {
    flex-basis: 100%;
  }
  .note {
    color: var(--ink-3);
    font: var(--t-13);
  }
  .page > ul > li {
    padding-block: var(--s-4);
    border-block-end: var(--hairline) solid var(--line);
  }
  .page > ul > li.sub {
    padding-inline-start: var(--s-6);
  }
  .page > ul + .note {
    padding-block: var(--s-3);
  }
  .head {
    display: flex;
    align-items: baseline;
    gap: var(--s-3);
  }
  h3 {
    font: 400 1.125rem/1.5rem var(--serif);
    overflow-wrap: anywhere;
  }
  .head .note {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .concept,
  .counts,
  .answers,
  sm-answer-form {
    margin-inline-start: 1.75rem;
  }
  .concept {
    color: var(--ink-2);
    font: var(--t-quote);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-1) var(--s-4);
    min-block-size: var(--control);
    font: var(--t-13);
  }
  .counts .button {
    margin-inline-start: auto;
  }
  .answers li {
    padding-block: var(--s-1);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s-3);
    font: var(--t-13);
  }
  .who b {
    font-weight: 600;
  }
  .who .icon-button {
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
  }
  .who .deeds {
    display: flex;
    margin-inline-start: auto;
  }
  .answers sm-answer-form {
    margin-inline-start: 0;
  }
  .comment {
    color: var(--ink-2);
    font: var(--t-14);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  @media (width < 600px) {
    .page {
      padding-inline: var(--s-4);
    }
    .concept,
    .counts,
    .answers,
    sm-answer-form {
      margin-inline-start: 0;
    }
  }
`;
