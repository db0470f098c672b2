import { LitElement, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ThemeId } from "#domain/model/ids";
import { themeMergeEffect, themeMergeRefusal } from "#domain/themes/plan-theme-merge";
import type { ThemeNode } from "#domain/themes/theme-tree";
import { mergeDialog, mergeFormStyles, type MergeForm } from "#features/themes/dialogs/merge-form";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/**
 * Which theme another becomes part of, and what that does, in numbers. Open while `themeId` is there.
 * @fires {ThemeCommandEvent} sm-theme-command - `merge`
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-theme-merge-dialog")
export class MergeDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, mergeFormStyles];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) themeId: ThemeId | undefined;
  @state() private intoId: ThemeId | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("themeId")) this.intoId = undefined;
  }

  override render() {
    const node = this.themeId === undefined ? undefined : this.figures.tree.nodeOf.get(this.themeId);
    return mergeDialog(node && this.#form(node), text.mergeThemes(), {
      choose: this.#choose,
      merge: this.#merge,
      close: this.#close,
    });
  }

  #form({ theme: { id, name } }: ThemeNode): MergeForm {
    const { index, tree } = this.figures;
    const { intoId } = this;
    return {
      heading: text.mergeHeading(name),
      label: text.mergeTarget(),
      placeholder: text.chooseTheme(),
      value: intoId ?? "",
      choices: tree.nodes
        .filter(({ theme }) => themeMergeRefusal(tree, id, theme.id) === undefined)
        .map(({ theme, path }) => ({ value: theme.id, label: path.join(" / ") })),
      effect: intoId === undefined ? [] : text.mergeEffect(themeMergeEffect(index, tree, id, intoId)),
    };
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
