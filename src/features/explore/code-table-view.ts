import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { csvOf } from "#actions/write-report";
import { codeTable, type CodeTable, type ColumnKeys, type TableCell } from "#domain/query/passages-table";
import type { ProjectIndex } from "#domain/query/project-index";
import { queryOf, type PassageAsk } from "#features/explore/passage-search";
import { exploreText as text } from "#messages/explore";
import { formatNumber } from "#messages/format";
import { transcriptsText } from "#messages/transcripts";
import type { Select } from "#ui/components/select";
import { download, fileNameOf } from "#ui/download";
import { GradualDrawing } from "#ui/controllers/gradual-drawing";
import { keepLast } from "#ui/keep-last";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/select";
import "#ui/components/swatch";

const columns = ["source", "participant", "role"] as const;
const counts = ["mentions", "persons", "sources"] as const;

/** Cells drawn in one go, and at most before one asks for more. */
const [someCells, mostCells] = [1500, 10_000];
/** Codes shown at the least, however many columns there are. */
const fewestRows = 20;

/** Codes by transcripts, participants or roles: a plain table, one count at a time, with the base of every column. */
@customElement("sm-code-table-view")
export class CodeTableView extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        padding: var(--s-4) var(--s-5);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--s-3);
        margin-block-end: var(--s-4);
      }
      .bar .deeds {
        display: flex;
        gap: var(--s-2);
        margin-inline-start: auto;
      }
      .frame {
        max-inline-size: 100%;
        border-block: var(--hairline) solid var(--line);
      }
      table {
        border-collapse: collapse;
        font: var(--t-13);
      }
      th,
      td {
        min-inline-size: 4.5rem;
        block-size: 2rem;
        padding: var(--s-1) var(--s-3);
        border-block-end: var(--hairline) solid var(--line);
        text-align: end;
        vertical-align: bottom;
      }
      th[scope="row"] {
        position: sticky;
        inset-inline-start: 0;
        background: var(--paper);
        min-inline-size: min(19rem, 38vw);
        font-weight: 400;
        text-align: start;
      }
      tbody td {
        vertical-align: middle;
      }
      thead th {
        max-inline-size: 9rem;
        font-weight: 600;
        overflow-wrap: break-word;
      }
      thead th:first-child {
        text-align: start;
      }
      thead small {
        display: block;
        font: var(--t-12);
        color: var(--ink-3);
      }
      .name {
        display: inline-flex;
        align-items: center;
        gap: var(--s-2);
      }
      .nothing {
        color: var(--ink-3);
      }
      .all {
        font-weight: 600;
      }
      .more {
        margin-block-start: var(--s-3);
      }
      p {
        margin-block-start: var(--s-3);
        font: var(--t-13);
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) ask!: PassageAsk;
  /** Counts changes of the index, which stays the same object. */
  @property({ attribute: false }) change = 0;
  @state() private by: keyof ColumnKeys = "source";
  @state() private count: keyof TableCell = "mentions";
  /** How many times one asked for more codes. */
  @state() private pages = 1;
  readonly #drawing = new GradualDrawing(this, 1);
  readonly #table = keepLast<CodeTable<keyof ColumnKeys>>();

  override render() {
    const table = this.#table([this.index, this.change, this.ask, this.by], () =>
      codeTable(this.index, queryOf(this.index, this.ask), this.by),
    );
    const page = Math.max(fewestRows, Math.floor(mostCells / (table.columns.length + 1)));
    const left = table.rows.length - this.pages * page;
    return html`<div class="bar">
        <sm-select
          inline
          label=${text.columns()}
          .value=${this.by}
          .choices=${columns.map((by) => ({ value: by, label: text.groupByOf(by) }))}
          @change=${this.#setBy}
        ></sm-select>
        <sm-select
          inline
          label=${text.counted()}
          .value=${this.count}
          .choices=${counts.map((count) => ({ value: count, label: countName(count) }))}
          @change=${this.#setCount}
        ></sm-select>
        <button class="button" @click=${this.#export}>${text.exportTable()}</button>
      </div>
      <div class="frame scroll" tabindex="0" role="region" aria-label=${this.#title()}>
        ${this.#rows(table, Math.min(table.rows.length, this.pages * page))}
      </div>
      ${
        left <= 0
          ? nothing
          : html`<button class="button more" @click=${this.#more}>
              ${text.showMore(Math.min(page, left), left)}
            </button>`
      }
      <p>${text.tableNote(countName(this.count))}</p>`;
  }

  #rows(table: CodeTable<keyof ColumnKeys>, shown: number) {
    const few = Math.max(1, Math.floor(someCells / (table.columns.length + 1)));
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${text.code()}</th>
          ${table.columns.map(
            ({ key, base }) =>
              html`<th scope="col">${this.#columnName(key)}<small>${text.turnsBase(base.turns)}</small></th>`,
          )}
          <th scope="col">${text.total()}</th>
        </tr>
      </thead>
      <tbody>
        ${table.rows.slice(0, this.#drawing.of(shown, few)).map(({ codeId, cells, total }) => {
          const node = this.index.codeTree.nodeOf.get(codeId);
          if (!node) return nothing;
          return html`<tr>
            <th scope="row">
              <span class="name"
                ><sm-swatch .color=${node.code.color}></sm-swatch>${node.path.join(" / ")}</span
              >
            </th>
            ${cells.map((cell) => this.#cell(cell, ""))} ${this.#cell(total, "all")}
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  #cell(cell: TableCell, kind: string) {
    const value = cell[this.count];
    return html`<td class="${kind} ${value === 0 ? "nothing" : ""}">
      ${value === 0 ? "–" : formatNumber(value)}
    </td>`;
  }

  #columnName(key: string | undefined): string {
    if (this.by === "role") return key === undefined ? text.noRole() : transcriptsText.role(key);
    if (key === undefined) return text.nobodyNamed();
    const { sources, participants } = this.index;
    const records: ReadonlyMap<string, { readonly name: string }> =
      this.by === "source" ? sources : participants;
    return records.get(key)?.name ?? key;
  }

  #title = (): string => text.tableName(text.groupByOf(this.by).toLocaleLowerCase());

  #more = (): void => {
    this.pages++;
  };
  #setBy = ({ currentTarget }: Event): void => {
    this.pages = 1;
    this.by = (currentTarget as Select).value as keyof ColumnKeys;
  };
  #setCount = ({ currentTarget }: Event): void => {
    this.count = (currentTarget as Select).value as keyof TableCell;
  };
  #export = (): void => {
    const { columns: heads, rows } = codeTable(this.index, queryOf(this.index, this.ask), this.by);
    const title = `${this.#title()}, ${countName(this.count)}`;
    const lines = rows.map(({ codeId, cells, total }) => [
      this.index.codeTree.nodeOf.get(codeId)?.path.join(" / "),
      ...[...cells, total].map((cell) => cell[this.count]),
    ]);
    const head = [text.code(), ...heads.map(({ key }) => this.#columnName(key)), text.total()];
    download(csvOf([head, ...lines], ","), `${fileNameOf(title)}.csv`);
  };
}

const countName = (count: keyof TableCell): string =>
  ({ mentions: text.mentions, persons: text.persons, sources: text.groups })[count](2);

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-table-view": CodeTableView;
  }
}
