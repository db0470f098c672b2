import { css } from "lit";

/** Type of a memo: sans for the analyst's words, serif with a bracket for what people said. */
export const memoStyles = css`
  .tiptap {
    min-block-size: 12rem;
    font: var(--t-memo);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    word-wrap: break-word;
    caret-color: var(--accent);
  }
  .tiptap:focus-visible {
    outline: none;
  }
  .tiptap p,
  .tiptap h2,
  .tiptap ul,
  .tiptap ol,
  .tiptap figure {
    margin-block: 0 0.75rem;
  }
  .tiptap h2 {
    font: 600 1rem/1.625rem var(--sans);
  }
  .tiptap ul,
  .tiptap ol {
    padding-inline-start: 1.5rem;
  }
  .tiptap ul {
    list-style: disc;
  }
  .tiptap ol {
    list-style: decimal;
  }
  .tiptap li p {
    margin-block-end: 0.25rem;
  }
  .tiptap [hidden] {
    display: none;
  }
  .mention {
    display: inline-flex;
    align-items: baseline;
    gap: 0.375rem;
    padding: 0 0.4375rem;
    border-radius: var(--r-key);
    background: var(--sunk);
    font-weight: 600;
    line-height: 1.375rem;
  }
  .mention .bar {
    flex: none;
    align-self: center;
    inline-size: 0.1875rem;
    block-size: 0.875rem;
    background: var(--_color);
  }
  .mention.gone {
    color: var(--ink-3);
    text-decoration: line-through;
  }
  .quotation {
    position: relative;
    padding-inline-start: var(--s-5);
    user-select: none;
  }
  .quotation::before {
    content: "";
    position: absolute;
    inset-block: 0.375rem 1.75rem;
    inset-inline-start: 0.625rem;
    inline-size: 0.3125rem;
    border: 2.5px dashed var(--ink-3);
    border-inline-end: 0;
  }
  .quotation.live::before {
    border-style: solid;
  }
  .quotation .words {
    margin: 0;
    font: 400 1.0625rem/1.75rem var(--serif);
  }
  .quotation figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s-3);
    min-block-size: 1.5rem;
    color: var(--ink-3);
    font: var(--t-12);
    line-height: 1.5rem;
  }
  .quotation b {
    color: var(--ink-2);
    font-weight: 600;
  }
  .quotation a[href] {
    display: inline-block;
    min-block-size: 1.5rem;
    color: var(--ink-2);
    text-decoration: underline dotted var(--accent);
    text-underline-offset: 0.2em;
  }
  .quotation .state {
    margin-inline-start: auto;
  }
  .ProseMirror-selectednode {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
    border-radius: var(--r-mark);
  }
  @media (forced-colors: active) {
    .mention {
      outline: 1px solid CanvasText;
    }
    .mention .bar {
      forced-color-adjust: none;
    }
  }
`;
