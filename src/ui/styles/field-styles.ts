import { css } from "lit";

/** Native text fields, text areas, checkboxes and radio buttons: `input`, `textarea`, `check`, `field-label`, `field-note`. */
export const fieldStyles = css`
  .input,
  .textarea {
    appearance: none;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--control);
    margin: 0;
    padding: 0 var(--s-3);
    border: var(--hairline) solid var(--edge);
    border-radius: var(--r-control);
    background: var(--paper);
    color: var(--ink);
    font: var(--t-14);
    font-variant-numeric: inherit;
  }
  .textarea {
    display: block;
    padding-block: var(--s-2);
    field-sizing: content;
    min-block-size: 3lh;
    resize: vertical;
  }
  .input::placeholder,
  .textarea::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .input:focus-visible,
  .textarea:focus-visible {
    border-color: var(--accent);
    outline-offset: -1px;
  }
  .input[aria-invalid="true"],
  .textarea[aria-invalid="true"] {
    border-color: var(--bad);
  }
  .input:disabled,
  .textarea:disabled {
    border-color: var(--line-2);
    background: transparent;
    color: var(--ink-3);
  }
  .input[type="search"]::-webkit-search-cancel-button {
    appearance: none;
  }
  .field-label {
    font: var(--t-13);
    color: var(--ink-2);
  }
  .field-note {
    font: var(--t-12);
    color: var(--ink-3);
  }
  .field-note.bad {
    color: var(--bad);
  }
  .check {
    appearance: none;
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    border: var(--hairline) solid var(--edge);
    border-radius: var(--r-key);
    background: var(--paper);
    vertical-align: -0.2em;
    cursor: pointer;
  }
  .check[type="radio"] {
    border-radius: 50%;
  }
  .check::before {
    content: "";
    inline-size: 0.75rem;
    block-size: 0.75rem;
    background: var(--on-ink);
    clip-path: polygon(8% 52%, 20% 40%, 40% 60%, 80% 18%, 92% 30%, 40% 84%);
    visibility: hidden;
  }
  .check[type="radio"]::before {
    inline-size: 0.4rem;
    block-size: 0.4rem;
    clip-path: circle();
  }
  .check:indeterminate::before {
    clip-path: polygon(15% 42%, 85% 42%, 85% 58%, 15% 58%);
  }
  .check:checked,
  .check:indeterminate {
    border-color: var(--ink);
    background: var(--ink);
  }
  .check[type="radio"]:indeterminate {
    border-color: var(--edge);
    background: var(--paper);
  }
  .check:checked::before,
  .check[type="checkbox"]:indeterminate::before {
    visibility: visible;
  }
  .check:disabled {
    border-color: var(--line-2);
    cursor: default;
  }
  @media (pointer: coarse) and (width < 1024px) {
    .input,
    .textarea {
      min-block-size: 2.75rem;
      font-size: 1rem; /* phones enlarge the page for less */
    }
  }
  @media (forced-colors: active) {
    .check {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    .check:checked,
    .check[type="checkbox"]:indeterminate {
      background: CanvasText;
    }
    .check::before {
      background: Canvas;
    }
  }
`;
