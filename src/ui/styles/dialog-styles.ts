import { css } from "lit";

/** Form of `sm-dialog`. */
export const dialogStyles = css`
  dialog {
    position: fixed;
    inset: 0;
    display: none;
    flex-direction: column;
    inline-size: min(27.5rem, 100vw - 2rem);
    max-inline-size: none;
    max-block-size: min(100dvh - 5.5rem, 60rem);
    margin: auto;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: var(--r-dialog);
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--shadow-2);
    font: var(--t-14);
  }
  dialog[open] {
    display: flex;
    animation: rise var(--dur-2) var(--ease);
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 var(--rise);
    }
  }
  dialog:focus-visible {
    outline: none;
  }
  dialog::backdrop {
    background: var(--scrim);
  }
  :host([size="medium"]) dialog {
    inline-size: min(40rem, 100vw - 2rem);
  }
  :host([size="large"]) dialog {
    inline-size: min(76rem, 100vw - 3rem);
    block-size: min(100dvh - 5.5rem, 60rem);
  }
  .head {
    display: flex;
    align-items: center;
    gap: var(--s-4);
    min-block-size: var(--header);
    padding: var(--s-2) var(--s-3) var(--s-2) var(--s-6);
  }
  h2 {
    font: var(--t-title);
  }
  ::slotted([slot="note"]) {
    font: var(--t-13);
    color: var(--ink-2);
  }
  .head .icon-button {
    margin-inline-start: auto;
  }
  .content {
    flex: 1;
    min-block-size: 0;
    padding: var(--s-1) var(--s-6) var(--s-5);
  }
  :host(:not([flush])) .content:has(+ .foot:not([hidden])) {
    padding-block-end: var(--s-2);
  }
  .foot {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    flex-wrap: wrap;
    gap: var(--s-2) var(--s-3);
    padding: var(--s-3) var(--s-6) var(--s-6);
  }
  /* A shadow, since a border would move what stands here. */
  .foot.under {
    box-shadow: 0 calc(-1 * var(--hairline)) var(--line);
  }
  .foot[hidden] {
    display: none;
  }
  :host([flush]) .content {
    display: flex;
    padding: 0;
    overflow: hidden;
  }
  :host([flush]) .head {
    border-block-end: var(--hairline) solid var(--line);
  }
  :host([flush]) .foot {
    padding: var(--s-3) var(--s-6);
    border-block-start: var(--hairline) solid var(--line);
  }
  ::slotted(*) {
    min-inline-size: 0;
  }
  :host([flush]) .content ::slotted(*) {
    flex: 1;
  }

  /* A bare dialog stands near the top and keeps its height, so that nothing jumps as its content changes. */
  :host([bare]) .head {
    position: absolute;
    inline-size: 1px;
    min-block-size: 0;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :host([bare]) .head .icon-button {
    display: none;
  }
  :host([bare]) dialog {
    block-size: min(100dvh - 6rem, 36rem);
    margin-block: min(4.5rem, 8dvh) auto;
  }

  :host([kind^="drawer"]) dialog {
    inline-size: min(20rem, 100vw - 3rem);
    block-size: 100dvh;
    max-block-size: none;
    margin-inline: 0 auto;
    border-radius: 0;
    background: var(--panel);
  }
  :host([kind="drawer-end"]) dialog {
    margin-inline: auto 0;
  }
  :host([kind="sheet"]) dialog {
    inline-size: 100vw;
    block-size: auto;
    max-block-size: 75dvh;
    margin-block: auto 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  @media (width < 1024px) {
    :host([size="large"]) dialog {
      inline-size: 100vw;
      block-size: calc(100dvh - 2rem);
      max-block-size: none;
      margin-block: auto 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @media (width < 600px) {
    :host([kind="dialog"]) dialog {
      inline-size: 100vw;
      max-block-size: calc(100dvh - 2rem);
      margin-block: auto 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .head {
      padding-inline-start: var(--s-5);
    }
    .content,
    .foot {
      padding-inline: var(--s-5);
    }
  }
  /* A window as low as one at 400 % zoom: the dialog scrolls as a whole, so that its content has room. */
  @media (height < 30rem) {
    :host(:not([flush])) dialog {
      display: block;
      overflow: auto;
    }
    :host(:not([flush])) dialog:not([open]) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 2px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    dialog[open] {
      animation: none;
    }
  }
`;
