import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ThemeId } from "#domain/model/ids";
import type { Point } from "#domain/themes/map-layout";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import type { Field } from "#ui/components/field";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/dialog";
import "#ui/components/field";
import "#ui/components/select";

/** A new theme: where it is to stand on the map, and the theme it is to stand under, where that is known. */
export interface ThemeAsk {
  readonly place?: Point | undefined;
  readonly parentId?: ThemeId | undefined;
}

/**
 * The name of a new theme, and whether it is a subtheme. Open while `ask` is there.
 * @fires {ThemeCommandEvent} sm-theme-command - `create`
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-theme-dialog")
export class ThemeDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .form {
        display: grid;
        gap: var(--s-4);
      }
    `,
  ];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) ask: ThemeAsk | undefined;
  @state() private name = "";
  @state() private parentId: ThemeId | undefined;
  @state() private nameError = "";

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("ask") || this.ask === undefined) return;
    this.name = this.nameError = "";
    this.parentId = this.ask.parentId;
  }

  override render() {
    return html`<sm-dialog
      .heading=${text.newTheme()}
      .open=${this.ask !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${this.ask === undefined ? nothing : this.#form()}
      <button slot="footer" class="button" @click=${this.#close}>${text.cancel()}</button>
      <button slot="footer" class="button primary" @click=${this.#save}>${text.createTheme()}</button>
    </sm-dialog>`;
  }

  #form() {
    const tops = this.figures.tree.roots.filter(({ dropped }) => !dropped);
    return html`<div class="form">
      <sm-field
        data-autofocus
        label=${text.name()}
        .value=${this.name}
        .error=${this.nameError}
        @input=${this.#setName}
      ></sm-field>
      <sm-select
        label=${text.standsUnder()}
        .value=${this.parentId ?? "none"}
        .choices=${[
          { value: "none", label: text.themeOfItsOwn() },
          ...tops.map(({ theme }) => ({ value: theme.id, label: theme.name })),
        ]}
        @change=${this.#setParent}
      ></sm-select>
    </div>`;
  }

  #setName = ({ currentTarget }: Event): void => {
    this.name = (currentTarget as Field).value;
    this.nameError = "";
  };
  #setParent = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as Select;
    this.parentId = value === "none" ? undefined : (value as ThemeId);
  };
  #save = (): void => {
    const name = this.name.replace(/\s+/g, " ").trim();
    if (name === "") {
      this.nameError = text.nameNeeded();
      return;
    }
    const place = this.ask?.place;
    const { parentId } = this;
    this.#close();
    this.dispatchEvent(new ThemeCommandEvent({ name: "create", wording: { name, parentId }, place }));
  };
  #close = (): void => {
    this.ask = undefined;
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-dialog": ThemeDialog;
  }
}
