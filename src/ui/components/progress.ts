import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

/** How far long work has come: a bar, or with `ring` a small ring. Without a value it only says that work goes on. */
@customElement("sm-progress")
export class Progress extends LitElement {
  static override styles = css`
    :host {
      display: block;
      inline-size: 100%;
    }
    [role="progressbar"] {
      position: relative;
      overflow: hidden;
      block-size: 0.25rem;
      border-radius: var(--r-mark);
      background: var(--line-2);
    }
    .fill {
      block-size: 100%;
      inline-size: var(--_share, 100%);
      background: var(--ink);
      transition: inline-size var(--dur-2) var(--ease);
    }
    .unknown .fill {
      background: var(--ink-3);
    }
    :host([ring]) {
      display: inline-block;
      inline-size: 1rem;
      block-size: 1rem;
    }
    :host([ring]) [role="progressbar"] {
      block-size: 100%;
      border-radius: 50%;
      background: conic-gradient(var(--ink) var(--_share, 25%), var(--line-2) 0);
      mask: radial-gradient(closest-side, transparent 68%, black 72%);
    }
    :host([ring]) .unknown {
      animation: turn 1.2s linear infinite;
    }
    :host([ring]) .fill {
      display: none;
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      :host([ring]) .unknown {
        animation: none;
      }
    }
    @media (forced-colors: active) {
      [role="progressbar"] {
        forced-color-adjust: none;
        background: Canvas;
        outline: var(--hairline) solid CanvasText;
      }
      .fill {
        background: CanvasText;
      }
    }
  `;

  /** What is being done, for those who do not see the bar. */
  @property() label = "";
  /** Between 0 and `max`; undefined while nobody knows. */
  @property({ type: Number }) value: number | undefined;
  @property({ type: Number }) max = 1;
  @property({ type: Boolean, reflect: true }) ring = false;

  protected override willUpdate(): void {
    if (this.value === undefined || this.max <= 0) this.style.removeProperty("--_share");
    else this.style.setProperty("--_share", `${Math.min(100, (100 * this.value) / this.max)}%`);
  }

  override render() {
    return html`<div
      class=${this.value === undefined ? "unknown" : "known"}
      role="progressbar"
      aria-label=${this.label}
      aria-valuemin="0"
      aria-valuemax=${this.max}
      aria-valuenow=${this.value ?? nothing}
    >
      <div class="fill"></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-progress": Progress;
  }
}
