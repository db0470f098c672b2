import { LitElement, html, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CodeNode } from "#domain/codebook/code-tree";
import type { CoderId } from "#domain/model/ids";
import { casesByCode } from "#domain/query/cases-by-code";
import {
  caseKinds,
  caseValues,
  type CaseKind,
  type CaseQuery,
  type CaseRow,
  type CaseTable,
  type CaseValue,
} from "#domain/query/cases-query";
import { sourcesOf } from "#domain/query/passages-mentions";
import { casesNote } from "#features/explore/cases-note";
import { casesViewStyles } from "#features/explore/cases-view-styles";
import { CaseWords } from "#features/explore/case-words";
import { exportCases } from "#features/explore/export-cases";
import { askOfCell } from "#features/explore/case-ask";
import { placeOf, shownFirst } from "#features/explore/passages-place";
import { queryOf, type PassageAsk } from "#features/explore/passage-search";
import { ShownChangeEvent } from "#features/explore/shown-change-event";
import { casesText as text } from "#messages/cases";
import type { OpenProject } from "#storage/read/open-project";
import type { Segmented } from "#ui/components/segmented";
import type { Select } from "#ui/components/select";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#features/explore/cases-grid";
import "#ui/components/empty";
import "#ui/components/progress";
import "#ui/components/segmented";
import "#ui/components/select";

/**
 * People or transcripts by codes, for the quantitative strand: seen as a table, taken along as data with a description.
 * @fires {ShownChangeEvent} sm-shown-change
 */
@customElement("sm-cases-view")
export class CasesView extends LitElement {
  static override styles = [baseStyles, buttonStyles, casesViewStyles];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) ask!: PassageAsk;
  /** Counts changes of the index, which stays the same object. */
  @property({ attribute: false }) change = 0;
  /** Who looks. */
  @property({ attribute: false }) viewer: CoderId | undefined;
  @property() by: CaseKind = "participant";
  @property() value: CaseValue = "mentions";
  @state() private exporting = false;
  readonly #words = new CaseWords(this, () => this.project);
  #table!: CaseTable;
  #query!: CaseQuery;
  /** The words that the table was counted with. */
  #counted: ReturnType<CaseWords["of"]>;

  protected override willUpdate(changed: PropertyValues): void {
    const { index } = this.project;
    if (["ask", "change", "by", "viewer"].some((name) => changed.has(name))) {
      const query = queryOf(index, this.ask);
      const coderIds = query.coderIds ?? new Set(index.people.keys());
      this.#query = { ...query, coderIds, by: this.by, viewer: this.viewer };
      this.#counted = undefined;
      this.#table = casesByCode(index, this.#query);
    }
    if (this.value !== "share") return;
    const ids = this.#sourceIds();
    const words = this.#words.of(ids);
    if (words === undefined) this.#words.want(ids);
    else if (this.#counted === undefined) {
      this.#counted = words;
      this.#table = casesByCode(index, this.#query, words);
    }
  }

  override render() {
    return html`<div class="bar">
        <sm-select
          inline
          label=${text.cases()}
          .value=${this.by}
          .choices=${caseKinds.map((by) => ({ value: by, label: text.caseKind(by) }))}
          @change=${this.#setBy}
        ></sm-select>
        <sm-segmented
          label=${text.values()}
          .options=${caseValues.map((value) => ({ value, label: text.valueName(value) }))}
          .value=${this.value}
          @change=${this.#setValue}
        ></sm-segmented>
        <button
          class="button"
          .disabled=${this.exporting || this.#table.rows.length === 0}
          @click=${this.#export}
        >
          ${this.exporting ? text.exporting() : text.export()}
        </button>
      </div>
      ${this.#content()}`;
  }

  #content() {
    const table = this.#table;
    if (table.rows.length === 0) return html`<sm-empty>${text.noCases(this.by)}</sm-empty>`;
    if (table.codes.length === 0) return html`<sm-empty>${text.noCodes()}</sm-empty>`;
    if (this.value === "share" && this.#counted === undefined)
      return html`<sm-progress
        label=${text.countingWords()}
        .value=${this.#words.share}
        max="1"
      ></sm-progress>`;
    return html`<sm-cases-grid
        .index=${this.project.index}
        .table=${table}
        .value=${this.value}
        .hrefOf=${this.#hrefOf}
      ></sm-cases-grid>
      <div class="note">
        ${casesNote(this.project.index, this.#query, table, this.value).map((line) => html`<p>${line}</p>`)}
        <p>${text.frequent()}</p>
      </div>`;
  }

  #sourceIds = () => sourcesOf(this.project.index, { ...this.#query, match: "any" }).map(({ id }) => id);

  #hrefOf = (row: CaseRow, { code }: CodeNode): string =>
    routePath(
      placeOf(this.project, askOfCell(this.project.index, this.ask, this.#query, row, code.id), shownFirst),
    );

  #setBy = ({ currentTarget }: Event): void => {
    this.dispatchEvent(new ShownChangeEvent({ by: (currentTarget as Select).value as CaseKind }));
  };
  #setValue = ({ currentTarget }: Event): void => {
    this.dispatchEvent(new ShownChangeEvent({ value: (currentTarget as Segmented).value as CaseValue }));
  };
  #export = async (): Promise<void> => {
    this.exporting = true;
    try {
      const words = await this.#words.find(this.#sourceIds());
      await exportCases(this.project, this.#query, words);
      this.dispatchEvent(new ToastShowEvent(text.exported()));
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    } finally {
      this.exporting = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-cases-view": CasesView;
  }
}
