import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { isDefined } from "#domain/agreement/figure";
import { unitKinds, type UnitKind } from "#domain/agreement/specification";
import type { Comparison } from "#domain/agreement/units-comparison";
import type { Code } from "#domain/model/records";
import type { Round, RoundClosing } from "#domain/model/round-records";
import { roundSpecification } from "#domain/rounds/round-snapshot";
import { ComparisonTask, resampling } from "#features/agreement/figures/comparison-task";
import {
  axisFrom,
  figureCell,
  intervalMark,
  intervalText,
  isParadox,
  percentCell,
  percentOf,
} from "#features/agreement/figures/figure-cells";
import { figuresStyles } from "#features/agreement/figures/figures-styles";
import { leftOutText } from "#features/agreement/figures/left-out-text";
import { figuresText as text } from "#messages/agreement-figures";
import { formatNumber } from "#messages/format";
import type { OpenProject } from "#storage/read/open-project";
import type { Select } from "#ui/components/select";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import "#features/agreement/figures/confusion-table";
import "#ui/components/interval";
import "#ui/components/progress";
import "#ui/components/select";
import "#ui/components/swatch";

/** How far coders agreed in a closed round: of all codes, of each, of pairs of coders, and what was confused with what. */
@customElement("sm-round-figures")
export class RoundFigures extends LitElement {
  static override styles = [baseStyles, figuresStyles];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) round!: Round;
  @state() private unit: UnitKind = "turn";
  readonly #task = new ComparisonTask(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("round");
    if (
      changed.has("round") &&
      (before === undefined || before.id !== this.round.id || before.state !== this.round.state)
    ) {
      this.unit = this.round.unit;
      this.#ask();
    }
  }

  override render() {
    const closing = this.#closing();
    if (closing === undefined) return html`<p>${text.whenClosed()}</p>`;
    const { comparison, intervals, answered } = this.#task;
    if (comparison === undefined || answered?.snapshot !== closing.snapshot) return nothing;
    const codes = this.#codes(closing);
    return html`<sm-select
        inline
        label=${text.unit()}
        .value=${this.unit}
        .choices=${unitKinds.filter((unit) => unit !== "segment").map((unit) => ({ value: unit, label: text.unitOf(unit) }))}
        note=${this.unit === this.round.unit ? "" : text.otherUnit(text.unitOf(this.round.unit))}
        @change=${this.#setUnit}
      ></sm-select>
      ${this.#overall(comparison)}
      ${
        intervals === undefined
          ? html`<sm-progress label=${text.waiting()} .value=${this.#task.share}></sm-progress>`
          : nothing
      }
      <section>
        <h2>${text.byCode()}</h2>
        ${this.#byCode(comparison, codes)}
      </section>
      <section>
        <h2>${text.pairs()}</h2>
        ${this.#pairs(comparison)}
      </section>
      <section>
        <h2>${text.confused()}</h2>
        <p>${text.confusedNote()}</p>
        <sm-confusion-table
          .confusion=${comparison.confusion}
          .codes=${codes}
          .projectId=${this.project.id}
        ></sm-confusion-table>
      </section>`;
  }

  #overall({ overall, leftOut }: Comparison) {
    const interval = this.#task.intervals?.overall;
    const from = axisFrom([overall.alpha], [interval]);
    return html`<section>
      <div class="top">
        <div>
          <h2>${text.overall()}</h2>
          <p class=${isDefined(overall.alpha) ? "value" : "words"}>${figureCell(overall.alpha)}</p>
          <p>${intervalText(interval)}</p>
        </div>
        <div>
          ${intervalMark(overall.alpha, interval, from)}
          <div class="axis" aria-hidden="true">
            <span>${formatNumber(from, 2)}</span><span>${formatNumber(1)}</span>
          </div>
        </div>
      </div>
      <p>
        ${text.percent()} ${percentCell(overall.percentAgreement)} · ${text.ac1()} ${figureCell(overall.ac1)}
      </p>
      <p>
        ${text.base(
          overall.units,
          this.round.coderIds.map((id) => this.#name(id)),
        )}
      </p>
      <p>${leftOutText(leftOut)}</p>
      <p>${text.method(resampling.seed, resampling.resamples)}</p>
    </section>`;
  }

  #byCode({ rows }: Comparison, codes: readonly Code[]) {
    const intervals = this.#task.intervals?.rows;
    const from = axisFrom(
      rows.map(({ alpha }) => alpha),
      intervals ?? [],
    );
    const { coderIds } = this.round;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${text.byCode()}>
        <table>
          <thead>
            <tr>
              <th scope="col">${text.code()}</th>
              ${coderIds.map((id) => {
                const coder = this.project.index.coders.get(id);
                return html`<th scope="col">
                  <span aria-hidden="true">${coder?.initials}</span
                  ><span class="visually-hidden">${text.prevalence(this.#name(id))}</span>
                </th>`;
              })}
              <th scope="col">${text.percent()}</th>
              <th scope="col">${text.ac1()}</th>
              <th scope="col">${text.alpha()}</th>
              <th scope="col">${text.interval()}</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row, at) =>
                html`<tr>
                  <th scope="row">${this.#codeName(codes[at]!)}</th>
                  ${row.prevalence.map((share) => html`<td>${share === undefined ? "–" : percentOf(share)}</td>`)}
                  <td>${isDefined(row.percentAgreement) ? percentCell(row.percentAgreement) : "–"}</td>
                  <td>${isDefined(row.ac1) ? figureCell(row.ac1) : "–"}</td>
                  ${
                    isDefined(row.alpha)
                      ? html`<td>
                            ${figureCell(row.alpha)}${isParadox(row.percentAgreement, row.alpha) ? "\u00a0*" : ""}
                          </td>
                          <td>${intervalText(intervals?.[at])}</td>`
                      : html`<td class="words" colspan="2">${figureCell(row.alpha)}</td>`
                  }
                  <td class="mark">${intervalMark(row.alpha, intervals?.[at], from)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${rows.some((row) => isParadox(row.percentAgreement, row.alpha)) ? html`<p>* ${text.paradox()}</p>` : nothing}`;
  }

  #pairs({ pairs }: Comparison) {
    const { coderIds } = this.round;
    const names = coderIds.flatMap((first, at) =>
      coderIds.slice(at + 1).map((second) => text.pair(this.#name(first), this.#name(second))),
    );
    const intervals = this.#task.intervals?.pairs;
    const from = axisFrom(
      pairs.map(({ alpha }) => alpha),
      intervals ?? [],
    );
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${text.pairs()}>
      <table>
        <thead>
          <tr>
            <th scope="col">${text.pairs()}</th>
            <th scope="col">${text.percent()}</th>
            <th scope="col">${text.ac1()}</th>
            <th scope="col">${text.alpha()}</th>
            <th scope="col">${text.interval()}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${pairs.map(
            (pair, at) =>
              html`<tr>
                <th scope="row">${names[at]}</th>
                <td>${percentCell(pair.percentAgreement)}</td>
                <td>${figureCell(pair.ac1)}</td>
                <td>${figureCell(pair.alpha)}</td>
                <td>${intervalText(intervals?.[at])}</td>
                <td class="mark">${intervalMark(pair.alpha, intervals?.[at], from)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #codeName(code: Code) {
    const href = routePath({ screen: "passages", projectId: this.project.id, codeIds: [code.id] });
    return html`<span class="name"
      ><sm-swatch .color=${code.color}></sm-swatch><a href=${href}>${code.name}</a></span
    >`;
  }

  #name = (id: Round["coderIds"][number]): string => this.project.index.coders.get(id)?.name ?? id;

  #codes({ snapshot }: RoundClosing): readonly Code[] {
    const byId = new Map(snapshot.codes.map((code) => [code.id, code]));
    return this.round.codeIds.flatMap((id) => byId.get(id) ?? []);
  }

  #closing(): RoundClosing | undefined {
    const closings = [...this.project.index.records.roundClosings.values()];
    return closings.find(({ roundId }) => roundId === this.round.id);
  }

  #ask(): void {
    const closing = this.#closing();
    if (closing === undefined) return;
    // a row for each code that the frozen codebook holds, in the order of the round
    const { rollUp } = this.round;
    const columns = this.#codes(closing).map(({ id }) => ({ codeIds: [id], rollUp }));
    const specification = { ...roundSpecification(this.round), columns, unit: this.unit };
    this.#task.ask({ snapshot: closing.snapshot, specification });
  }

  #setUnit = ({ currentTarget }: Event): void => {
    this.unit = (currentTarget as Select).value as UnitKind;
    this.#ask();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-round-figures": RoundFigures;
  }
}
