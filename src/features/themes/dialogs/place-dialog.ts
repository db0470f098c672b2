import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ThemeNode } from "#domain/themes/theme-tree";
import type { ThemeChooseEvent } from "#ui/components/theme-choose-event";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import type { PlaceAsk } from "#features/themes/dialogs/place-ask";
import { PlaceInNewEvent } from "#features/themes/dialogs/place-in-new-event";
import "#ui/components/theme-choice";
import "#ui/components/dialog";

/**
 * Where codes are to be placed: a theme, a subtheme, or a new theme. Open while `ask` is there.
 * @fires {ThemeCommandEvent} sm-theme-command - `place` or `carry`
 * @fires {PlaceInNewEvent} sm-place-in-new
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-place-dialog")
export class PlaceDialog extends LitElement {
  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) ask: PlaceAsk | undefined;

  override render() {
    return html`<sm-dialog
      .heading=${this.ask === undefined ? "" : this.#heading(this.ask)}
      .open=${this.ask !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${
        this.ask === undefined
          ? nothing
          : html`<sm-theme-choice
              data-autofocus
              label=${text.themeToPlaceIn()}
              makes
              .nodes=${this.#open(this.ask)}
              @sm-theme-choose=${this.#choose}
            ></sm-theme-choice>`
      }
    </sm-dialog>`;
  }

  #heading({ codeIds, fromId }: PlaceAsk): string {
    const name = this.figures.index.codeTree.nodeOf.get(codeIds[0]!)?.code.name ?? "";
    return fromId === undefined ? text.placeHeading(codeIds.length, name) : text.moveHeading(name);
  }

  /** Themes in which not all of the codes stand yet. */
  #open({ codeIds }: PlaceAsk): readonly ThemeNode[] {
    return this.figures.tree.nodes.filter(({ codes, dropped }) => {
      const there = new Set(codes.map(({ node }) => node.code.id));
      return !dropped && codeIds.some((id) => !there.has(id));
    });
  }

  #choose = ({ themeId, newName }: ThemeChooseEvent): void => {
    const { codeIds, fromId } = this.ask!;
    const [first] = codeIds;
    this.#close();
    if (themeId === undefined) this.dispatchEvent(new PlaceInNewEvent(newName, { codeIds, fromId }));
    else
      this.dispatchEvent(
        new ThemeCommandEvent(
          fromId === undefined || first === undefined
            ? { name: "place", codeIds, themeId }
            : { name: "carry", move: { codeId: first, fromId, toId: themeId } },
        ),
      );
  };

  #close = (): void => {
    this.ask = undefined;
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-place-dialog": PlaceDialog;
  }
}
