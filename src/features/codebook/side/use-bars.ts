import { LitElement, css, html, nothing } from "lit";
import { customElement, property, queryAll } from "lit/decorators.js";
import { paletteSize } from "#domain/codebook/palette";
import { formatNumber } from "#messages/format";
import { baseStyles } from "#ui/styles/base-styles";

/** Numbers as bars in a code's colour, one a line, each with its number. */
@customElement("sm-use-bars")
export class UseBars extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      li {
        display: grid;
        grid-template-columns: minmax(9rem, 1fr) minmax(0, 2fr) auto;
        align-items: center;
        gap: var(--s-2);
        min-block-size: 1.25rem;
        content-visibility: auto;
        contain-intrinsic-size: auto 1.25rem;
        font: var(--t-13);
      }
      /* Names that begin alike are told apart by how they end. */
      .label {
        min-inline-size: 0;
        padding-block: 0.0625rem;
        overflow-wrap: anywhere;
        line-height: 1.125rem;
      }
      .bar {
        inline-size: calc(var(--_share, 0) * 100%);
        block-size: 0.5rem;
        background: var(--_color, var(--ink-2));
      }
      .count {
        min-inline-size: 1.5rem;
        text-align: end;
      }
      .none {
        color: var(--ink-3);
      }
      .note {
        color: var(--ink-3);
        font: var(--t-12);
      }
      @media (forced-colors: active) {
        .bar {
          forced-color-adjust: none;
          background: CanvasText;
        }
      }
    `,
  ];

  @property() label = "";
  /** Palette number; 0 for ink. */
  @property({ type: Number }) color = 0;
  @property({ attribute: false }) bars: readonly {
    readonly label: string;
    readonly count: number;
    readonly note?: string;
  }[] = [];
  @queryAll(".bar") private readonly drawn!: NodeListOf<HTMLElement>;

  override render() {
    return html`<ul aria-label=${this.label}>
      ${this.bars.map(
        ({ label, count, note }) =>
          html`<li class=${count === 0 ? "none" : ""}>
            <span class="label" title=${label}
              >${label}${note === undefined ? nothing : html` <span class="note">${note}</span>`}</span
            >
            <span class="bar"></span>
            <span class="count">${count === 0 ? "–" : formatNumber(count)}</span>
          </li>`,
      )}
    </ul>`;
  }

  protected override updated(): void {
    const most = Math.max(1, ...this.bars.map(({ count }) => count));
    const color = this.color === 0 ? "var(--ink-2)" : `var(--c${((this.color - 1) % paletteSize) + 1})`;
    this.style.setProperty("--_color", color);
    for (const [at, bar] of this.drawn.entries())
      bar.style.setProperty("--_share", String((this.bars[at]?.count ?? 0) / most));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-use-bars": UseBars;
  }
}
