import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { baseStyles } from "#ui/styles/base-styles";
import { floatStyles } from "#ui/styles/float-styles";
import "#ui/components/key";

/** How long the pointer rests before the words appear. */
const restMs = 500;

/**
 * The name of an icon button and its keys, shown on hover and focus. The button has the same words as `aria-label`.
 * Escape takes the words away; they stay while the pointer is on them (WCAG 1.4.13).
 * @slot - the control
 */
@customElement("sm-tooltip")
export class Tooltip extends LitElement {
  static override styles = [
    baseStyles,
    floatStyles,
    css`
      :host {
        display: inline-flex;
      }
      .anchor {
        anchor-name: --tip;
        display: inline-flex;
        min-inline-size: 0;
        flex: 1;
      }
      .float {
        position-anchor: --tip;
        position-area: block-end;
        position-try-fallbacks:
          flip-block,
          block-end span-inline-start,
          block-end span-inline-end;
        max-inline-size: 20rem;
        margin-block: var(--s-1);
        padding: var(--s-1) var(--s-2);
        border-color: transparent;
        border-radius: var(--r-control);
        background: var(--ink);
        color: var(--on-ink);
        font: var(--t-12);
      }
      :host([side="end"]) .float {
        position-area: inline-end;
        position-try-fallbacks: flip-inline;
        margin: 0 var(--s-1);
      }
      .float:popover-open {
        display: flex;
        align-items: center;
        gap: var(--s-2);
      }
    `,
  ];

  @property() text = "";
  /** Chord or sequence, as `sm-key` takes it. */
  @property() keys = "";
  /** As `sm-key` takes it. */
  @property() command = "";
  @property({ reflect: true }) side: "below" | "end" = "below";
  @property({ type: Boolean }) disabled = false;

  @query("[popover]") private readonly tip!: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hide();
  }

  override render() {
    return html`<span
        class="anchor"
        @pointerenter=${this.#rest}
        @pointerleave=${this.#leave}
        @focusin=${this.#focus}
        @focusout=${this.#hide}
        @pointerdown=${this.#hide}
        ><slot></slot
      ></span>
      <div
        class="float"
        popover="manual"
        role="tooltip"
        aria-label=${this.text}
        @pointerenter=${this.#stay}
        @pointerleave=${this.#leave}
      >
        ${this.text}${this.keys === "" ? nothing : html`<sm-key .keys=${this.keys} .command=${this.command}></sm-key>`}
      </div>`;
  }

  #rest = ({ pointerType }: PointerEvent): void => {
    if (pointerType === "touch") return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#show, restMs);
  };

  #stay = (): void => clearTimeout(this.#timer);

  /** Leaves time to move the pointer onto the words. */
  #leave = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#hide, 100);
  };

  #focus = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target.matches(":focus-visible")) this.#show();
  };

  #show = (): void => {
    if (this.disabled || !this.isConnected) return;
    this.tip.showPopover();
    window.addEventListener("keydown", this.#escape, true);
  };

  #hide = (): void => {
    clearTimeout(this.#timer);
    window.removeEventListener("keydown", this.#escape, true);
    if (this.hasUpdated) this.tip.hidePopover();
  };

  #escape = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") this.#hide();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-tooltip": Tooltip;
  }
}
