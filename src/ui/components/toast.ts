import { LitElement, css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { componentsText } from "#messages/components";
import { announce } from "#ui/announce";
import type { ToastAction } from "#ui/components/toast-show-event";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";

/** How long a notice stays; the clock stands while the pointer or focus is on it. */
const shownMs = 8000;

/** The one place for notices, bottom left. Screens ask for one with `ToastShowEvent`. */
@customElement("sm-toast")
export class Toast extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        position: fixed;
        inset-block-end: calc(var(--s-4) + var(--toast-lift, 0px));
        inset-inline-start: var(--s-4);
        z-index: var(--z-toast);
      }
      .toast {
        display: flex;
        align-items: center;
        gap: var(--s-3);
        max-inline-size: min(32rem, 100vw - 2rem);
        min-block-size: 2.5rem;
        padding-block: var(--s-1);
        padding-inline: var(--s-4) var(--s-1);
        border-radius: var(--r-popover);
        background: var(--ink);
        color: var(--on-ink);
        box-shadow: var(--shadow-2);
        transition:
          opacity var(--dur-2) var(--ease),
          translate var(--dur-2) var(--ease);
      }
      @starting-style {
        .toast {
          opacity: 0;
          translate: 0 var(--rise);
        }
      }
      span {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .button,
      .icon-button {
        flex: none;
        border-color: transparent;
        background: none;
        color: inherit;
      }
      .button {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      .button:hover,
      .icon-button:hover {
        background: color-mix(in srgb, currentColor 14%, transparent);
        color: inherit;
      }
      .button:focus-visible,
      .icon-button:focus-visible {
        outline-color: currentColor;
        outline-offset: -3px;
      }
      @media (forced-colors: active) {
        .toast {
          border: var(--hairline) solid CanvasText;
        }
      }
    `,
  ];

  @state() private notice: { readonly text: string; readonly action: ToastAction | undefined } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    if (this.notice === undefined) return nothing;
    const { text, action } = this.notice;
    return html`<section
      class="toast"
      aria-label=${componentsText.notices()}
      @pointerenter=${this.#pause}
      @pointerleave=${this.#start}
      @focusin=${this.#pause}
      @focusout=${this.#start}
    >
      <span>${text}</span>
      ${
        action === undefined
          ? nothing
          : html`<button class="button" @click=${this.#act}>${action.label}</button>`
      }
      <button class="icon-button" aria-label=${componentsText.dismiss()} @click=${this.hide}>
        <sm-icon name="close"></sm-icon>
      </button>
    </section>`;
  }

  show(text: string, action?: ToastAction): void {
    this.notice = { text, action };
    announce(action === undefined ? text : `${text}. ${action.label}`);
    this.#start();
  }

  hide = (): void => {
    clearTimeout(this.#timer);
    this.notice = undefined;
  };

  #pause = (): void => clearTimeout(this.#timer);

  #start = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.hide, shownMs);
  };

  #act = (): void => {
    const action = this.notice?.action;
    this.hide();
    action?.run();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-toast": Toast;
  }
}
