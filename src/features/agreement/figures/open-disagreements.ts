import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CodeId, SourceId } from "#domain/model/ids";
import type { Code, Coder } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { RoundCase } from "#features/agreement/adjudication/round-cases";
import { figuresStyles } from "#features/agreement/figures/figures-styles";
import { figuresText as text } from "#messages/agreement-figures";
import { formatNumber } from "#messages/format";
import { SourceTexts, type TextSource } from "#ui/controllers/source-texts";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/swatch";

/** Rows shown here; all are in the part where they are settled. */
const shown = 6;
/** Of a passage's words, UTF-16 code units: more than fits on the line. */
const firstWords = 160;

/** The first of the disagreements that nobody has decided yet, with what each coder did. */
@customElement("sm-open-disagreements")
export class OpenDisagreements extends LitElement {
  static override styles = [baseStyles, figuresStyles];

  @property({ attribute: false }) project!: TextSource & { readonly index: ProjectIndex };
  @property({ attribute: false }) round!: Round;
  /** Open ones, most confused first. */
  @property({ attribute: false }) cases: readonly RoundCase[] = [];
  /** How many the round had, decided or not. */
  @property({ type: Number }) all = 0;
  @property({ attribute: false }) coders: readonly Pick<Coder, "id" | "name">[] = [];
  @property({ attribute: false }) codes: ReadonlyMap<CodeId, Code> = new Map();
  /** Where one, or without a key all, are decided. */
  @property({ attribute: false }) adjudicationOf!: (key?: string) => string;
  readonly #texts = new SourceTexts(this, () => this.project);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("cases"))
      this.#texts.want(new Set(this.cases.slice(0, shown).map(({ disagreement }) => disagreement.sourceId)));
  }

  override render() {
    const { cases } = this;
    if (cases.length === 0)
      return html`<h2>${text.openDisagreements(0)}</h2>
        <p>${this.all === 0 ? text.noneAtAll() : text.noneOpen()}</p>`;
    return html`<h2>
        ${text.openDisagreements(cases.length)} <small>${text.mostConfused()}</small
        ><a href=${this.adjudicationOf()}>${text.showAll()}</a>
      </h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${text.openDisagreements(cases.length)}>
        <table class="wide">
          <thead>
            <tr>
              <th scope="col">${text.transcript()}</th>
              <th scope="col" class="number">${text.turn()}</th>
              <th scope="col">${text.passage()}</th>
              ${this.coders.map(({ name }) => html`<th scope="col">${name}</th>`)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${cases.slice(0, shown).map(this.#row)}
          </tbody>
        </table>
      </div>`;
  }

  /** Forgets the words of transcripts that were corrected. */
  drop(sourceIds: Iterable<SourceId>): void {
    this.#texts.drop(sourceIds);
    this.requestUpdate();
  }

  #row = ({ key, disagreement, range, turns }: RoundCase) => {
    const source = this.project.index.sources.get(disagreement.sourceId)?.name ?? "";
    const turn = turns === undefined ? "–" : formatNumber(turns.first);
    const words = this.#texts.texts.get(disagreement.sourceId);
    const said = words?.slice(range.start, Math.min(range.end, range.start + firstWords)) ?? "\u00a0";
    return html`<tr>
      <th scope="row">${source}</th>
      <td class="number">${turn}</td>
      <td class="quote"><span>${said.replaceAll(/\s+/g, " ")}</span></td>
      ${this.coders.map((_, coder) => html`<td>${this.#side(disagreement.sides, coder)}</td>`)}
      <td class="end">
        <a href=${this.adjudicationOf(key)} aria-label=${text.adjudicateAt(source, turn)}
          >${text.adjudicate()}</a
        >
      </td>
    </tr>`;
  };

  #side(sides: RoundCase["disagreement"]["sides"], coder: number) {
    const side = sides.find((each) => each.coder === coder);
    if (side === undefined) return html`<span class="third">${text.notLooked()}</span>`;
    const columns = [...new Set(side.segments.map(({ column }) => column))];
    if (columns.length === 0) return html`<span class="third">${text.none()}</span>`;
    return html`<span class="names"
      >${columns.map((column) => {
        const code = this.codes.get(this.round.codeIds[column]!);
        return code === undefined
          ? nothing
          : html`<span class="name"><sm-swatch .color=${code.color}></sm-swatch>${code.name}</span>`;
      })}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-open-disagreements": OpenDisagreements;
  }
}
