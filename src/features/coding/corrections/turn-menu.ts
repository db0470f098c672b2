import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { CorrectionView } from "#features/coding/corrections/correcting";
import { CorrectionCommandEvent, type TurnDeed } from "#features/coding/corrections/correction-command-event";
import { correctionsText as text } from "#messages/corrections";
import "#ui/components/key";
import "#ui/components/menu";
import type { Menu } from "#ui/components/menu";
import "#ui/components/menu-item";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { baseStyles } from "#ui/styles/base-styles";

/**
 * What can be done with the turns where the caret is, beside the name of the first. Open while `view` is there; focus goes
 * back to the words.
 * @fires {CorrectionCommandEvent} sm-correction-command
 */
@customElement("sm-turn-menu")
export class TurnMenu extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        position: fixed;
        inset-block-start: var(--_top);
        inset-inline-start: var(--_left);
        inline-size: 1px;
        block-size: var(--_height, 1px);
      }
      button {
        inline-size: 1px;
        block-size: var(--_height, 1px);
        padding: 0;
        border: 0;
        opacity: 0;
      }
    `,
  ];

  @property({ attribute: false }) view: Extract<CorrectionView, { name: "menu" }> | undefined;
  /** The words are typed in: keys do the same. */
  @property({ type: Boolean }) typing = false;

  #hasChosen = false;
  @query("sm-menu") private readonly menu!: Menu | null;

  override render() {
    const { view } = this;
    if (view === undefined) return nothing;
    const { turns } = view;
    const count = turns.keys.length;
    return html`<sm-menu .label=${text.turnMenu()} @sm-menu-select=${this.#select} @keydown=${this.#leave}>
      <button slot="trigger" tabindex="-1" aria-label=${text.turnMenu()} @focus=${this.#returned}></button>
      <sm-menu-item value="speaker">${text.changeSpeaker(count)}</sm-menu-item>
      <sm-menu-item value="split" ?disabled=${!view.canSplit}
        >${text.split()}${this.typing ? html`<sm-key slot="end" keys="Enter"></sm-key>` : nothing}</sm-menu-item
      >
      <sm-menu-item value="join" ?disabled=${turns.first === 0 && count === 1}
        >${text.join(turns.first, count)}</sm-menu-item
      >
      <sm-menu-item value="time" ?disabled=${count !== 1}>${text.changeTime()}</sm-menu-item>
    </sm-menu>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("view") || this.view === undefined) return;
    this.#hasChosen = false;
    const { at } = this.view;
    this.style.setProperty("--_top", `${Math.round(at.top)}px`);
    this.style.setProperty("--_height", `${Math.round(at.height)}px`);
    this.style.setProperty("--_left", `${Math.round(at.left)}px`);
    void this.menu?.updateComplete.then(() => this.menu?.show("first"));
  }

  #select = ({ value }: MenuSelectEvent): void => {
    this.#hasChosen = true;
    this.dispatchEvent(new CorrectionCommandEvent({ name: "turn", deed: value as TurnDeed }));
  };

  /** Tab closes it as Escape does. */
  #leave = (event: KeyboardEvent): void => {
    if (event.key === "Tab") event.preventDefault();
  };

  /** The menu gives the focus back to its button when it closes: it belongs to the words. */
  #returned = (): void => {
    queueMicrotask(() => {
      // The choice itself, if there was one, is told after the menu has closed.
      if (!this.#hasChosen) this.dispatchEvent(new CorrectionCommandEvent({ name: "close" }));
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-turn-menu": TurnMenu;
  }
}
