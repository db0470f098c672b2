import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { homeText as text } from "#messages/home";
import type { Field } from "#ui/components/field";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#ui/components/field";

/** Whether a file is locked, and with what, typed twice: a slip would lock everybody out. */
@customElement("sm-passphrase-fields")
export class PassphraseFields extends LitElement {
  static override styles = [
    baseStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: var(--s-3);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--s-2);
      }
    `,
  ];

  /** The one used before, "" for none. */
  @property() passphrase = "";

  @state() private locked = false;
  @state() private first = "";
  @state() private second = "";
  @state() private checked = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("passphrase")) return;
    this.locked = this.passphrase !== "";
    this.first = this.passphrase;
    this.second = this.passphrase;
  }

  /** What was chosen; undefined, and said beside the fields, while something is missing. */
  get choice(): { readonly passphrase: string | undefined } | undefined {
    if (!this.locked) return { passphrase: undefined };
    this.checked = true;
    return this.first === "" || this.first !== this.second ? undefined : { passphrase: this.first };
  }

  override render() {
    return html`<label
        ><input
          class="check"
          type="checkbox"
          .checked=${this.locked}
          @change=${this.#lock}
        />${text.lock()}</label
      >
      ${
        this.locked
          ? html`<sm-field
                type="password"
                autocomplete="new-password"
                label=${text.passphrase()}
                note=${text.passphraseNote()}
                .value=${this.first}
                .error=${this.checked && this.first === "" ? text.passphraseMissing() : ""}
                @input=${this.#typeFirst}
              ></sm-field>
              <sm-field
                type="password"
                autocomplete="new-password"
                label=${text.passphraseAgain()}
                .value=${this.second}
                .error=${this.checked && this.first !== this.second ? text.passphraseDiffers() : ""}
                @input=${this.#typeSecond}
              ></sm-field>`
          : nothing
      }`;
  }

  #lock = ({ currentTarget }: Event): void => {
    this.locked = (currentTarget as HTMLInputElement).checked;
    this.checked = false;
  };
  #typeFirst = ({ currentTarget }: Event): void => {
    this.first = (currentTarget as Field).value;
  };
  #typeSecond = ({ currentTarget }: Event): void => {
    this.second = (currentTarget as Field).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-passphrase-fields": PassphraseFields;
  }
}
