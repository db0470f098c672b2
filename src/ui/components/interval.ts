import { LitElement, css, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { formatNumber } from "#messages/format";
import { baseStyles } from "#ui/styles/base-styles";

/** A figure to stand beside another, hollow. */
export interface EarlierFigure {
  readonly value: number;
  readonly label?: string;
}

/**
 * A coefficient as a dot on an axis, its interval as a line; hollow until the interval is known. It is a picture of numbers
 * that stand beside it, and says nothing itself. Without a value it is the axis alone, with `scale` its numbers.
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
      :host([large]) {
        block-size: 4.5rem;
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        overflow: visible;
      }
      .axis,
      .tick {
        stroke: var(--line-2);
      }
      .tick {
        stroke: var(--line);
      }
      .bound {
        stroke: var(--edge);
      }
      .range {
        stroke: var(--ink);
        stroke-width: 2;
      }
      :host([large]) .range {
        stroke-width: 5;
      }
      .mark {
        fill: var(--ink);
        stroke: var(--ink);
        stroke-width: 1.5;
      }
      .mark.hollow,
      .earlier {
        fill: var(--paper);
      }
      .earlier {
        stroke: var(--ink-3);
        stroke-width: 1.25;
      }
      text {
        fill: var(--ink-2);
        font: var(--t-12);
        text-anchor: middle;
        paint-order: stroke;
        stroke: var(--paper);
        stroke-width: 4;
      }
      @media (forced-colors: active) {
        .axis,
        .tick,
        .bound,
        .range,
        .mark,
        .earlier {
          stroke: CanvasText;
        }
        .mark {
          fill: CanvasText;
        }
        .mark.hollow,
        .earlier {
          fill: Canvas;
        }
        text {
          fill: CanvasText;
          stroke: Canvas;
        }
      }
    `,
  ];

  @property({ type: Number }) value: number | undefined;
  @property({ type: Number }) lower: number | undefined;
  @property({ type: Number }) upper: number | undefined;
  /** Where the axis begins; it ends at 1. */
  @property({ type: Number }) from = 0;
  /** Figures of before. */
  @property({ attribute: false }) earlier: readonly EarlierFigure[] = [];
  /** Where levels of a convention meet. */
  @property({ attribute: false }) bounds: readonly number[] = [];
  /** A diamond instead of the dot: below the lowest of the bounds. */
  @property({ type: Boolean }) below = false;
  /** With the numbers of the axis and names. */
  @property({ type: Boolean, reflect: true }) large = false;
  /** Numbers of the axis alone, as the head of a column of these. */
  @property({ type: Boolean, reflect: true }) scale = false;

  override render() {
    if (this.scale) return svg`<svg aria-hidden="true">${this.#numbers("75%")}</svg>`;
    const { value, lower, upper, large } = this;
    return svg`<svg aria-hidden="true">
      ${large ? svg`<line class="axis" x1="0" x2="100%" y1="50%" y2="50%" />` : nothing}
      ${[this.from, 0, 0.25, 0.5, 0.75, 1].map(this.#line(large ? "axis" : "tick", large ? ["44%", "56%"] : ["0", "100%"]))}
      ${this.bounds.map(this.#line("bound", large ? ["18%", "68%"] : ["0", "100%"]))}
      ${large ? this.#numbers("84%") : nothing}
      ${large ? this.bounds.map((bound) => svg`<text x=${this.#at(bound)} y="14%">${formatNumber(bound, bound === 0.667 ? 3 : 2)}</text>`) : nothing}
      ${this.earlier.map(
        (of) => svg`<circle class="earlier" cx=${this.#at(of.value)} cy="50%" r=${large ? 5 : 3.5} />`,
      )}
      ${
        lower === undefined || upper === undefined
          ? nothing
          : svg`<line class="range" x1=${this.#at(lower)} x2=${this.#at(upper)} y1="50%" y2="50%" />`
      }
      ${value === undefined ? nothing : this.#mark(value)}
      ${large ? this.#names() : nothing}
    </svg>`;
  }

  #at = (value: number): string => `${((value - this.from) / (1 - this.from)) * 100}%`;

  #line =
    (kind: string, [from, to]: readonly [string, string]) =>
    (value: number) =>
      value < this.from
        ? nothing
        : svg`<line class=${kind} x1=${this.#at(value)} x2=${this.#at(value)} y1=${from} y2=${to} />`;

  #mark(value: number) {
    const kind = `mark ${this.lower === undefined ? "hollow" : ""}`;
    const size = this.large ? 6.5 : 4;
    if (!this.below) return svg`<circle class=${kind} cx=${this.#at(value)} cy="50%" r=${size} />`;
    const points = `0,${-size - 1} ${size + 1},0 0,${size + 1} ${-size - 1},0`;
    return svg`<svg x=${this.#at(value)} y="50%" overflow="visible"><polygon class=${kind} points=${points} /></svg>`;
  }

  #numbers(y: string) {
    const ends = this.from < 0 ? [this.from, 0, 1] : [0, 1];
    return [...ends, 0.5, ...(this.large && this.from === 0 ? [0.25, 0.75] : [])].map(
      (value) =>
        svg`<text x=${this.#at(value)} y=${y}>${formatNumber(value, Number.isInteger(value) ? 0 : value === 0.5 ? 1 : 2)}</text>`,
    );
  }

  /** Names that would stand on each other are left out. */
  #names() {
    const room = 0.1 * (1 - this.from);
    const shown: EarlierFigure[] = [];
    for (const figure of this.earlier.toReversed())
      if (shown.every(({ value }) => Math.abs(value - figure.value) > room)) shown.push(figure);
    return shown.map(
      ({ value, label }) => svg`<text x=${this.#at(value)} y="32%">${label ?? nothing}</text>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-interval": IntervalMark;
  }
}
