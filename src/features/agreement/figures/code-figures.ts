import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { isParadox } from "#domain/agreement/units-figures";
import { levelOf, type Benchmark } from "#domain/agreement/benchmarks";
import { isDefined } from "#domain/agreement/figure";
import type { UnitKind } from "#domain/agreement/specification";
import type { CodeId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";
import {
  orderAfter,
  orderedRows,
  usualOrder,
  type CodeColumnName,
  type CodeRow,
} from "#features/agreement/figures/code-rows";
import { codeNotes, isFew } from "#features/agreement/figures/code-notes";
import {
  axisFrom,
  intervalMark,
  intervalText,
  percentOf,
  shortCell,
  shortPercent,
  undefinedText,
} from "#features/agreement/figures/figure-cells";
import { figuresStyles } from "#features/agreement/figures/figures-styles";
import { figuresText as text } from "#messages/agreement-figures";
import { questionText } from "#messages/agreement-question";
import { formatNumber } from "#messages/format";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/icon";
import "#ui/components/initials";
import "#ui/components/interval";
import "#ui/components/swatch";

/** A row a code: how often each coder used it, the figures, the interval, and what is still to be decided. */
@customElement("sm-code-figures")
export class CodeFigures extends LitElement {
  static override styles = [baseStyles, figuresStyles];

  @property({ attribute: false }) rows: readonly CodeRow[] = [];
  @property({ attribute: false }) coders: readonly Pick<Coder, "id" | "name" | "initials">[] = [];
  @property({ attribute: false }) unit!: UnitKind;
  @property({ attribute: false }) benchmark: Benchmark | null = null;
  /** How many units there are, in words. */
  @property() base = "";
  /** Name of the round that hollow marks come from. */
  @property() earlier = "";
  @property({ type: Boolean }) waiting = false;
  @property({ attribute: false }) passagesOf!: (codeId: CodeId) => string;
  /** Of one of the coders. */
  @property({ attribute: false }) coderPassagesOf!: (codeId: CodeId, coder: number) => string;
  /** Where a code's open disagreements are decided; undefined where they cannot be. */
  @property({ attribute: false }) adjudicationOf: ((codeId: CodeId) => string) | undefined;
  @state() private order = usualOrder;

  override render() {
    const { rows } = this;
    const from = axisFrom(
      rows.map(({ figures }) => figures.alpha),
      rows.map(({ interval }) => interval),
      rows.flatMap(({ earlier }) => earlier ?? []),
    );
    return html`<h2>
        ${text.byCode()} <small>${text.byCodeNote(rows.length, this.base)} ${this.#hollow()}</small>
      </h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${text.byCode()}>
        <table class="codes">
          <thead>
            <tr>
              ${this.#head("code", text.code())}
              ${this.#head("coded", text.codedShort(), text.coded(text.unitOf(this.unit)))}
              ${this.coders.map(({ initials, name }, at) => this.#head(`coder-${at}`, initials, text.prevalence(name)))}
              ${this.#head("percent", text.percent())} ${this.#head("alpha", text.alpha())}
              ${this.#head("ac1", text.ac1())}
              <th scope="col">${text.interval()}</th>
              <th scope="col" class="mark">
                <sm-interval scale .from=${from}></sm-interval
                ><span class="visually-hidden">${text.axis()}</span>
              </th>
              ${this.#hasOpen ? this.#head("open", text.open(), text.openLong()) : nothing}
            </tr>
          </thead>
          <tbody>
            ${orderedRows(rows, this.order).map((row) => this.#row(row, from))}
          </tbody>
        </table>
      </div>
      ${codeNotes(this.rows, this.benchmark).map((note) => html`<p>${note}</p>`)}`;
  }

  get #hasOpen(): boolean {
    return this.rows.some(({ open }) => open !== undefined);
  }

  #hollow(): string {
    if (this.waiting) return text.hollowUnfinished();
    return this.earlier === "" ? "" : text.hollow(this.earlier);
  }

  /** @param long what it is, where its name is short */
  #head(by: CodeColumnName, name: string, long = name) {
    const { by: now, isDescending } = this.order;
    const sort = now !== by ? "none" : isDescending ? "descending" : "ascending";
    return html`<th scope="col" aria-sort=${sort}>
      <button class="sort" value=${by} title=${long} @click=${this.#sort}>
        ${name}${long === name ? nothing : html`<span class="visually-hidden">, ${long}</span>`}${
          now === by
            ? html`<sm-icon name=${isDescending ? "chevron-down" : "chevron-up"}></sm-icon>`
            : nothing
        }
      </button>
    </th>`;
  }

  #row({ code, figures, interval, open, earlier }: CodeRow, from: number) {
    const { alpha, percentAgreement, ac1, coded } = figures;
    const why = undefinedText(figures);
    const marks = `${isParadox({ percentAgreement, alpha }) ? "\u00a0*" : ""}${isFew(figures) && interval !== undefined ? "\u00a0†" : ""}`;
    return html`<tr>
      <th scope="row">
        <span class="name"
          ><sm-swatch .color=${code.color}></sm-swatch
          ><a class="clip" href=${this.passagesOf(code.id)} title=${code.name}>${code.name}</a></span
        >
      </th>
      <td>${formatNumber(coded)}</td>
      ${figures.prevalence.map((share, coder) => html`<td>${this.#prevalence(code, share, coder)}</td>`)}
      <td>${shortPercent(percentAgreement)}</td>
      <td>${isDefined(alpha) ? html`<b>${shortCell(alpha)}</b>${marks}` : "–"}</td>
      <td>${shortCell(ac1)}</td>
      ${
        why === ""
          ? html`<td>${intervalText(interval)}</td>
              <td class="mark">
                ${intervalMark(alpha, interval, {
                  from,
                  benchmark: this.benchmark,
                  earlier: earlier === undefined ? [] : [{ value: earlier }],
                })}${this.#level(interval?.lower)}
              </td>`
          : html`<td class="words" colspan="2">${why}</td>`
      }
      ${this.#hasOpen ? html`<td>${this.#open(code, open ?? 0)}</td>` : nothing}
    </tr>`;
  }

  #prevalence({ id, name }: CodeRow["code"], share: number | undefined, coder: number) {
    if (share === undefined) return "–";
    const said = percentOf(share);
    const who = this.coders[coder]?.name ?? "";
    return share === 0
      ? said
      : html`<a
          class="quiet"
          href=${this.coderPassagesOf(id, coder)}
          aria-label=${text.prevalenceCell(who, name, said)}
          >${said}</a
        >`;
  }

  /** The convention's word, for who cannot see the mark beside its lines. */
  #level(lower: number | undefined) {
    if (this.benchmark === null || lower === undefined) return nothing;
    return html`<span class="visually-hidden">${questionText.level(levelOf(this.benchmark, lower))}</span>`;
  }

  #open({ id, name }: { readonly id: CodeId; readonly name: string }, open: number) {
    if (open === 0 || this.adjudicationOf === undefined) return formatNumber(open);
    return html`<a href=${this.adjudicationOf(id)} aria-label=${text.openOf(name, open)}
      >${formatNumber(open)}</a
    >`;
  }

  #sort = ({ currentTarget }: Event): void => {
    this.order = orderAfter(this.order, (currentTarget as HTMLButtonElement).value as CodeColumnName);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-figures": CodeFigures;
  }
}
