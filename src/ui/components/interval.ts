import { LitElement, css, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { baseStyles } from "#ui/styles/base-styles";

/**
 * A coefficient as a dot on an axis, its interval as a line; hollow until the interval is known. It is a picture of numbers
 * that stand beside it, and says nothing itself.
 */
@customElement("sm-interval")
export class IntervalMark extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        min-inline-size: 8rem;
        block-size: 1.25rem;
        direction: ltr;
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        overflow: visible;
      }
      .axis {
        stroke: var(--line-2);
      }
      .range {
        stroke: var(--ink);
        stroke-width: 2;
      }
      circle {
        fill: var(--ink);
        stroke: var(--ink);
        stroke-width: 1.5;
      }
      .hollow {
        fill: var(--paper);
      }
    `,
  ];

  @property({ type: Number }) value: number | undefined;
  @property({ type: Number }) lower: number | undefined;
  @property({ type: Number }) upper: number | undefined;
  /** Where the axis begins; it ends at 1. */
  @property({ type: Number }) from = 0;

  override render() {
    const at = (value: number): string => `${((value - this.from) / (1 - this.from)) * 100}%`;
    const { value, lower, upper } = this;
    return svg`<svg aria-hidden="true">
      ${[this.from, 0, 0.5, 1].map((tick) => svg`<line class="axis" x1=${at(tick)} x2=${at(tick)} y1="0" y2="100%" />`)}
      ${
        lower === undefined || upper === undefined
          ? nothing
          : svg`<line class="range" x1=${at(lower)} x2=${at(upper)} y1="50%" y2="50%" />`
      }
      ${
        value === undefined
          ? nothing
          : svg`<circle class=${lower === undefined ? "hollow" : ""} cx=${at(value)} cy="50%" r="4" />`
      }
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-interval": IntervalMark;
  }
}
