import { isComposing } from "#ui/composing";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { componentsText } from "#messages/components";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import { deepActiveElement } from "#ui/focus";
import { enterDialog, leaveDialog } from "#ui/open-dialogs";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { dialogStyles } from "#ui/styles/dialog-styles";
import "#ui/components/icon";

/**
 * A modal dialog, a drawer at a side, or a sheet from below. Focus stays in it, Escape asks it to close, and focus goes back
 * to where it was. It opens and closes by `open`; when a person closes it, `open` becomes false unless the event was cancelled.
 * @slot - the content; an element with `data-autofocus` gets focus first
 * @slot note - a remark beside the heading
 * @slot footer - buttons, the main one last; Enter in a line of text presses the one with class `primary`
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-dialog")
export class Dialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, dialogStyles];

  @property({ type: Boolean, reflect: true }) open = false;
  @property() heading = "";
  /** 440, 640, or up to 1216 px wide; below 600 px every dialog is a sheet. */
  @property({ reflect: true }) size: "small" | "medium" | "large" = "small";
  @property({ reflect: true }) kind: "dialog" | "drawer-start" | "drawer-end" | "sheet" = "dialog";
  /** Whether the content has its own padding and scrolling. */
  @property({ type: Boolean, reflect: true }) flush = false;
  /** Whether the heading is there for those alone who do not see; Escape or a press beside the dialog closes it. */
  @property({ type: Boolean, reflect: true }) bare = false;

  @state() private hasFooter = false;
  /** Whether some of the content is out of sight behind the footer. */
  @state() private goesOn = false;
  @query(".content") private readonly content!: HTMLElement;
  @query("dialog") private readonly dialog!: HTMLDialogElement;
  @query(".live") private readonly region!: HTMLElement;
  #opener: HTMLElement | null = null;
  readonly #sizes = new ResizeObserver(() => this.#lookBelow());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    leaveDialog(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("open")) return;
    if (this.open) this.#show();
    else this.#hide();
  }

  override render() {
    return html`<dialog
      tabindex="-1"
      aria-labelledby="heading"
      @cancel=${this.#cancel}
      @close=${this.#closed}
      @pointerdown=${this.#pressBehind}
      @keydown=${this.#enter}
    >
      <div class="head">
        <h2 id="heading">${this.heading}</h2>
        <slot name="note"></slot>
        <button class="icon-button" aria-label=${componentsText.close()} @click=${this.#ask}>
          <sm-icon name="close"></sm-icon>
        </button>
      </div>
      <div class="content scroll" @scroll=${this.#lookBelow}>
        ${this.open ? html`<slot @slotchange=${this.#watchSizes}></slot>` : nothing}
      </div>
      <div class="foot ${this.goesOn ? "under" : ""}" ?hidden=${!this.hasFooter}>
        <slot name="footer" @slotchange=${this.#lookForFooter}></slot>
      </div>
      <div class="live visually-hidden" role="status"></div>
    </dialog>`;
  }

  #show(): void {
    this.#opener = deepActiveElement();
    this.dialog.showModal();
    enterDialog({ element: this, region: this.region });
    const first = this.querySelector<HTMLElement>("[data-autofocus]");
    (first ?? this.dialog).focus();
    // Elements that came with the dialog have not rendered what they would focus yet.
    if (first?.matches(":focus-within") === false) setTimeout(() => first.focus());
  }

  #hide(): void {
    leaveDialog(this);
    this.dialog.close();
    if (this.#opener?.isConnected === true) this.#opener.focus();
    this.#opener = null;
  }

  #lookForFooter = ({ target }: Event): void => {
    this.hasFooter = target instanceof HTMLSlotElement && target.assignedElements().length > 0;
  };

  /** What the content takes may change with each of its elements. */
  #watchSizes = ({ currentTarget }: Event): void => {
    this.#sizes.disconnect();
    this.#sizes.observe(this.content);
    for (const element of (currentTarget as HTMLSlotElement).assignedElements()) this.#sizes.observe(element);
  };

  #lookBelow = (): void => {
    const { scrollTop, clientHeight, scrollHeight } = this.content;
    this.goesOn = scrollTop + clientHeight + 1 < scrollHeight; // whole pixels against parts of them
  };

  #cancel = (event: Event): void => {
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.#ask();
  };

  /** The browser closed it past our asking: a second Escape without anything between. It says so late, perhaps when it is open again. */
  #closed = (event: Event): void => {
    if (event.target === this.dialog && this.open && !this.dialog.open) this.#ask();
  };

  /** Drawers, sheets and bare dialogs close by a press beside them; a dialog may hold work, so it does not. */
  #pressBehind = (event: Event): void => {
    if (event.target === this.dialog && (this.kind !== "dialog" || this.bare)) this.#ask();
  };

  /** Enter in a line of text does what the main button does, as in any form. */
  #enter = (event: KeyboardEvent): void => {
    const field = event.composedPath()[0];
    if (event.key !== "Enter" || isComposing(event) || event.defaultPrevented) return;
    if (!(field instanceof HTMLInputElement) || field.type === "checkbox" || field.type === "radio") return;
    const main = this.querySelector<HTMLButtonElement>(':scope > .primary[slot="footer"]');
    if (main === null) return;
    event.preventDefault();
    // What was typed is settled first: fields tell of it by "change".
    field.blur();
    field.focus();
    main.click();
  };

  #ask = (): void => {
    const kept = !this.dispatchEvent(new DialogCloseEvent());
    if (kept && !this.dialog.open) this.#show();
    if (!kept) this.open = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-dialog": Dialog;
  }
}
