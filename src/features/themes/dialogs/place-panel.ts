import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { ThemeNode } from "#domain/themes/theme-tree";
import type { ThemeChooseEvent } from "#ui/components/theme-choose-event";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import type { PlaceAsk } from "#features/themes/dialogs/place-ask";
import { PlaceInNewEvent } from "#features/themes/dialogs/place-in-new-event";
import type { Popover } from "#ui/components/popover";
import "#ui/components/theme-choice";
import "#ui/components/popover";

/**
 * Where codes are to be placed: a theme, a subtheme, or a new theme. Open while `ask` is there: whoever asked takes it away once
 * the codes are placed, so that it closes in the moment in which the themes change.
 * @fires {ThemeCommandEvent} sm-theme-command - `place` or `carry`
 * @fires {PlaceInNewEvent} sm-place-in-new
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-place-panel")
export class PlacePanel extends LitElement {
  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) ask: PlaceAsk | undefined;

  @query("sm-popover") private readonly float!: Popover;
  #isDecided = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("ask")) this.#isDecided = false;
  }

  override render() {
    return html`<sm-popover
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
    </sm-popover>`;
  }

  /** The focus is given back by then. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.float.updateComplete;
    return isComplete;
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
    if (this.#isDecided) return;
    this.#isDecided = true;
    const { codeIds, fromId } = this.ask!;
    const [first] = codeIds;
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

  #close = (): boolean => this.dispatchEvent(new DialogCloseEvent());
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-place-panel": PlacePanel;
  }
}
