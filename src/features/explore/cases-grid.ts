import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { CodeNode } from "#domain/codebook/code-tree";
import { caseValue, type CaseRow, type CaseTable, type CaseValue } from "#domain/query/cases-query";
import type { ProjectIndex } from "#domain/query/project-index";
import { caseLabel } from "#features/explore/case-label";
import { casesGridStyles } from "#features/explore/cases-grid-styles";
import { gridMove, type GridPlace } from "#ui/grid-move";
import { casesText as text } from "#messages/cases";
import { formatNumber } from "#messages/format";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/swatch";

/** Of a row, in rem; the style says the same. */
const rowHeight = 2.5;
/** Rows drawn at first. */
const atFirst = 30;
/** Rows drawn beyond those that are seen. */
const beyond = 10;
/** Shades of a cell. */
const shades = 8;

/**
 * Cases by codes as a grid that stays quick with some hundred rows: those in sight are drawn. Arrow keys move from cell to cell; Enter, or
 * a click, leads to the passages of a cell.
 */
@customElement("sm-cases-grid")
export class CasesGrid extends LitElement {
  static override styles = [baseStyles, casesGridStyles];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) table!: CaseTable;
  @property() value: CaseValue = "mentions";
  /** The address of a cell's passages. */
  @property({ attribute: false }) hrefOf: (row: CaseRow, node: CodeNode) => string = () => "";
  /** Rows drawn: `[from, to)`. */
  @state() private from = 0;
  @state() private to = atFirst;
  @state() private active: GridPlace = { row: 0, column: 0 };
  @query(".frame") private readonly frame!: HTMLElement;
  @query("table") private readonly grid!: HTMLTableElement;
  /** The largest value, which has the darkest shade. */
  #most = 1;
  readonly #resizes = new ResizeObserver(() => this.#look());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#resizes.observe(this.frame);
  }

  protected override firstUpdated(): void {
    this.#resizes.observe(this.frame);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("table") && !changed.has("value")) return;
    const { rows, codes } = this.table;
    const values = rows.flatMap(
      (row) => row.cells?.map((cell) => caseValue(row, cell, this.value) ?? 0) ?? [],
    );
    this.#most = values.reduce((most, value) => Math.max(most, value), 0) || 1;
    if (this.from >= rows.length) [this.from, this.to] = [0, atFirst];
    this.active = {
      row: Math.max(0, Math.min(this.active.row, rows.length - 1)),
      column: Math.max(0, Math.min(this.active.column, codes.length - 1)),
    };
  }

  override render() {
    const { codes, rows } = this.table;
    const drawn = rows.slice(this.from, this.to);
    return html`<div class="frame scroll" @scroll=${this.#look}>
      <table
        role="grid"
        aria-label=${text.tableName(this.table.by)}
        aria-rowcount=${rows.length + 1}
        @keydown=${this.#press}
        @focusin=${this.#enter}
      >
        <thead>
          <tr aria-rowindex="1">
            <th scope="col">${text.caseHeading(this.table.by)}</th>
            <th scope="col" class="base">${text.baseHeading(this.value)}</th>
            ${guard([this.table], () => codes.map((node, column) => this.#heading(node, column)))}
          </tr>
        </thead>
        <tbody>
          ${this.#space("before", this.from)}
          ${repeat(
            drawn,
            ({ key }) => key,
            (row, at) => this.#keptRow(row, this.from + at),
          )}
          ${this.#space("after", rows.length - Math.min(this.to, rows.length))}
        </tbody>
      </table>
    </div>`;
  }

  #heading({ code, path }: CodeNode, column: number) {
    const read = this.table.rows.filter(({ cells }) => cells !== undefined);
    const having = read.filter(({ cells }) => cells![column]!.mentions > 0).length;
    return html`<th scope="col" title=${path.join(" / ")}>
      <span class="code"><sm-swatch .color=${code.color}></sm-swatch><span>${code.name}</span></span>
      <small>${text.inCases(having, read.length)}</small>
    </th>`;
  }

  /** Room of rows that are not drawn. */
  #space(side: "before" | "after", rows: number) {
    return rows <= 0
      ? nothing
      : html`<tr class="space" data-side=${side} data-rows=${rows} aria-hidden="true">
          <td></td>
        </tr>`;
  }

  /** A row is drawn again only where something in it changes: some thousand cells are in sight. */
  #keptRow(row: CaseRow, at: number) {
    const reached = this.#isActive(at, this.active.column) ? this.active.column : -1;
    return guard([row, at, this.value, this.hrefOf, reached], () => this.#row(row, at));
  }

  #row(row: CaseRow, at: number) {
    const { name, about, isAside } = caseLabel(this.index, this.table.by, row);
    const heading = html`<th scope="row" title=${name} class=${isAside ? "aside" : ""}>
      <span>${name}</span> <small>${about}</small>
    </th>`;
    if (row.cells === undefined)
      return html`<tr aria-rowindex=${at + 2}>
        ${heading}
        <td
          class="missing"
          colspan=${this.table.codes.length + 1}
          data-row=${at}
          tabindex=${this.#isActive(at, this.active.column) ? 0 : -1}
        >
          ${text.notRead()}
        </td>
      </tr>`;
    const base = this.value === "share" ? row.words : row.turns;
    return html`<tr aria-rowindex=${at + 2}>
      ${heading}
      <td class="base">${base === undefined ? nothing : formatNumber(base)}</td>
      ${this.table.codes.map((node, column) => this.#cell(row, node, at, column, name))}
    </tr>`;
  }

  #cell(row: CaseRow, node: CodeNode, at: number, column: number, name: string) {
    const value = caseValue(row, row.cells![column], this.value);
    const tabindex = this.#isActive(at, column) ? 0 : -1;
    if (value === undefined || value === 0)
      return html`<td
        class=${value === 0 ? "nothing" : "missing"}
        data-row=${at}
        data-column=${column}
        tabindex=${tabindex}
        aria-label=${value === 0 ? text.nothingSaid() : nothing}
      >
        ${value === 0 ? "–" : text.missing()}
      </td>`;
    return html`<td data-heat=${this.#shadeOf(value)}>
      <a
        href=${this.hrefOf(row, node)}
        data-row=${at}
        data-column=${column}
        tabindex=${tabindex}
        aria-label=${text.cell(name, node.code.name, row.cells![column]!.mentions, this.value, value)}
        >${text.value(this.value, value)}</a
      >
    </td>`;
  }

  /** Presence has one light shade: the numbers are all alike. */
  #shadeOf = (value: number): number =>
    this.value === "present" ? 2 : Math.max(1, Math.ceil((shades * value) / this.#most));

  protected override updated(): void {
    for (const space of this.grid.querySelectorAll<HTMLElement>(".space"))
      space.style.setProperty("--_rows", space.dataset["rows"] ?? "0");
  }

  /** One cell can be reached by Tab: the one last visited, or where it is out of sight the first that is drawn. */
  #isActive(row: number, column: number): boolean {
    const { row: visited } = this.active;
    const reached = visited < this.from || visited >= this.to ? this.from : visited;
    return row === reached && column === this.active.column;
  }

  /** Rows in sight, as the frame stands now. */
  #look = (): void => {
    const { scrollTop, clientHeight } = this.frame;
    const height = this.#rowPixels();
    const first = Math.floor(scrollTop / height);
    const last = Math.ceil((scrollTop + clientHeight) / height);
    const isDrawn =
      (this.from === 0 || first >= this.from + beyond / 2) &&
      (this.to >= this.table.rows.length || last <= this.to - beyond / 2);
    if (isDrawn) return;
    this.from = Math.max(0, first - beyond);
    this.to = last + beyond;
  };

  #rowPixels = (): number => rowHeight * parseFloat(getComputedStyle(document.documentElement).fontSize);

  #enter = ({ target }: FocusEvent): void => {
    const { row, column } = (target as HTMLElement).dataset;
    if (row !== undefined) this.active = { row: Number(row), column: Number(column ?? this.active.column) };
  };

  #press = async (event: KeyboardEvent): Promise<void> => {
    const { rows, codes } = this.table;
    const page = Math.max(1, Math.floor(this.frame.clientHeight / this.#rowPixels()) - 2);
    const to = gridMove(event, this.active, { rows: rows.length, columns: codes.length }, page);
    if (to === undefined) return;
    event.preventDefault();
    this.active = to;
    if (to.row < this.from || to.row >= this.to) {
      this.from = Math.max(0, to.row - 2 * beyond);
      this.to = to.row + 2 * beyond;
    }
    await this.updateComplete;
    const cell =
      this.grid.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`) ??
      this.grid.querySelector<HTMLElement>(`[data-row="${to.row}"]`);
    cell?.focus({ preventScroll: true });
    cell?.closest("td")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-cases-grid": CasesGrid;
  }
}
