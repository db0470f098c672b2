import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Benchmark } from "#domain/agreement/benchmarks";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { closedRounds, frozenCodes, type ClosedRound } from "#features/agreement/figures/closed-rounds";
import { figuresStyles } from "#features/agreement/figures/figures-styles";
import type { OverallRow } from "#features/agreement/figures/overall-table";
import { RoundComparisons } from "#features/agreement/figures/round-comparisons";
import { versionOf } from "#features/agreement/rounds-of";
import { agreementText } from "#messages/agreement";
import { breakdownText as text } from "#messages/agreement-breakdown";
import { figuresText } from "#messages/agreement-figures";
import { formatDate, formatList } from "#messages/format";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import "#features/agreement/figures/overall-table";
import "#ui/components/select";

/** How far coders agreed in every closed round, of all codes or of one. */
@customElement("sm-rounds-trend")
export class RoundsTrend extends LitElement {
  static override styles = [baseStyles, figuresStyles];

  @property({ attribute: false }) index!: ProjectIndex;
  /** Codes to choose from. */
  @property({ attribute: false }) codes: readonly Code[] = [];
  @property({ attribute: false }) benchmark: Benchmark | null = null;
  @state() private codeId: CodeId | undefined;
  readonly #comparisons = new RoundComparisons(this);

  override render() {
    const rounds = closedRounds(this.index);
    this.#comparisons.want(rounds, true);
    return html`<sm-select
        inline
        label=${text.ofCode()}
        .value=${this.codeId ?? "all"}
        .choices=${[
          { value: "all", label: text.allCodes() },
          ...this.codes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        @change=${this.#choose}
      ></sm-select>
      <sm-overall-table
        label=${text.part("rounds")}
        head=${text.round()}
        .rows=${rounds.map(this.#row)}
        .benchmark=${this.benchmark}
      ></sm-overall-table>
      ${rounds.length < 2 ? html`<p>${text.oneRound()}</p>` : nothing}`;
  }

  #row = (closed: ClosedRound): OverallRow => {
    const { round, closing } = closed;
    const row = { label: round.name, note: this.#setUp(closed) };
    const comparison = this.#comparisons.figures.get(round.id);
    const intervals = this.#comparisons.intervals.get(round.id);
    if (comparison === undefined) return { ...row, figures: undefined, interval: undefined };
    if (this.codeId === undefined)
      return { ...row, figures: comparison.overall, interval: intervals?.overall };
    const at = frozenCodes(round, closing.snapshot).findIndex(({ id }) => id === this.codeId);
    const own = comparison.rows[at];
    if (own === undefined)
      return { ...row, figures: undefined, remark: text.notCompared(), interval: undefined };
    const { percentAgreement, alpha, ac1 } = own;
    const { units } = comparison.overall;
    return { ...row, figures: { percentAgreement, alpha, ac1, units }, interval: intervals?.rows[at] };
  };

  #setUp({ round, closing }: ClosedRound): string {
    const version = agreementText.version(versionOf(this.index, round)?.number ?? 0);
    const coders = formatList(round.coderIds.map((id) => this.index.coders.get(id)?.initials ?? "?"));
    const unit = figuresText.unitOf(round.unit).toLocaleLowerCase();
    const { length } = closing.snapshot.sources;
    return `${formatDate(closing.at)}, ${text.setUpOf(version, unit, coders, length)}`;
  }

  #choose = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as Select;
    this.codeId = value === "all" ? undefined : (value as CodeId);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-rounds-trend": RoundsTrend;
  }
}
