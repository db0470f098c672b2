import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { formatNumber } from "#messages/format";
import { baseStyles } from "#ui/styles/base-styles";

export interface Segment {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

/**
 * A choice of one among a few, side by side. Arrow keys move and choose.
 * @fires change - a person chose; read `value`
 */
@customElement("sm-segmented")
export class Segmented extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        max-inline-size: 100%;
      }
      :host([wide]) {
        display: flex;
      }
      fieldset {
        display: flex;
        flex: 1;
        min-inline-size: 0;
        margin: 0;
        padding: 2px;
        border: var(--hairline) solid var(--line-2);
        border-radius: var(--r-control);
        background: var(--sunk);
      }
      label {
        position: relative;
        display: inline-flex;
        flex: auto;
        align-items: center;
        justify-content: center;
        gap: var(--s-2);
        min-inline-size: 0;
        min-block-size: 1.625rem;
        padding-inline: var(--s-3);
        border: var(--hairline) solid transparent;
        border-radius: var(--r-key);
        color: var(--ink-2);
        font: var(--t-13);
        cursor: pointer;
      }
      label:hover {
        color: var(--ink);
      }
      label:has(:checked) {
        border-color: var(--edge);
        background: var(--paper);
        color: var(--ink);
        font-weight: 600;
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 1px;
      }
      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      .count {
        color: var(--ink-3);
        font: var(--t-12);
      }
      @media (pointer: coarse) {
        label {
          min-block-size: 2.5rem;
        }
      }
      @media (forced-colors: active) {
        label:has(:checked) {
          forced-color-adjust: none;
          border-color: Highlight;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  @property() label = "";
  @property({ attribute: false }) options: readonly Segment[] = [];
  @property() value = "";
  @query(":checked") private readonly checked!: HTMLElement | null;

  override render() {
    return html`<fieldset>
      <legend class="visually-hidden">${this.label}</legend>
      ${this.options.map(
        ({ value, label, count }) =>
          html`<label
            ><input
              type="radio"
              name="segment"
              .value=${value}
              .checked=${value === this.value}
              @change=${this.#choose}
            />${label}${
              count === undefined ? nothing : html` <span class="count">${formatNumber(count)}</span>`
            }</label
          >`,
      )}
    </fieldset>`;
  }

  /** What is chosen gets the focus. */
  override focus(options?: FocusOptions): void {
    this.checked?.focus(options);
  }

  #choose = ({ currentTarget }: Event): void => {
    this.value = (currentTarget as HTMLInputElement).value;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-segmented": Segmented;
  }
}
