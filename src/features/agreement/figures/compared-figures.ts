import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Benchmark } from "#domain/agreement/benchmarks";
import { isDefined } from "#domain/agreement/figure";
import type { Comparison, ComparisonIntervals } from "#domain/agreement/units-comparison";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import { closedRounds, frozenCodes, type ClosedRound } from "#features/agreement/figures/closed-rounds";
import { openByCode, type CodeRow } from "#features/agreement/figures/code-rows";
import { comparedCoders, type ComparedRound } from "#features/agreement/figures/compared-round";
import { resampling } from "#features/agreement/figures/comparison-task";
import { figurePlaces, type FigurePlaces } from "#features/agreement/figures/figure-places";
import { leftOutText } from "#features/agreement/figures/left-out-text";
import { openCases, type OpenCases } from "#features/agreement/figures/open-cases";
import { RoundComparisons } from "#features/agreement/figures/round-comparisons";
import { roundFiguresStyles } from "#features/agreement/figures/round-figures-styles";
import { figuresText as text } from "#messages/agreement-figures";
import type { OpenProject } from "#storage/read/open-project";
import { keepLast } from "#ui/keep-last";
import { baseStyles } from "#ui/styles/base-styles";
import "#features/agreement/figures/code-figures";
import "#features/agreement/figures/confusion-table";
import "#features/agreement/figures/figures-breakdown";
import "#features/agreement/figures/open-disagreements";
import "#features/agreement/figures/overall-figure";
import "#features/agreement/figures/pair-matrix";
import "#features/agreement/figures/self-figures";
import "#ui/components/progress";

/** The figures that answer a question, laid out: overall and pairs, codes and confusion, what is open, and parts. */
@customElement("sm-compared-figures")
export class ComparedFigures extends LitElement {
  static override styles = [baseStyles, roundFiguresStyles];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) compared!: ComparedRound;
  @property({ attribute: false }) figures!: Comparison;
  @property({ attribute: false }) intervals: ComparisonIntervals | undefined;
  /** How much of the intervals is done, 0 to 1. */
  @property({ type: Number }) share = 0;
  @property({ attribute: false }) benchmark: Benchmark | null = null;
  /** Of the project, as it was when this was drawn: see {@link IndexWatch}. */
  @property({ attribute: false }) version = 0;
  readonly #comparisons = new RoundComparisons(this);
  readonly #places = keepLast<FigurePlaces>();
  readonly #open = keepLast<OpenCases | undefined>();

  override render() {
    const { compared, figures, intervals, benchmark } = this;
    const { codes, round } = compared;
    const coders = comparedCoders(this.project.index, compared);
    const earlier = this.#earlier();
    const cases = this.#cases();
    const byId: ReadonlyMap<CodeId, Code> = new Map(compared.allCodes.map((code) => [code.id, code]));
    const places = this.#places([this.project.id, compared, cases], () =>
      figurePlaces(this.project.id, compared, cases),
    );
    const base = text.unitsOf(compared.asked.unit, figures.overall.units);
    const before = earlier.at(-1);
    return html`<div class="grid">
        <section>
          <sm-overall-figure
            .figures=${figures.overall}
            .interval=${intervals?.overall}
            .earlier=${earlier.flatMap(this.#dot)}
            .benchmark=${benchmark}
            .base=${text.base(
              base,
              coders.map(({ name }) => name),
            )}
          ></sm-overall-figure>
          <p class="left-out">${leftOutText(figures.leftOut)}</p>
          <p class="left-out">${text.method(resampling.seed, resampling.resamples)}</p>
          <div class="wait">
            ${
              intervals === undefined
                ? html`<sm-progress label=${text.waiting()} .value=${this.share}></sm-progress>`
                : nothing
            }
          </div>
        </section>
        <section>
          <sm-pair-matrix
            .coders=${coders}
            .pairs=${figures.pairs}
            .intervals=${intervals?.pairs}
            .codes=${codes}
            .passagesOf=${compared.withSelf === null ? places.ofPair : undefined}
          ></sm-pair-matrix>
        </section>
        <section>
          <sm-code-figures
            .rows=${this.#rows(before, cases)}
            .coders=${coders}
            .unit=${compared.asked.unit}
            .benchmark=${benchmark}
            .base=${base}
            .earlier=${before?.round.name ?? ""}
            .waiting=${intervals === undefined}
            .passagesOf=${places.passages}
            .coderPassagesOf=${places.ofCoder}
            .adjudicationOf=${places.adjudicationOf}
          ></sm-code-figures>
        </section>
        <section>
          <sm-confusion-table
            .confusion=${figures.confusion}
            .codes=${codes}
            .passagesOf=${places.passages}
          ></sm-confusion-table>
        </section>
      </div>
      ${
        cases === undefined
          ? nothing
          : html`<section class="rest open">
              <sm-open-disagreements
                .project=${this.project}
                .round=${round}
                .cases=${cases.open}
                .all=${cases.all}
                .coders=${round.coderIds.flatMap((id) => this.project.index.coders.get(id) ?? [])}
                .codes=${byId}
                .adjudicationOf=${places.adjudication}
              ></sm-open-disagreements>
            </section>`
      }
      ${this.#selves()}
      <section class="rest">
        <sm-figures-breakdown
          .index=${this.project.index}
          .round=${round}
          .snapshot=${compared.request.snapshot}
          .specification=${compared.request.specification}
          .codes=${compared.allCodes}
          .benchmark=${benchmark}
          .passagesOf=${places.ofPart}
        ></sm-figures-breakdown>
      </section>`;
  }

  #selves() {
    const { round, selves, asked, codes } = this.compared;
    if (selves === undefined) return nothing;
    return html`<section class="rest">
      <sm-self-figures
        .index=${this.project.index}
        .round=${round}
        .basis=${selves}
        .asked=${asked}
        .codes=${codes}
        .benchmark=${this.benchmark}
      ></sm-self-figures>
    </section>`;
  }

  #rows(before: ClosedRound | undefined, cases: OpenCases | undefined): readonly CodeRow[] {
    const { codes, withSelf } = this.compared;
    const open = cases && openByCode(cases.open.map(({ disagreement }) => disagreement));
    const earlier = before && this.#comparisons.figures.get(before.round.id);
    const columns = before === undefined ? [] : frozenCodes(before.round, before.closing.snapshot);
    return codes.map((code, at) => {
      const alpha = earlier?.rows[columns.findIndex(({ id }) => id === code.id)]?.alpha;
      return {
        code,
        figures: this.figures.rows[at]!,
        interval: this.intervals?.rows[at],
        open: withSelf === null && open !== undefined ? (open.get(code.id) ?? 0) : undefined,
        earlier: alpha !== undefined && isDefined(alpha) ? alpha.value : undefined,
      };
    });
  }

  /** Rounds before this one, while coders are compared with each other; their figures come by and by. */
  #earlier(): readonly ClosedRound[] {
    const { round, withSelf } = this.compared;
    if (withSelf !== null) return [];
    const earlier = closedRounds(this.project.index).filter(
      ({ round: other }) =>
        other.order < round.order || (other.order === round.order && other.createdAt < round.createdAt),
    );
    this.#comparisons.want(earlier, false);
    return earlier;
  }

  #dot = ({ round: { id, name } }: ClosedRound) => {
    const alpha = this.#comparisons.figures.get(id)?.overall.alpha;
    return alpha !== undefined && isDefined(alpha) ? [{ value: alpha.value, label: name }] : [];
  };

  #cases(): OpenCases | undefined {
    const { basis, round } = this.compared;
    const { closing } = basis;
    if (closing === undefined) return undefined;
    return this.#open([round, closing, this.version], () => openCases(this.project.index, round, closing));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-compared-figures": ComparedFigures;
  }
}
