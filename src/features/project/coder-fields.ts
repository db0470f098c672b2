import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { initialsOf } from "#features/project/initials-of";
import { homeText as text } from "#messages/home";
import type { Field } from "#ui/components/field";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/field";

/** A coder's name and initials. The initials follow the name until somebody types others. */
@customElement("sm-coder-fields")
export class CoderFields extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 6rem;
        align-items: start;
        gap: var(--s-2) var(--s-3);
      }
      p {
        grid-column: 1 / -1;
        font: var(--t-12);
        color: var(--ink-3);
      }
    `,
  ];

  @property() name = "";
  @property() initials = "";
  /** Whether what is missing is said. */
  @property({ type: Boolean }) checked = false;

  @query("sm-field") private readonly first!: Field;

  /** Undefined while something is missing. */
  get coder(): { name: string; initials: string } | undefined {
    const coder = { name: this.name.trim(), initials: this.initials.trim() };
    return coder.name === "" || !isInitials(coder.initials) ? undefined : coder;
  }

  override render() {
    return html`<sm-field
        label=${text.coderName()}
        autocomplete="name"
        maxlength="80"
        .value=${this.name}
        .error=${this.checked && this.name.trim() === "" ? text.coderMissing() : ""}
        @input=${this.#nameTyped}
      ></sm-field>
      <sm-field
        label=${text.initials()}
        maxlength="3"
        .value=${this.initials}
        .error=${this.checked && !isInitials(this.initials.trim()) ? text.initialsMissing() : ""}
        @input=${this.#initialsTyped}
      ></sm-field>
      <p>${text.coderNote()}</p>`;
  }

  /** May be asked for before the fields are drawn, by a dialog that opens with them. */
  override focus(): void {
    void this.updateComplete.then(() => this.first.focus());
  }

  #nameTyped = ({ currentTarget }: Event): void => {
    const follows = this.initials === initialsOf(this.name);
    this.name = (currentTarget as Field).value;
    if (follows) this.initials = initialsOf(this.name);
  };

  #initialsTyped = ({ currentTarget }: Event): void => {
    this.initials = (currentTarget as Field).value.toLocaleUpperCase();
  };
}

const isInitials = (initials: string): boolean => /^[\p{L}\p{N}]{1,3}$/u.test(initials);

declare global {
  interface HTMLElementTagNameMap {
    "sm-coder-fields": CoderFields;
  }
}
