import { LitElement, css, html, nothing } from "lit";
import { customElement, property, queryAll } from "lit/decorators.js";
import { ratingOn } from "#domain/coding/segment-ratings";
import type { OrdinalScale } from "#domain/model/records";
import { ratingText as text } from "#messages/coding-rating";
import { formatNumber } from "#messages/format";
import { baseStyles } from "#ui/styles/base-styles";

/** Letters of all labels together, and of what surrounds each, up to which the labels themselves stand side by side. */
const [room, around] = [30, 3];

/**
 * The values of a scale, one of which may be chosen: labels where they are short, else numbers with the chosen one's label beside
 * them. Arrow keys walk, Space, Enter and digits choose, Backspace leaves it unrated; so a walk along the scale changes nothing.
 * @fires change - a person chose, or took the choice back; read `value`
 */
@customElement("sm-rating-choice")
export class RatingChoice extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      .steps {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1875rem;
      }
      button {
        appearance: none;
        min-inline-size: 1.5rem;
        min-block-size: 1.5rem;
        margin: 0;
        padding: 0 0.375rem;
        border: var(--hairline) solid var(--edge);
        border-radius: var(--r-key);
        background: var(--paper);
        color: var(--ink-2);
        font: var(--t-13);
        cursor: pointer;
      }
      button:hover {
        background: var(--hover);
        color: var(--ink);
      }
      button[aria-checked="true"] {
        border-color: var(--ink);
        background: var(--ink);
        color: var(--on-ink);
        font-weight: 600;
      }
      p {
        margin-block-start: var(--s-1);
        color: var(--ink-2);
        font: var(--t-12);
      }
      @media (pointer: coarse) {
        button {
          min-inline-size: 2.5rem;
          min-block-size: 2.5rem;
        }
      }
      @media (forced-colors: active) {
        button[aria-checked="true"] {
          forced-color-adjust: none;
          border-color: Highlight;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  @property({ attribute: false }) scale!: OrdinalScale;
  /** Undefined while not rated; may be off the scale. */
  @property({ attribute: false }) value: number | undefined;
  @property() label = "";
  @queryAll("button") private readonly buttons!: NodeListOf<HTMLButtonElement>;

  override render() {
    const { labels } = this.scale;
    const asWords = labels.reduce((sum, { label }) => sum + label.length + around, 0) <= room;
    const at = labels.findIndex(({ value }) => value === this.value);
    const rating = this.value === undefined ? undefined : ratingOn(this.scale, this.value);
    return html`<div class="steps" role="radiogroup" aria-label=${this.label} @keydown=${this.#key}>
        ${labels.map(
          ({ value, label }, place) =>
            html`<button
              role="radio"
              data-value=${value}
              aria-checked=${place === at}
              aria-label=${text.step(value, label)}
              title=${asWords ? nothing : label}
              tabindex=${place === Math.max(0, at) ? 0 : -1}
              @click=${this.#press}
            >
              ${asWords ? label : formatNumber(value)}
            </button>`,
        )}
      </div>
      ${rating === undefined || (asWords && rating.label !== undefined) ? nothing : html`<p>${text.rating(rating)}</p>`}`;
  }

  #tell(value: number | undefined): void {
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** The chosen value pressed again is taken back. */
  #press = ({ currentTarget }: Event): void => {
    const value = Number((currentTarget as HTMLElement).dataset["value"]);
    this.#tell(value === this.value ? undefined : value);
  };

  #key = (event: KeyboardEvent): void => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const { labels } = this.scale;
    const { key } = event;
    const steps: Partial<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowUp: -1,
      ArrowRight: 1,
      ArrowDown: 1,
      Home: -labels.length,
      End: labels.length,
    };
    const step = steps[key];
    const digit = /^\d$/.test(key) ? labels.find(({ value }) => value === Number(key)) : undefined;
    if (step !== undefined) {
      const at = [...this.buttons].findIndex((button) => button.matches(":focus"));
      this.buttons[Math.max(0, Math.min(labels.length - 1, at + step))]?.focus();
    } else if (digit !== undefined) this.#tell(digit.value);
    else if (key === "Backspace" || key === "Delete") this.#tell(undefined);
    else if (!/^\d$/.test(key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-rating-choice": RatingChoice;
  }
}
