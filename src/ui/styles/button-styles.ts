import { css } from "lit";

/**
 * Native buttons: `button` (outlined), with `primary` (ink), `quiet` (no border), `danger`, `small` (28 px);
 * `icon-button` holds one icon; `link` reads as a link in running text.
 */
export const buttonStyles = css`
  .button,
  .icon-button,
  .link {
    appearance: none;
    margin: 0;
    color: inherit;
    font: var(--t-14-button);
    cursor: pointer;
    user-select: none;
  }
  .button,
  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--s-2);
    min-block-size: var(--control);
    padding: 0 var(--s-3);
    border: var(--hairline) solid var(--edge);
    border-radius: var(--r-control);
    background: var(--paper);
    color: var(--ink);
    text-align: center;
    text-decoration: none;
    white-space: nowrap;
    transition:
      background-color var(--dur-1) var(--ease),
      border-color var(--dur-1) var(--ease);
  }
  .button:hover,
  .icon-button:hover {
    background: var(--hover);
  }
  .button:active,
  .icon-button:active {
    background: var(--sunk);
  }
  .primary {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--on-ink);
  }
  .primary:hover,
  .primary:active {
    border-color: var(--ink-2);
    background: var(--ink-2);
  }
  .danger {
    border-color: var(--bad);
    color: var(--bad);
  }
  .danger:hover,
  .danger:active {
    background: var(--bad-t);
  }
  .quiet,
  .icon-button {
    border-color: transparent;
    background: transparent;
  }
  .small {
    font-size: 0.8125rem;
  }
  .button.small {
    min-block-size: var(--control-small);
    padding: 0 var(--s-2);
  }
  .icon-button {
    inline-size: var(--control);
    padding: 0;
    color: var(--ink-2);
  }
  .icon-button.small {
    inline-size: var(--control-small);
    min-block-size: var(--control-small);
  }
  .icon-button:hover,
  .icon-button[aria-pressed="true"],
  .icon-button[aria-expanded="true"] {
    color: var(--ink);
  }
  .icon-button[aria-pressed="true"],
  .icon-button[aria-expanded="true"],
  .button[aria-expanded="true"] {
    background: var(--sunk);
  }
  .link {
    display: inline;
    padding: 0;
    border: 0;
    border-radius: var(--r-mark);
    background: none;
    color: var(--accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: var(--hairline);
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  .button:disabled,
  .icon-button:disabled,
  .link:disabled {
    border-color: var(--line-2);
    color: var(--ink-3);
    cursor: default;
  }
  .icon-button:disabled,
  .icon-button[aria-disabled="true"] {
    border-color: transparent;
    color: var(--ink-3);
    opacity: 0.5;
    cursor: default;
  }
  .button:disabled,
  .button:disabled:hover {
    background: transparent;
  }
  .icon-button:disabled:hover,
  .icon-button[aria-disabled="true"]:hover {
    background: none;
    color: var(--ink-3);
  }
  @media (forced-colors: active) {
    .primary {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
    .button:disabled,
    .icon-button:disabled {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
  @media (pointer: coarse) and (width < 1024px) {
    .button,
    .icon-button,
    .button.small,
    .icon-button.small {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
  }
`;
