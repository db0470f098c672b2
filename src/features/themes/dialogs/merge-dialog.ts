import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ThemeId } from "#domain/model/ids";
import { themeMergeEffect, themeMergeRefusal } from "#domain/themes/plan-theme-merge";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/dialog";
import "#ui/components/select";

/**
 * Which theme another becomes part of, and what that does, in numbers. Open while `themeId` is there.
 * @fires {ThemeCommandEvent} sm-theme-command - `merge`
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-theme-merge-dialog")
export class MergeDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      ul {
        display: grid;
        gap: var(--s-1);
        margin-block-start: var(--s-4);
        padding-inline-start: var(--s-4);
        font: var(--t-14);
        list-style: disc;
      }
    `,
  ];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) themeId: ThemeId | undefined;
  @state() private intoId: ThemeId | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("themeId")) this.intoId = undefined;
  }

  override render() {
    const { themeId, figures } = this;
    const node = themeId === undefined ? undefined : figures.tree.nodeOf.get(themeId);
    return html`<sm-dialog
      .heading=${node === undefined ? "" : text.mergeHeading(node.theme.name)}
      .open=${node !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${
        node === undefined
          ? nothing
          : html`<sm-select
                data-autofocus
                label=${text.mergeTarget()}
                placeholder=${text.chooseTheme()}
                .value=${this.intoId ?? ""}
                .choices=${figures.tree.nodes
                  .filter(
                    ({ theme }) => themeMergeRefusal(figures.tree, node.theme.id, theme.id) === undefined,
                  )
                  .map(({ theme, path }) => ({ value: theme.id, label: path.join(" / ") }))}
                @change=${this.#choose}
              ></sm-select>
              ${this.intoId === undefined ? nothing : this.#effect(node.theme.id, this.intoId)}`
      }
      <button slot="footer" class="button" @click=${this.#close}>${text.cancel()}</button>
      <button
        slot="footer"
        class="button primary"
        ?disabled=${this.intoId === undefined}
        @click=${this.#merge}
      >
        ${text.mergeThemes()}
      </button>
    </sm-dialog>`;
  }

  #effect(fromId: ThemeId, intoId: ThemeId) {
    const { index, tree } = this.figures;
    const effect = themeMergeEffect(index, tree, fromId, intoId);
    return html`<ul>
      ${text.mergeEffect(effect).map((line) => html`<li>${line}</li>`)}
    </ul>`;
  }

  #choose = ({ currentTarget }: Event): void => {
    this.intoId = ((currentTarget as Select).value || undefined) as ThemeId | undefined;
  };
  #merge = (): void => {
    const { themeId, intoId } = this;
    if (themeId === undefined || intoId === undefined) return;
    this.#close();
    this.dispatchEvent(new ThemeCommandEvent({ name: "merge", themeId, intoId }));
  };
  #close = (): void => {
    this.themeId = undefined;
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-merge-dialog": MergeDialog;
  }
}
