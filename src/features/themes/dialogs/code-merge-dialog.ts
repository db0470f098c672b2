import { LitElement, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CodeNode } from "#domain/codebook/code-tree";
import { mentionsAfterMerge, reachOf } from "#domain/codebook/consequences";
import { mergeRefusal } from "#domain/codebook/move-refusal";
import type { CodeId, CoderId } from "#domain/model/ids";
import { mergeDialog, mergeFormStyles, type MergeForm } from "#features/themes/dialogs/merge-form";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/**
 * Which code another is merged into on the way, codes of the same themes first, and what that does, in numbers. Open while
 * `codeId` is there.
 * @fires {ThemeCommandEvent} sm-theme-command - `merge-code`
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-theme-code-merge-dialog")
export class CodeMergeDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, mergeFormStyles];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) coderId: CoderId | undefined;
  @property({ attribute: false }) codeId: CodeId | undefined;
  @state() private intoId: CodeId | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("codeId")) this.intoId = undefined;
  }

  override render() {
    const node = this.codeId === undefined ? undefined : this.figures.index.codeTree.nodeOf.get(this.codeId);
    return mergeDialog(node && this.#form(node), text.mergeCodes(), {
      choose: this.#choose,
      merge: this.#merge,
      close: this.#close,
    });
  }

  #form({ code: { id, name } }: CodeNode): MergeForm {
    const { intoId } = this;
    return {
      heading: text.mergeHeading(name),
      label: text.mergeCodeTarget(),
      placeholder: text.chooseCode(),
      value: intoId ?? "",
      choices: this.#targets(id),
      effect: intoId === undefined ? [] : this.#effect(id, intoId),
    };
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

  #effect(codeId: CodeId, intoId: CodeId): readonly string[] {
    const { index } = this.figures;
    const { after, joined } = mentionsAfterMerge(index, [codeId], intoId);
    const { codings, coders } = reachOf(index, [codeId], this.coderId);
    return text.mergeCodeEffect({ after, joined, codings, coders });
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
