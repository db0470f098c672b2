import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { mentionsAfterMerge, reachOf } from "#domain/codebook/consequences";
import { mergeRefusal } from "#domain/codebook/move-refusal";
import type { CodeId, CoderId } from "#domain/model/ids";
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
 * Which code another is merged into on the way, codes of the same themes first, and what that does, in numbers. Open while
 * `codeId` is there.
 * @fires {ThemeCommandEvent} sm-theme-command - `merge-code`
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-theme-code-merge-dialog")
export class CodeMergeDialog extends LitElement {
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
  @property({ attribute: false }) coderId: CoderId | undefined;
  @property({ attribute: false }) codeId: CodeId | undefined;
  @state() private intoId: CodeId | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("codeId")) this.intoId = undefined;
  }

  override render() {
    const { codeId, figures } = this;
    const node = codeId === undefined ? undefined : figures.index.codeTree.nodeOf.get(codeId);
    return html`<sm-dialog
      .heading=${node === undefined ? "" : text.mergeHeading(node.code.name)}
      .open=${node !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${
        node === undefined
          ? nothing
          : html`<sm-select
                data-autofocus
                label=${text.mergeCodeTarget()}
                placeholder=${text.chooseCode()}
                .value=${this.intoId ?? ""}
                .choices=${this.#targets(node.code.id)}
                @change=${this.#choose}
              ></sm-select>
              ${this.intoId === undefined ? nothing : this.#effect(node.code.id, this.intoId)}`
      }
      <button slot="footer" class="button" @click=${this.#close}>${text.cancel()}</button>
      <button
        slot="footer"
        class="button primary"
        ?disabled=${this.intoId === undefined}
        @click=${this.#merge}
      >
        ${text.mergeCodes()}
      </button>
    </sm-dialog>`;
  }

  #targets(codeId: CodeId) {
    const { index, tree } = this.figures;
    const beside = new Set(
      (tree.themesOf.get(codeId) ?? []).flatMap(({ codes }) => codes.map(({ node }) => node)),
    );
    const open = index.codeTree.nodes.filter(
      ({ code }) => mergeRefusal(index.codeTree, codeId, code.id) === undefined,
    );
    return [true, false].flatMap((near) =>
      open
        .filter((node) => beside.has(node) === near)
        .map(({ code, path }) => ({
          value: code.id,
          label: path.join(" / "),
          group: near ? text.sameTheme() : text.otherCodes(),
        })),
    );
  }

  #effect(codeId: CodeId, intoId: CodeId) {
    const { index } = this.figures;
    const { after, joined } = mentionsAfterMerge(index, [codeId], intoId);
    const { codings, coders } = reachOf(index, [codeId], this.coderId);
    return html`<ul>
      ${text.mergeCodeEffect({ after, joined, codings, coders }).map((line) => html`<li>${line}</li>`)}
    </ul>`;
  }

  #choose = ({ currentTarget }: Event): void => {
    this.intoId = ((currentTarget as Select).value || undefined) as CodeId | undefined;
  };
  #merge = (): void => {
    const { codeId, intoId } = this;
    if (codeId === undefined || intoId === undefined) return;
    this.#close();
    this.dispatchEvent(new ThemeCommandEvent({ name: "merge-code", codeId, intoId }));
  };
  #close = (): void => {
    this.codeId = undefined;
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-code-merge-dialog": CodeMergeDialog;
  }
}
