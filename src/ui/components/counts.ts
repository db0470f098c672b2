import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { baseStyles } from "#ui/styles/base-styles";
import { formatNumber } from "#messages/format";

/** One count with its unit and what it is a part of: "24 mentions, overlaps by one coder count once". */
export interface Count {
  readonly value: number;
  readonly unit: string;
  readonly base?: string;
}

/** Counts that answer the screen's question, side by side. They are different things: never added, never one total. */
@customElement("sm-counts")
export class Counts extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-2) var(--s-10);
      }
      li {
        display: grid;
        grid-template: "value unit" auto "value base" auto / auto 1fr;
        align-items: baseline;
        column-gap: var(--s-2);
      }
      .value {
        grid-area: value;
        font: var(--t-display);
        font-size: 2rem;
      }
      .unit {
        grid-area: unit;
        font: var(--t-13);
      }
      .base {
        grid-area: base;
        font: var(--t-12);
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) counts: readonly Count[] = [];

  override render() {
    return html`<ul>
      ${this.counts.map(
        ({ value, unit, base }) =>
          html`<li>
            <span class="value">${formatNumber(value)}</span> <span class="unit">${unit}</span>
            ${base === undefined ? nothing : html`<span class="base">${base}</span>`}
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-counts": Counts;
  }
}
