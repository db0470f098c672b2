import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Benchmark } from "#domain/agreement/benchmarks";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import type { Selection } from "#domain/agreement/units-selection";
import type { Code } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import {
  breakdownParts,
  breakdowns,
  type Breakdown,
  type BreakdownParts,
} from "#features/agreement/figures/breakdown-parts";
import { OverallTask } from "#features/agreement/figures/comparison-task";
import { figuresStyles } from "#features/agreement/figures/figures-styles";
import { breakdownText as text } from "#messages/agreement-breakdown";
import { figuresText } from "#messages/agreement-figures";
import type { Segmented } from "#ui/components/segmented";
import { baseStyles } from "#ui/styles/base-styles";
import "#features/agreement/figures/overall-table";
import "#features/agreement/figures/rounds-trend";
import "#ui/components/progress";
import "#ui/components/segmented";

/** The same question put to parts: one kind of part at a time, computed when it is looked at. */
@customElement("sm-figures-breakdown")
export class FiguresBreakdown extends LitElement {
  static override styles = [baseStyles, figuresStyles];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) round!: Round;
  @property({ attribute: false }) snapshot!: Snapshot;
  @property({ attribute: false }) specification!: Specification;
  @property({ attribute: false }) codes: readonly Code[] = [];
  @property({ attribute: false }) benchmark: Benchmark | null = null;
  /** Where the passages of a part are. */
  @property({ attribute: false }) passagesOf!: (selection: Selection) => string;
  @state() private by: Breakdown | "rounds" = "sources";
  readonly #task = new OverallTask(this);
  #parts: BreakdownParts = { rows: [], remarks: [] };
  /** The questions that were put. */
  #asked: BreakdownParts["rows"] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (!["by", "index", "round", "snapshot", "specification"].some((name) => changed.has(name))) return;
    if (this.by === "rounds") return;
    this.#parts = breakdownParts(this.by, this);
    this.#asked = this.#parts.rows;
    if (this.#asked.length > 0) this.#task.ask(this.#asked.map(({ question }) => question));
  }

  override render() {
    return html`<h2 id="title">${text.title()}</h2>
      <div class="choose">
        <sm-segmented
          label=${text.by()}
          .options=${[...breakdowns, "rounds"].map((value) => ({ value, label: text.part(value) }))}
          .value=${this.by}
          @change=${this.#choose}
        ></sm-segmented>
      </div>
      <p>${text.note(this.by)}</p>
      ${this.#part()}`;
  }

  #part() {
    const { by } = this;
    if (by === "rounds")
      return html`<sm-rounds-trend
        .index=${this.index}
        .codes=${this.codes}
        .benchmark=${this.benchmark}
      ></sm-rounds-trend>`;
    const { rows, remarks } = this.#parts;
    return html`${rows.length === 0 ? nothing : this.#table(by)}
    ${remarks.map((remark) => html`<p>${remark}</p>`)}`;
  }

  #table(by: Breakdown) {
    const { figures, intervals, answered, share } = this.#task;
    const isAnswered =
      answered !== undefined && this.#asked.every(({ question }, at) => question === answered[at]);
    const rows = this.#asked.map(({ label, question: { selection } }, at) => ({
      label,
      ...(selection === undefined ? {} : { href: this.passagesOf(selection) }),
      figures: isAnswered ? figures?.[at] : undefined,
      interval: isAnswered ? intervals?.[at] : undefined,
    }));
    return html`<sm-overall-table
        label=${text.part(by)}
        head=${text.row()}
        .rows=${rows}
        .benchmark=${this.benchmark}
      ></sm-overall-table>
      ${
        isAnswered && intervals === undefined
          ? html`<sm-progress label=${figuresText.waiting()} .value=${share}></sm-progress>`
          : nothing
      }`;
  }

  #choose = ({ currentTarget }: Event): void => {
    this.by = (currentTarget as Segmented).value as Breakdown | "rounds";
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-figures-breakdown": FiguresBreakdown;
  }
}
