import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { isDefined, type Interval } from "#domain/agreement/figure";
import type { PairFigures } from "#domain/agreement/units-comparison";
import type { Code, Coder } from "#domain/model/records";
import { setProperties } from "#editor/set-properties";
import {
  figureCell,
  intervalText,
  percentCell,
  shortCell,
  undefinedText,
} from "#features/agreement/figures/figure-cells";
import { figuresStyles } from "#features/agreement/figures/figures-styles";
import { figuresText as text } from "#messages/agreement-figures";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/initials";

/** Every coder with every other: the figure above the diagonal, its interval below it. */
@customElement("sm-pair-matrix")
export class PairMatrix extends LitElement {
  static override styles = [baseStyles, figuresStyles];

  /** In the order of the comparison. */
  @property({ attribute: false }) coders: readonly Pick<Coder, "id" | "name" | "initials">[] = [];
  /** First with second, first with third, …, second with third, … */
  @property({ attribute: false }) pairs: readonly PairFigures[] = [];
  @property({ attribute: false }) intervals: readonly (Interval | undefined)[] | undefined;
  @property({ attribute: false }) codes: readonly Code[] = [];
  /** Where the passages of two coders are; undefined where there is no such place. */
  @property({ attribute: false }) passagesOf: ((first: number, second: number) => string) | undefined;

  override render() {
    const { coders } = this;
    return html`<h2>${text.pairs()}</h2>
      <p>${this.#sentence()} ${text.pairsNote()}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${text.pairs()}>
        <table class="pairs">
          <thead>
            <tr>
              <td></td>
              ${coders.map((coder) => html`<th scope="col">${this.#chip(coder)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${coders.map(
              (coder, row) =>
                html`<tr>
                  <th scope="row">${this.#chip(coder)}</th>
                  ${coders.map((_, column) => this.#cell(row, column))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${this.#undefined()}`;
  }

  #chip = ({ initials, name }: Pick<Coder, "name" | "initials">) =>
    html`<sm-initials aria-hidden="true" .initials=${initials} .name=${name}></sm-initials
      ><span class="visually-hidden">${name}</span>`;

  #cell(row: number, column: number) {
    if (row === column) return html`<td class="same">–</td>`;
    const [first, second] = row < column ? [row, column] : [column, row];
    const at = this.#indexOf(first, second);
    const pair = this.pairs[at]!;
    const share = isDefined(pair.alpha) ? Math.max(0, pair.alpha.value) : 0;
    const shade = setProperties({ "--_share": String(share) });
    if (row > column) return html`<td ${shade}>${intervalText(this.intervals?.[at])}</td>`;
    const [one, other] = [this.coders[first]!.name, this.coders[second]!.name];
    const said = text.pairCell(
      one,
      other,
      figureCell(pair.alpha),
      percentCell(pair.percentAgreement),
      figureCell(pair.ac1),
    );
    const value = shortCell(pair.alpha);
    return this.passagesOf === undefined
      ? html`<td ${shade}><b title=${said}>${value}</b></td>`
      : html`<td ${shade}>
          <a href=${this.passagesOf(first, second)} title=${said} aria-label=${said}><b>${value}</b></a>
        </td>`;
  }

  /** Which pair differs most, and on what. */
  #sentence(): string {
    if (this.pairs.length < 2) return "";
    const named = this.#named();
    if (named.every(({ pair: { mostOn } }) => mostOn === undefined)) return text.neverDiffer();
    const least = named
      .flatMap((each) => (isDefined(each.pair.alpha) ? [{ ...each, alpha: each.pair.alpha.value }] : []))
      .sort((a, b) => a.alpha - b.alpha)[0];
    const code = least?.pair.mostOn === undefined ? undefined : this.codes[least.pair.mostOn];
    return least === undefined || code === undefined
      ? ""
      : text.differMost(least.first, least.second, code.name);
  }

  #undefined() {
    const said = this.#named().flatMap(({ pair, first, second }) => {
      const why = undefinedText(pair);
      return why === "" ? [] : [`${text.pair(first, second)}: ${why}.`];
    });
    return said.length === 0
      ? nothing
      : html`<ul>
          ${said.map((each) => html`<li>${each}</li>`)}
        </ul>`;
  }

  #named = () =>
    this.coders.flatMap(({ name: first }, at) =>
      this.coders.slice(at + 1).map(({ name: second }, offset) => ({
        first,
        second,
        pair: this.pairs[this.#indexOf(at, at + 1 + offset)]!,
      })),
    );

  #indexOf(first: number, second: number): number {
    const before = first * this.coders.length - (first * (first + 1)) / 2;
    return before + second - first - 1;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-pair-matrix": PairMatrix;
  }
}
