import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { MenuSelectEvent } from "#ui/components/menu-select-event";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/icon";

/**
 * One deed or choice in an `sm-menu`. A choice has `checked`, true or false; a deed leaves it undefined.
 * @slot - its name
 * @slot start - an icon, a swatch or initials
 * @slot end - a key cap or a count
 * @fires {MenuSelectEvent} sm-menu-select
 */
@customElement("sm-menu-item")
export class MenuItem extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        min-block-size: var(--control);
        padding: var(--s-1) var(--s-3);
        border-radius: var(--r-control);
        color: var(--ink);
        font: var(--t-14);
        cursor: default;
        user-select: none;
      }
      :host(:focus),
      :host(:hover) {
        background: var(--hover);
      }
      :host(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: -2px;
      }
      :host([danger]) {
        color: var(--bad);
      }
      :host([disabled]) {
        background: none;
        color: var(--ink-3);
      }
      .mark {
        inline-size: 1rem;
        block-size: 1rem;
        flex: none;
      }
      .name {
        flex: 1;
        min-inline-size: 0;
      }
      @media (forced-colors: active) {
        :host(:focus) {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
        :host([disabled]) {
          color: GrayText;
        }
      }
      @media (pointer: coarse) {
        :host {
          min-block-size: 2.75rem;
        }
      }
    `,
  ];

  @property() value = "";
  @property({ attribute: false }) checked: boolean | undefined;
  /** One of several choices that can be made at a time. */
  @property({ type: Boolean }) many = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Takes something away for good. */
  @property({ type: Boolean, reflect: true }) danger = false;

  constructor() {
    super();
    this.addEventListener("click", this.#choose);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = -1;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("checked") || !this.hasAttribute("role")) {
      this.role = this.checked === undefined ? "menuitem" : this.many ? "menuitemcheckbox" : "menuitemradio";
      this.ariaChecked = this.checked === undefined ? null : String(this.checked);
    }
    this.ariaDisabled = this.disabled ? "true" : null;
  }

  override render() {
    return html`${
        this.checked === undefined
          ? nothing
          : html`<span class="mark">${this.checked ? html`<sm-icon name="check"></sm-icon>` : nothing}</span>`
      } <slot name="start"></slot><span class="name"><slot></slot></span><slot name="end"></slot>`;
  }

  #choose = (event: Event): void => {
    if (this.disabled) event.stopImmediatePropagation();
    else this.dispatchEvent(new MenuSelectEvent(this.value));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-menu-item": MenuItem;
  }
}
