import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { selectStyles } from "#ui/styles/select-styles";
import "#ui/components/icon";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Heading of the group it stands in; choices of a group follow each other. */
  readonly group?: string;
  readonly disabled?: boolean;
}

/**
 * A choice of one among many: a native select, so first letters, arrows and the phone's own picker work.
 * @fires change - a person chose; read `value`
 */
@customElement("sm-select")
export class Select extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [baseStyles, fieldStyles, selectStyles];

  @property() label = "";
  /** Name it for screen readers only: something visible beside it says the same. */
  @property({ type: Boolean, attribute: "label-hidden" }) labelHidden = false;
  /** Label at the start of the line instead of above. */
  @property({ type: Boolean, reflect: true }) inline = false;
  @property({ attribute: false }) choices: readonly Choice[] = [];
  /** "" while nothing is chosen: then `placeholder` stands there. */
  @property() value = "";
  @property() placeholder = "";
  @property() note = "";
  /** What is wrong and what to do. */
  @property() error = "";
  /** A remark that asks for attention without being wrong. */
  @property() warning = "";
  @property({ type: Boolean }) disabled = false;

  override render() {
    const remark = this.error || this.warning || this.note;
    return html`<label for="select" class=${this.labelHidden ? "visually-hidden" : "field-label"}
        >${this.label}</label
      >
      <div class="box">
        <select
          id="select"
          class=${this.error ? "bad" : this.warning ? "warn" : ""}
          .disabled=${this.disabled}
          aria-describedby=${remark ? "remark" : nothing}
          aria-invalid=${this.error ? "true" : nothing}
          @change=${this.#choose}
        >
          ${this.placeholder !== "" || this.value === "" ? this.#option({ value: "", label: this.placeholder }) : nothing}
          ${groupsOf(this.choices).map(([group, choices]) =>
            group === undefined
              ? choices.map(this.#option)
              : html`<optgroup label=${group}>${choices.map(this.#option)}</optgroup>`,
          )}
        </select>
        <sm-icon name="chevron-down"></sm-icon>
      </div>
      ${
        remark
          ? html`<span id="remark" class="field-note ${this.error ? "bad" : this.warning ? "warn" : ""}"
              >${remark}</span
            >`
          : nothing
      }`;
  }

  #option = ({ value, label, disabled = false }: Choice) =>
    html`<option .value=${value} .selected=${value === this.value} .disabled=${disabled}>${label}</option>`;

  #choose = ({ currentTarget }: Event): void => {
    this.value = (currentTarget as HTMLSelectElement).value;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  };
}

/** Runs of choices with the same heading. */
function groupsOf(choices: readonly Choice[]): [string | undefined, Choice[]][] {
  const groups: [string | undefined, Choice[]][] = [];
  for (const choice of choices) {
    const last = groups.at(-1);
    if (last !== undefined && last[0] === choice.group) last[1].push(choice);
    else groups.push([choice.group, [choice]]);
  }
  return groups;
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-select": Select;
  }
}
