import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";

/** How many colours the palette has; from there it repeats with a notch. */
const paletteSize = 16;

/**
 * The bar in a code's colour. Beyond 16 the palette repeats with one notch, beyond 32 with two.
 * Never the only sign of a code: its name stands beside it.
 */
@customElement("sm-swatch")
export class Swatch extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: 0.25rem;
      block-size: 0.875rem;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      fill: var(--_color);
    }
    @media (forced-colors: active) {
      :host {
        forced-color-adjust: none;
        outline: var(--hairline) solid CanvasText;
      }
    }
  `;

  /** Palette number from 1. */
  @property({ type: Number }) color = 1;

  protected override willUpdate(): void {
    this.style.setProperty("--_color", `var(--c${((this.color - 1) % paletteSize) + 1})`);
  }

  override render() {
    const notches = Math.min(2, Math.floor((this.color - 1) / paletteSize));
    return html`<svg viewBox="0 0 4 14" preserveAspectRatio="none" aria-hidden="true">
      <path d=${shapes[notches]!}></path>
    </svg>`;
  }
}

/** The bar whole, with one gap, with two. */
const shapes = ["M0 0h4v14H0z", "M0 0h4v6H0zM0 8h4v6H0z", "M0 0h4v3.5H0zM0 5.25h4v3.5H0zM0 10.5h4v3.5H0z"];

declare global {
  interface HTMLElementTagNameMap {
    "sm-swatch": Swatch;
  }
}
