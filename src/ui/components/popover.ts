import { LitElement, css, html, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import { deepActiveElement } from "#ui/focus";
import { isInside } from "#ui/open-dialogs";
import { baseStyles } from "#ui/styles/base-styles";
import { floatStyles } from "#ui/styles/float-styles";

/** Room that the content may want, and distances from the anchor and the edges of the window; px. */
const wanted = 360;
const gap = 8;

/**
 * A panel over the page, beside what it is about: for a deed that is aimed or weighed in a moment. The page behind is not locked as by
 * `sm-dialog`, since locking and unlocking hundreds of lines takes longer than many a deed. It opens and closes by `open`; when a person
 * closes it, by Escape or a press beside it, `open` becomes false. Focus goes to what has `data-autofocus`, and back.
 * @slot - the content
 * @fires {DialogCloseEvent} sm-dialog-close - a person closed it
 */
@customElement("sm-popover")
export class Popover extends LitElement {
  static override styles = [
    baseStyles,
    floatStyles,
    css`
      .float {
        inset: var(--_top, 4rem) auto var(--_bottom, auto) var(--_left, 4rem);
        display: none;
        flex-direction: column;
        gap: var(--s-3);
        inline-size: 25rem;
        max-inline-size: calc(100vw - 1rem);
        max-block-size: var(--_room, 80dvh);
        padding: var(--s-4);
        overflow: auto;
        border-radius: var(--r-dialog);
        text-align: start; /* browsers take an attribute "align" for one of the text */
      }
      .float:popover-open {
        display: flex;
      }
      @media (width < 600px) {
        .float {
          inset: auto 0 0;
          inline-size: 100vw;
          max-inline-size: none;
          max-block-size: 85dvh;
          border-end-start-radius: 0;
          border-end-end-radius: 0;
        }
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @property() heading = "";
  /** What it opens beside, px in the window; what has the focus where there is none. */
  @property({ attribute: false }) anchor: DOMRectReadOnly | undefined;
  /** The edge of the anchor that it keeps to. */
  @property() align: "start" | "end" = "start";

  @query(".float") private readonly float!: HTMLElement;
  /** What had the focus before. The browser gives it back where the content is not slotted, and only there. */
  #opener: HTMLElement | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("open")) return;
    if (this.open) void this.#show();
    else {
      this.#giveFocusBack();
      this.float.hidePopover();
    }
  }

  override render() {
    return html`<div
      class="float"
      popover="auto"
      role="dialog"
      aria-labelledby="heading"
      @toggle=${this.#toggled}
    >
      <h2 id="heading">${this.heading}</h2>
      <slot></slot>
    </div>`;
  }

  async #show(): Promise<void> {
    this.#opener = deepActiveElement();
    const anchor = this.anchor ?? this.#opener?.getBoundingClientRect();
    this.float.showPopover();
    if (anchor !== undefined) this.#place(anchor);
    const first = this.querySelector<HTMLElement & Partial<LitElement>>("[data-autofocus]");
    await first?.updateComplete; // what has just come has not drawn yet what would be focused
    first?.focus();
  }

  /** Below the anchor, or above it where there is more room; over it where there is none; within the window. */
  #place(anchor: DOMRectReadOnly): void {
    const { innerWidth, innerHeight } = window;
    const left = this.align === "start" ? anchor.left : anchor.right - this.float.offsetWidth;
    const below = innerHeight - anchor.bottom;
    const isBelow = below >= wanted || below >= anchor.top || anchor.top < wanted;
    const top = Math.max(gap, Math.min(anchor.bottom + gap, innerHeight - wanted));
    const bottom = innerHeight - anchor.top + gap;
    const at = (px: number): string => `${px}px`;
    for (const [name, value] of [
      ["--_left", at(Math.max(gap, Math.min(left, innerWidth - this.float.offsetWidth - gap)))],
      ["--_top", isBelow ? at(top) : "auto"],
      ["--_bottom", isBelow ? "auto" : at(bottom)],
      ["--_room", at(innerHeight - (isBelow ? top : bottom) - gap)],
    ] as const)
      this.float.style.setProperty(name, value);
  }

  /** A press beside it may have given the focus to something else already. */
  #giveFocusBack(): void {
    const focused = deepActiveElement();
    if (focused === null || focused === document.body || isInside(focused, this)) this.#opener?.focus();
    this.#opener = null;
  }

  /** The browser says so some time after: it may be open again. */
  #toggled = ({ newState }: ToggleEvent): void => {
    if (newState !== "closed" || !this.open || this.float.matches(":popover-open")) return;
    this.open = false;
    this.#giveFocusBack();
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-popover": Popover;
  }
}
