import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Benchmark } from "#domain/agreement/benchmarks";
import type { Interval } from "#domain/agreement/figure";
import type { OverallFigures } from "#domain/agreement/units-comparison";
import { isParadox } from "#domain/agreement/units-figures";
import {
  axisFrom,
  intervalMark,
  intervalText,
  shortCell,
  shortPercent,
  undefinedText,
} from "#features/agreement/figures/figure-cells";
import { figuresStyles } from "#features/agreement/figures/figures-styles";
import { breakdownText } from "#messages/agreement-breakdown";
import { figuresText as text } from "#messages/agreement-figures";
import { formatNumber } from "#messages/format";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/interval";

/** One line of overall figures. */
export interface OverallRow {
  readonly label: string;
  /** Where its passages are. */
  readonly href?: string;
  /** More about it, small. */
  readonly note?: string;
  readonly figures: OverallFigures | undefined;
  /** Instead of figures. */
  readonly remark?: string;
  readonly interval: Interval | undefined;
}

/** Overall figures of several parts, under each other on one axis. */
@customElement("sm-overall-table")
export class OverallTable extends LitElement {
  static override styles = [baseStyles, figuresStyles];

  @property() label = "";
  /** What a row is. */
  @property() head = "";
  @property({ attribute: false }) rows: readonly OverallRow[] = [];
  @property({ attribute: false }) benchmark: Benchmark | null = null;

  override render() {
    const from = axisFrom(
      this.rows.flatMap(({ figures }) => figures?.alpha ?? []),
      this.rows.map(({ interval }) => interval),
    );
    const hasParadox = this.rows.some(({ figures }) => figures !== undefined && isParadox(figures));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.label}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.head}</th>
              <th scope="col">${breakdownText.units()}</th>
              <th scope="col">${text.percent()}</th>
              <th scope="col">${text.ac1()}</th>
              <th scope="col">${text.alpha()}</th>
              <th scope="col">${text.interval()}</th>
              <th scope="col" class="mark">
                <sm-interval scale .from=${from}></sm-interval
                ><span class="visually-hidden">${text.axis()}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            ${this.rows.map(
              ({ label, href, note, ...row }) =>
                html`<tr>
                  <th scope="row">
                    ${href === undefined ? label : html`<a href=${href}>${label}</a>`}${note === undefined ? nothing : html`<small>${note}</small>`}
                  </th>
                  ${this.#cells(row, from)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${hasParadox ? html`<p>* ${text.paradox()}</p>` : nothing}`;
  }

  #cells({ figures, interval, remark }: Pick<OverallRow, "figures" | "interval" | "remark">, from: number) {
    if (figures === undefined) return html`<td class="words" colspan="6">${remark ?? "\u00a0"}</td>`;
    const why = undefinedText(figures);
    return html`<td>${formatNumber(figures.units)}</td>
      <td>${shortPercent(figures.percentAgreement)}</td>
      <td>${shortCell(figures.ac1)}</td>
      <td><b>${shortCell(figures.alpha)}</b>${isParadox(figures) ? "\u00a0*" : ""}</td>
      ${
        why === ""
          ? html`<td>${intervalText(interval)}</td>
              <td class="mark">
                ${intervalMark(figures.alpha, interval, { from, benchmark: this.benchmark })}
              </td>`
          : html`<td class="words" colspan="2">${why}</td>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-overall-table": OverallTable;
  }
}
