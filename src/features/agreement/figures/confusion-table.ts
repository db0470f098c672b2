import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Confusion } from "#domain/agreement/confusion";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import { setProperties } from "#editor/set-properties";
import { figuresStyles } from "#features/agreement/figures/figures-styles";
import { figuresText as text } from "#messages/agreement-figures";
import { formatNumber } from "#messages/format";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/swatch";

/** Which codes coders put in each other's place: the number in every cell, each leading to the passages of its codes. */
@customElement("sm-confusion-table")
export class ConfusionTable extends LitElement {
  static override styles = [baseStyles, figuresStyles];

  @property({ attribute: false }) confusion!: Confusion;
  /** Of the columns compared, in their order. */
  @property({ attribute: false }) codes: readonly Code[] = [];
  @property({ attribute: false }) passagesOf!: (...codeIds: CodeId[]) => string;

  override render() {
    const { size, counts } = this.confusion;
    const cells = [...counts.keys()].map((at) => [Math.floor(at / size), at % size] as const);
    const confused = cells.filter(([row, column]) => row !== column);
    const countOf = ([row, column]: readonly [number, number]): number => counts[row * size + column]!;
    const most = Math.max(1, ...confused.map(countOf));
    const lines = [...this.codes, undefined];
    return html`<h2>${text.confused()}</h2>
      <p>${text.confusedNote()}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${text.confused()}>
        <table class="heat">
          <thead>
            <tr>
              <td></td>
              ${lines.map(
                (code, at) =>
                  html`<th scope="col" title=${this.#name(code)}>
                    <span class="key" aria-hidden="true">${this.#key(code, at)}</span
                    ><span class="visually-hidden">${this.#name(code)}</span>
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${lines.map(
              (code, row) =>
                html`<tr>
                  <th scope="row">
                    <span class="name"
                      ><span class="key" aria-hidden="true">${this.#key(code, row)}</span
                      ><span class="clip" title=${this.#name(code)}>${this.#name(code)}</span></span
                    >
                  </th>
                  ${lines.map((_, column) => this.#cell(row, column, countOf([row, column]) / most))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${this.#sentence(confused, countOf)}`;
  }

  #name = (code: Code | undefined): string => code?.name ?? text.none();

  /** Number and colour, so that columns need no names. */
  #key = (code: Code | undefined, at: number) =>
    code === undefined ? "–" : html`${formatNumber(at + 1)}<sm-swatch .color=${code.color}></sm-swatch>`;

  #cell(row: number, column: number, share: number) {
    const count = this.confusion.counts[row * this.confusion.size + column]!;
    if (row === column) return html`<td class="same"></td>`;
    if (count === 0) return html`<td></td>`;
    const [first, second] = [this.#name(this.codes[row]), this.#name(this.codes[column])];
    return html`<td class="some" ${setProperties({ "--_share": String(share) })}>
      <a href=${this.#passages(row, column)} aria-label=${text.confusion(first, second, count)}
        >${formatNumber(count)}</a
      >
    </td>`;
  }

  #passages = (row: number, column: number): string =>
    this.passagesOf(...[row, column].flatMap((at) => this.codes[at]?.id ?? []));

  /** The two codes that stand in each other's place most often. */
  #sentence(
    confused: readonly (readonly [number, number])[],
    countOf: (cell: readonly [number, number]) => number,
  ) {
    const both = confused.filter(([row, column]) => Math.max(row, column) < this.codes.length);
    const [most] = both.toSorted((a, b) => countOf(b) - countOf(a));
    if (most === undefined || countOf(most) === 0)
      return both.length === 0 ? nothing : html`<p>${text.nobodyConfused()}</p>`;
    const [row, column] = most;
    return html`<p>
      ${text.readAs(this.#name(this.codes[row]), this.#name(this.codes[column]), countOf(most))}
      <a href=${this.#passages(row, column)}>${text.showPassages()}</a>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-confusion-table": ConfusionTable;
  }
}
