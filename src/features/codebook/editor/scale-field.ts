import { LitElement, css, html, nothing } from "lit";
import { customElement, property, queryAll } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { OrdinalScale } from "#domain/model/records";
import { bookText as text } from "#messages/codebook";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#ui/components/icon";
import "#ui/components/select";
import type { Select } from "#ui/components/select";

type ScaleKind = "none" | "seven" | "three" | "own";

const seven: OrdinalScale = {
  labels: Array.from({ length: 7 }, (_, at) => ({ value: at + 1, label: String(at + 1) })),
};
const three = (): OrdinalScale => ({
  labels: [text.low(), text.medium(), text.high()].map((label, at) => ({ value: at + 1, label })),
});

/**
 * The scale on which passages of a code are rated: none, 1 to 7, low to high, or own values with their labels, ascending.
 * @fires change - a person changed it; read `value`
 */
@customElement("sm-scale-field")
export class ScaleField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: var(--s-2);
        justify-items: start;
      }
      ol {
        display: grid;
        gap: var(--s-1);
      }
      li {
        display: grid;
        grid-template-columns: 2.5rem minmax(0, 16rem) auto;
        align-items: center;
        gap: var(--s-2);
      }
      .value {
        color: var(--ink-2);
        font: var(--t-14);
        text-align: end;
      }
      .note {
        color: var(--ink-3);
        font: var(--t-12);
      }
    `,
  ];

  @property({ attribute: false }) value: OrdinalScale | undefined;
  /** Ratings given on passages: they keep their numbers whatever the labels become. */
  @property({ type: Number }) ratings = 0;
  @queryAll("input") private readonly inputs!: NodeListOf<HTMLInputElement>;

  override render() {
    const kind = kindOf(this.value);
    return html`<sm-select
        .label=${text.scale()}
        label-hidden
        .value=${kind}
        .choices=${[
          { value: "none", label: text.scaleNone() },
          { value: "seven", label: text.scaleSeven() },
          { value: "three", label: text.scaleThree() },
          { value: "own", label: text.scaleOwn() },
        ]}
        @change=${this.#chooseKind}
      ></sm-select>
      ${this.value === undefined ? nothing : this.#labels(this.value)}
      ${this.ratings === 0 ? nothing : html`<p class="note">${text.ratings(this.ratings)}</p>`}`;
  }

  #labels({ labels }: OrdinalScale) {
    return html`<ol aria-label=${text.scaleLabels()}>
        ${repeat(
          labels,
          ({ value }) => value,
          ({ value, label }, at) =>
            html`<li>
              <span class="value">${value}</span>
              <input
                class="input"
                aria-label=${text.labelOf(value)}
                .value=${label}
                maxlength="80"
                @change=${this.#write}
              />
              ${
                at === labels.length - 1 && labels.length > 2
                  ? html`<button
                      class="icon-button small"
                      aria-label=${text.removeValue(value)}
                      @click=${this.#removeLast}
                    >
                      <sm-icon name="close"></sm-icon>
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ol>
      <button class="button small" @click=${this.#add}>
        <sm-icon name="plus"></sm-icon>${text.addValue()}
      </button>`;
  }

  #tell(value: OrdinalScale | undefined): void {
    this.value = value;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #chooseKind = (event: Event): void => {
    event.stopPropagation();
    const kind = (event.currentTarget as Select).value as ScaleKind;
    if (kind === "none") this.#tell(undefined);
    else if (kind === "seven") this.#tell(seven);
    else this.#tell(kind === "three" ? three() : { labels: (this.value ?? three()).labels.map(blank) });
  };

  #write = (event: Event): void => {
    event.stopPropagation();
    const labels = [...this.inputs].map(({ value }, at) => ({
      value: this.value!.labels[at]!.value,
      label: value.trim() || String(this.value!.labels[at]!.value),
    }));
    this.#tell({ labels });
  };

  #add = (): void => {
    const labels = this.value?.labels ?? [];
    const value = (labels.at(-1)?.value ?? 0) + 1;
    this.#tell({ labels: [...labels, { value, label: String(value) }] });
    void this.updateComplete.then(() => [...this.inputs].at(-1)?.select());
  };

  #removeLast = (): void => {
    this.#tell({ labels: this.value!.labels.slice(0, -1) });
    void this.updateComplete.then(() => [...this.inputs].at(-1)?.focus());
  };
}

const blank = ({ value }: OrdinalScale["labels"][number]) => ({ value, label: text.step(value) });

function kindOf(scale: OrdinalScale | undefined): ScaleKind {
  if (scale === undefined) return "none";
  const same = (other: OrdinalScale): boolean =>
    JSON.stringify(other.labels) === JSON.stringify(scale.labels);
  return same(seven) ? "seven" : same(three()) ? "three" : "own";
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-scale-field": ScaleField;
  }
}
