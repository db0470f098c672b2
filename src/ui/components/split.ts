import { LitElement, html, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { componentsText } from "#messages/components";
import { readPreference, writePreference } from "#ui/preferences";
import { baseStyles } from "#ui/styles/base-styles";
import { splitStyles } from "#ui/styles/split-styles";

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
  static override styles = [baseStyles, splitStyles];

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
