import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CodeNode } from "#domain/codebook/code-tree";
import { rankCodes } from "#domain/codebook/rank-codes";
import type { CodeId, ThemeId } from "#domain/model/ids";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { formatNumber } from "#messages/format";
import { themesText as text } from "#messages/themes";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import type { Field } from "#ui/components/field";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#ui/components/dialog";
import "#ui/components/field";
import "#ui/components/swatch";

/** Codes that are listed at a time. */
const listed = 100;

/**
 * Codes to be placed in one theme, found by typing and ticked. Open while `themeId` is there.
 * @fires {ThemeCommandEvent} sm-theme-command - `place`
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-theme-codes-dialog")
export class CodesDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      .list {
        display: grid;
        align-content: start;
        block-size: min(20rem, 45dvh);
        margin-block-start: var(--s-3);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        min-block-size: var(--row);
        padding: 0 var(--s-2);
        border-radius: var(--r-control);
      }
      label:hover {
        background: var(--hover);
      }
      .count {
        margin-inline-start: auto;
        color: var(--ink-3);
        font: var(--t-12);
      }
      p {
        padding: var(--s-2);
        color: var(--ink-2);
        font: var(--t-13);
      }
    `,
  ];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) themeId: ThemeId | undefined;
  @state() private asked = "";
  @state() private chosen: ReadonlySet<CodeId> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("themeId")) return;
    this.asked = "";
    this.chosen = new Set();
  }

  override render() {
    const theme = this.themeId === undefined ? undefined : this.figures.tree.nodeOf.get(this.themeId);
    return html`<sm-dialog
      .heading=${theme === undefined ? "" : text.codesHeading(theme.theme.name)}
      .open=${theme !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${
        theme === undefined
          ? nothing
          : html`<sm-field
                data-autofocus
                label=${text.findCode()}
                label-hidden
                icon="search"
                placeholder=${text.findCode()}
                .value=${this.asked}
                @input=${this.#ask}
              ></sm-field>
              <div class="list scroll" role="group" aria-label=${text.allCodes()}>${this.#lines()}</div>`
      }
      <button slot="footer" class="button" @click=${this.#close}>${text.cancel()}</button>
      <button slot="footer" class="button primary" ?disabled=${this.chosen.size === 0} @click=${this.#place}>
        ${text.placeChosen(this.chosen.size)}
      </button>
    </sm-dialog>`;
  }

  #lines() {
    const found = this.#found();
    if (found.length === 0) return html`<p>${text.noSuchCode()}</p>`;
    return html`${repeat(
      found.slice(0, listed),
      ({ code }) => code.id,
      ({ code, path }) =>
        html`<label title=${path.join(" / ")}
          ><input
            type="checkbox"
            class="check"
            .value=${code.id}
            .checked=${this.chosen.has(code.id)}
            @change=${this.#toggle}
          /><sm-swatch .color=${code.color}></sm-swatch><span>${code.name}</span
          ><span class="count"
            >${this.#standsIn(code.id)} ${formatNumber(this.figures.mentions(code.id))}</span
          ></label
        >`,
    )}
    ${found.length > listed ? html`<p>${text.moreCodes(found.length - listed)}</p>` : nothing}`;
  }

  #standsIn(codeId: CodeId): string {
    const themes = this.figures.tree.themesOf.get(codeId)?.length ?? 0;
    return themes === 0 ? "" : `${text.inThemes(themes)} ·`;
  }

  /** Codes that do not stand in the theme, those that stand nowhere first. */
  #found(): readonly CodeNode[] {
    const { index, tree } = this.figures;
    const there = new Set(tree.nodeOf.get(this.themeId!)!.codes.map(({ node }) => node.code.id));
    const open = rankCodes(index.codeTree, this.asked)
      .map(({ node }) => node)
      .filter(({ code }) => !there.has(code.id));
    const unplaced = new Set(tree.unplaced);
    return [...open.filter((node) => unplaced.has(node)), ...open.filter((node) => !unplaced.has(node))];
  }

  #toggle = ({ currentTarget }: Event): void => {
    const { value, checked } = currentTarget as HTMLInputElement;
    const chosen = new Set(this.chosen);
    if (checked) chosen.add(value as CodeId);
    else chosen.delete(value as CodeId);
    this.chosen = chosen;
  };
  #ask = ({ currentTarget }: Event): void => {
    this.asked = (currentTarget as Field).value;
  };
  #place = (): void => {
    const themeId = this.themeId!;
    const codeIds = [...this.chosen];
    this.#close();
    this.dispatchEvent(new ThemeCommandEvent({ name: "place", codeIds, themeId }));
  };
  #close = (): void => {
    this.themeId = undefined;
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-codes-dialog": CodesDialog;
  }
}
