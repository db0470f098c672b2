import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Benchmark } from "#domain/agreement/benchmarks";
import type { OverallQuestion } from "#domain/agreement/units-overall";
import type { Code } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { earlierSelf } from "#domain/rounds/stability-snapshot";
import { specificationOf, type AskedFigures } from "#features/agreement/figures/asked-figures";
import { OverallTask } from "#features/agreement/figures/comparison-task";
import type { SelfBasis } from "#features/agreement/figures/figures-basis";
import { figuresStyles } from "#features/agreement/figures/figures-styles";
import { breakdownText as text } from "#messages/agreement-breakdown";
import { questionText } from "#messages/agreement-question";
import { baseStyles } from "#ui/styles/base-styles";
import "#features/agreement/figures/overall-table";

/** How far each coder agrees with what they themselves coded in the earlier round. */
@customElement("sm-self-figures")
export class SelfFigures extends LitElement {
  static override styles = [baseStyles, figuresStyles];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) round!: Round;
  @property({ attribute: false }) basis!: SelfBasis;
  @property({ attribute: false }) asked!: AskedFigures;
  @property({ attribute: false }) codes: readonly Code[] = [];
  @property({ attribute: false }) benchmark: Benchmark | null = null;
  readonly #task = new OverallTask(this);
  #questions: readonly OverallQuestion[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (!["round", "basis", "asked", "codes"].some((name) => changed.has(name))) return;
    const { snapshot, coderIds } = this.basis;
    this.#questions = coderIds.map((id) => ({
      snapshot,
      specification: specificationOf(
        this.round,
        { ...this.asked, coderIds: [earlierSelf(id), id] },
        this.codes,
      ),
    }));
    if (this.#questions.length > 0) this.#task.ask(this.#questions);
  }

  override render() {
    const { coderIds, earlier, later } = this.basis;
    const { answered, figures, intervals } = this.#task;
    const isAnswered = answered === this.#questions;
    const rows = coderIds.map((id, at) => ({
      label: questionText.withThemselves(this.index.coders.get(id)?.name ?? "?", later),
      figures: isAnswered ? figures?.[at] : undefined,
      interval: isAnswered ? intervals?.[at] : undefined,
    }));
    return html`<h2>${text.stability()}</h2>
      <p>${text.stabilityNote(earlier.name)}</p>
      ${this.round.isFresh ? nothing : html`<p>${text.notFresh()}</p>`}
      ${
        rows.length === 0
          ? html`<p>${text.noStability(earlier.name)}</p>`
          : html`<sm-overall-table
              label=${text.stability()}
              head=${text.coder()}
              .rows=${rows}
              .benchmark=${this.benchmark}
            ></sm-overall-table>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-self-figures": SelfFigures;
  }
}
