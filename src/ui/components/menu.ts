import { LitElement, html, nothing } from "lit";
import { customElement, property, query, queryAssignedElements, state } from "lit/decorators.js";
import { baseStyles } from "#ui/styles/base-styles";
import { floatStyles } from "#ui/styles/float-styles";
import { isInside } from "#ui/open-dialogs";
import { MenuItem } from "#ui/components/menu-item";
import { menuStyles } from "#ui/styles/menu-styles";

/**
 * A button and the list it opens. Arrows, Home, End and first letters move, Enter and Space choose, Escape and Tab close;
 * focus goes back to the button, or to whatever else opened it.
 * @slot trigger - one native button, which gets `aria-haspopup` and `aria-expanded`
 * @slot - `sm-menu-item` and `hr`, unless `items` draws them
 * @fires {MenuSelectEvent} sm-menu-select - from the chosen item
 */
@customElement("sm-menu")
export class Menu extends LitElement {
  static override styles = [baseStyles, floatStyles, menuStyles];

  /** Name of the list. */
  @property() label = "";
  /** Which edge of the button the list keeps to. */
  @property({ reflect: true }) align: "start" | "end" = "start";
  /** Draws the `sm-menu-item`s and `hr`s as the list opens: for the menu of a line, which comes and goes with the pointer. */
  @property({ attribute: false }) items: (() => unknown) | undefined;

  @state() private isDrawn = false;
  @queryAssignedElements({ slot: "trigger" }) private readonly triggers!: HTMLElement[];
  @query("[popover]") private readonly list!: HTMLElement;
  /** What gets the focus when it closes. */
  #opener: HTMLElement | undefined;
  /** Letters typed to find an item, and when the last one came. */
  #typed = { letters: "", at: 0 };

  get open(): boolean {
    return this.hasUpdated && this.list.matches(":popover-open");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("pointerdown", this.#closeFromOutside, true);
  }

  override render() {
    return html`<span class="anchor"
        ><slot
          name="trigger"
          @slotchange=${this.#nameTrigger}
          @click=${this.#toggle}
          @keydown=${this.#openByKey}
        ></slot
      ></span>
      <div
        class="float"
        popover="manual"
        role="menu"
        tabindex="-1"
        aria-label=${this.label}
        @keydown=${this.#move}
        @focusout=${this.#closeAfterFocus}
        @sm-menu-select=${this.#chosen}
      >
        <slot></slot>
        ${this.isDrawn ? this.items?.() : nothing}
      </div>`;
  }

  /** @param opener gets the focus back; the button, unless the menu was asked for in another way */
  show(focus: "first" | "last" | "checked" = "checked", opener = this.#trigger()): void {
    this.#opener = opener;
    this.isDrawn = true;
    this.performUpdate(); // at once, so that there is something to have the focus
    this.list.showPopover();
    this.#nameTrigger();
    window.addEventListener("pointerdown", this.#closeFromOutside, true);
    const items = this.#items();
    const checked = items.find((item) => item.checked === true);
    const wanted = focus === "last" ? items.at(-1) : focus === "checked" && checked ? checked : items[0];
    (wanted ?? this.list).focus();
  }

  hide(returnFocus = true): void {
    if (!this.open) return;
    window.removeEventListener("pointerdown", this.#closeFromOutside, true);
    this.list.hidePopover();
    this.isDrawn = false;
    this.#nameTrigger();
    if (returnFocus) this.#opener?.focus();
  }

  #trigger = (): HTMLElement | undefined => this.triggers[0];

  #items = (): MenuItem[] =>
    [...this.children, ...this.list.children].filter(
      (item): item is MenuItem => item instanceof MenuItem && !item.disabled,
    );

  /** Index of the item that has focus, or -1. */
  #focused = (items: readonly MenuItem[]): number => items.findIndex((item) => item.matches(":focus"));

  #nameTrigger = (): void => {
    const trigger = this.#trigger();
    trigger?.setAttribute("aria-haspopup", "menu");
    trigger?.setAttribute("aria-expanded", String(this.open));
  };

  #toggle = (): void => {
    if (this.open) this.hide();
    else this.show();
  };

  #openByKey = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    this.show(event.key === "ArrowUp" ? "last" : "checked");
  };

  #closeFromOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.hide(false);
  };

  #closeAfterFocus = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !isInside(relatedTarget, this)) this.hide(false);
  };

  #chosen = (): void => this.hide();

  #move = (event: KeyboardEvent): void => {
    const items = this.#items();
    const at = this.#focused(items);
    const { key } = event;
    if (key === "Tab") {
      this.hide();
      return;
    }
    if (key === "ArrowDown") items[(at + 1) % items.length]?.focus();
    else if (key === "ArrowUp") items.at(at <= 0 ? -1 : at - 1)?.focus();
    else if (key === "Home") items[0]?.focus();
    else if (key === "End") items.at(-1)?.focus();
    else if (key === "Escape") this.hide();
    else if (key === "Enter" || key === " ") items[at]?.click();
    else if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
      this.#find(key, items, event.timeStamp);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Focuses the next item that begins with the letters typed within half a second. */
  #find(letter: string, items: readonly MenuItem[], at: number): void {
    const letters = (at - this.#typed.at < 500 ? this.#typed.letters : "") + letter.toLocaleLowerCase();
    this.#typed = { letters, at };
    const from = this.#focused(items) + (letters.length === 1 ? 1 : 0);
    const turned = [...items.slice(from), ...items.slice(0, from)];
    turned.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(letters))?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-menu": Menu;
  }
}
