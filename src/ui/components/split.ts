import { LitElement, css, html, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { componentsText } from "#messages/components";
import { readPreference, writePreference } from "#ui/preferences";
import { baseStyles } from "#ui/styles/base-styles";

/** One press of an arrow key, in pixels. */
const step = 16;

/**
 * A side panel whose width a person sets by dragging the line between, or with arrows while the line has focus
 * (Home and End for the limits, double click for the width it began with). The width is kept on this device.
 * @slot panel - the panel of `width`
 * @slot - the rest
 */
@customElement("sm-split")
export class Split extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template: "panel main" minmax(0, 1fr) / var(--_width) minmax(0, 1fr);
        min-block-size: 0;
        min-inline-size: 0;
      }
      :host([side="end"]) {
        grid-template: "main panel" minmax(0, 1fr) / minmax(0, 1fr) var(--_width);
      }
      :host([folded]) {
        grid-template: "main" minmax(0, 1fr) / minmax(0, 1fr);
      }
      .panel {
        grid-area: panel;
        position: relative;
        display: flex;
        min-inline-size: 0;
        min-block-size: 0;
        border-inline-end: var(--hairline) solid var(--line);
      }
      :host([side="end"]) .panel {
        border-inline-end: 0;
        border-inline-start: var(--hairline) solid var(--line);
      }
      .main {
        grid-area: main;
        display: flex;
        min-inline-size: 0;
        min-block-size: 0;
      }
      ::slotted(*) {
        flex: 1;
        min-inline-size: 0;
        min-block-size: 0;
      }
      .separator {
        position: absolute;
        inset-block: 0;
        inset-inline-end: -0.3125rem;
        inline-size: 0.5625rem;
        z-index: 1;
        cursor: col-resize;
        touch-action: none;
      }
      :host([side="end"]) .separator {
        inset-inline: -0.3125rem auto;
      }
      .separator::after {
        content: "";
        position: absolute;
        inset-block: 0;
        inset-inline-start: calc(50% - 1px);
        inline-size: 2px;
        background: transparent;
        transition: background-color var(--dur-1) var(--ease);
      }
      .separator:hover::after,
      .separator:active::after {
        background: var(--edge);
      }
      .separator:focus-visible {
        outline: none;
      }
      .separator:focus-visible::after {
        background: var(--accent);
      }
    `,
  ];

  /** Names the panel: "Codebook". */
  @property() label = "";
  /** Under what name the width is kept, one a screen: `coding.left`. */
  @property() name = "";
  @property({ reflect: true }) side: "start" | "end" = "start";
  /** Widths in CSS pixels. */
  @property({ type: Number }) initial = 264;
  @property({ type: Number }) min = 200;
  @property({ type: Number }) max = 480;
  /** The panel is not shown. */
  @property({ type: Boolean, reflect: true }) folded = false;

  @property({ attribute: false }) width = 0;
  @query(".panel") private readonly panel!: HTMLElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("name") || changed.has("initial")) {
      const kept = Number(readPreference(`width.${this.name}`) ?? Number.NaN);
      this.width = Number.isFinite(kept) ? kept : this.initial;
    }
    this.width = Math.round(Math.min(this.max, Math.max(this.min, this.width)));
    this.style.setProperty("--_width", `${this.width}px`);
  }

  override render() {
    const main = html`<div class="main"><slot></slot></div>`;
    if (this.folded) return main;
    const panel = html`<div class="panel">
      <slot name="panel"></slot>
      <div
        class="separator"
        role="separator"
        tabindex="0"
        aria-orientation="vertical"
        aria-label=${componentsText.panelWidth(this.label)}
        aria-valuenow=${this.width}
        aria-valuemin=${this.min}
        aria-valuemax=${this.max}
        aria-valuetext=${componentsText.pixels(this.width)}
        @pointerdown=${this.#grab}
        @pointermove=${this.#drag}
        @dblclick=${this.#reset}
        @keydown=${this.#step}
      ></div>
    </div>`;
    return this.side === "start" ? html`${panel}${main}` : html`${main}${panel}`;
  }

  #grab = (event: PointerEvent): void => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };

  #drag = (event: PointerEvent): void => {
    if (!(event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) return;
    const { left, right } = this.panel.getBoundingClientRect();
    this.#set(this.#growsRight() ? event.clientX - left : right - event.clientX);
  };

  #reset = (): void => this.#set(this.initial);

  #step = (event: KeyboardEvent): void => {
    const grow = this.#growsRight() ? 1 : -1;
    if (event.key === "ArrowRight") this.#set(this.width + step * grow);
    else if (event.key === "ArrowLeft") this.#set(this.width - step * grow);
    else if (event.key === "Home") this.#set(this.min);
    else if (event.key === "End") this.#set(this.max);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #growsRight = (): boolean => (this.side === "start") === (getComputedStyle(this).direction === "ltr");

  #set(width: number): void {
    this.width = Math.round(Math.min(this.max, Math.max(this.min, width)));
    writePreference(`width.${this.name}`, String(this.width));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-split": Split;
  }
}
