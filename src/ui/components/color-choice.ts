import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { paletteSize } from "#domain/codebook/palette";
import { codeFormText as text } from "#messages/coding-codebook";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/swatch";

/**
 * The colours a code can have, as radio buttons with their names. A code beyond the sixteenth keeps its notch.
 * @fires change - a person chose; read `value`
 */
@customElement("sm-color-choice")
export class ColorChoice extends LitElement {
  static override styles = [
    baseStyles,
    css`
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-block-end: var(--s-1);
        padding: 0;
        color: var(--ink-2);
        font: var(--t-13);
      }
      .colors {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-1);
      }
      label {
        position: relative;
        display: grid;
        place-content: center;
        inline-size: 1.75rem;
        block-size: 1.75rem;
        border: var(--hairline) solid transparent;
        border-radius: var(--r-control);
      }
      label:hover {
        background: var(--hover);
      }
      label:has(:checked) {
        border-color: var(--ink);
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
      sm-swatch {
        inline-size: 0.75rem;
        block-size: 1.25rem;
      }
      .chosen {
        margin-block-start: var(--s-1);
        color: var(--ink-3);
        font: var(--t-12);
      }
    `,
  ];

  /** Palette number from 1. */
  @property({ type: Number }) value = 1;

  @query("input:checked") private readonly checked!: HTMLInputElement;

  override render() {
    const round = Math.floor((this.value - 1) / paletteSize) * paletteSize;
    return html`<fieldset>
        <legend>${text.color()}</legend>
        <div class="colors">
          ${Array.from({ length: paletteSize }, (_, index) => this.#color(round + index + 1))}
        </div>
      </fieldset>
      <p class="chosen">${text.colorName(this.value)}</p>`;
  }

  override focus(): void {
    this.checked.focus();
  }

  #color = (color: number) =>
    html`<label title=${text.colorName(color)}>
      <input
        type="radio"
        name="color"
        aria-label=${text.colorName(color)}
        .value=${String(color)}
        .checked=${color === this.value}
        @change=${this.#choose}
      />
      <sm-swatch .color=${color}></sm-swatch>
    </label>`;

  #choose = ({ currentTarget }: Event): void => {
    this.value = Number((currentTarget as HTMLInputElement).value);
    this.dispatchEvent(new Event("change", { bubbles: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-color-choice": ColorChoice;
  }
}
