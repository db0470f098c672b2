import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, queryAll, state } from "lit/decorators.js";
import type { ThemeNode } from "#domain/themes/theme-tree";
import { coverageTable, type CoverageBy, type CoverageCount } from "#features/themes/coverage-table";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { formatNumber } from "#messages/format";
import { themesText as text } from "#messages/themes";
import type { Segmented } from "#ui/components/segmented";
import { gridMove, type GridPlace } from "#ui/grid-move";
import type { PassagesRoute } from "#ui/passages-route";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#ui/components/segmented";

/** Where a theme and each of its subthemes is found: by person, by transcript or by wave; one count at a time, the number in every cell. */
@customElement("sm-theme-coverage")
export class ThemeCoverage extends LitElement {
  static override styles = [
    baseStyles,
    rowStyles,
    css`
      .choices {
        display: grid;
        gap: var(--s-2);
        margin-block-end: var(--s-3);
      }
      table {
        border-collapse: separate;
        border-spacing: 2px;
        margin: -2px;
        font: var(--t-12);
      }
      thead th {
        min-inline-size: 1.5rem;
        max-inline-size: 6rem;
        padding: 0 0.125rem;
        color: var(--ink-2);
        font-weight: 400;
        text-align: center;
        vertical-align: bottom;
        white-space: nowrap;
      }
      tbody th {
        padding-block: var(--s-1) 0;
        font: var(--t-13);
        text-align: start;
        white-space: nowrap;
      }
      td {
        min-inline-size: 1.5rem;
        block-size: 1.5rem;
        padding: 0 0.25rem;
        background: color-mix(in srgb, var(--ink) calc(var(--_share, 0) * 28% + 6%), var(--panel));
        font-weight: 600;
        text-align: center;
      }
      td:has(a) {
        padding: 0;
      }
      td a {
        display: block;
        padding: 0 0.25rem;
        color: var(--ink);
        line-height: 1.5rem;
        text-decoration: none;
      }
      td a:hover {
        text-decoration: underline;
      }
      .nothing {
        background: none;
        outline: var(--hairline) dashed var(--line-2);
        outline-offset: -1px;
        color: var(--ink-3);
        font-weight: 400;
      }
      .aside {
        font-style: italic;
      }
      p {
        margin-block-start: var(--s-3);
        color: var(--ink-2);
        font: var(--t-13);
      }
      .frame {
        position: relative; /* what is there to be heard alone does not widen the page */
        overscroll-behavior-y: auto; /* the table scrolls sideways, the panel up and down */
        padding: 2px;
      }
    `,
  ];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) node!: ThemeNode;
  @state() private by: CoverageBy = "person";
  @state() private count: CoverageCount = "mentions";
  @state() private active: GridPlace = { row: 0, column: 0 };
  @query("table") private readonly grid!: HTMLTableElement;
  @queryAll("td[data-share]") private readonly cells!: NodeListOf<HTMLElement>;

  /** One cell can be reached by Tab: the one last visited, or the first where the table is another. */
  protected override willUpdate(changed: PropertyValues): void {
    if (["figures", "node", "by"].some((name) => changed.has(name))) this.active = { row: 0, column: 0 };
  }

  override render() {
    const count = this.by === "person" ? "mentions" : this.count;
    const { columns, rows } = coverageTable(this.figures, this.node, this.by, count);
    const most = Math.max(1, ...rows.flatMap(({ values }) => values));
    return html`<section class="panel-section">
      <h3 class="section-head">
        <span>${text.coverage()}</span><span>${text.coverageOf(this.by, count)}</span>
      </h3>
      <div class="choices">
        <sm-segmented
          wide
          label=${text.coverage()}
          .options=${(["person", "source", "wave"] as const).map((by) => ({ value: by, label: text.by(by) }))}
          .value=${this.by}
          @change=${this.#setBy}
        ></sm-segmented>
        ${
          this.by === "person"
            ? nothing
            : html`<sm-segmented
                wide
                label=${text.counted()}
                .options=${(["mentions", "persons"] as const).map((each) => ({ value: each, label: text.count(each) }))}
                .value=${this.count}
                @change=${this.#setCount}
              ></sm-segmented>`
        }
      </div>
      ${
        columns.length === 0
          ? html`<p>${text.nobodySpeaks(this.by)}</p>`
          : html`<div class="frame scroll">
              <table
                role="grid"
                aria-label=${text.coverage()}
                @keydown=${this.#press}
                @focusin=${this.#enter}
              >
                <thead>
                  <tr>
                    ${columns.map(
                      ({ name, short, aside }) =>
                        html`<th scope="col" class=${aside ? "aside" : ""} title=${name}>
                          <span aria-hidden="true">${short}</span><span class="visually-hidden">${name}</span>
                        </th>`,
                    )}
                  </tr>
                </thead>
                ${rows.map(
                  ({ name, codeIds, values }, row) =>
                    html`<tbody>
                      <tr>
                        <th scope="rowgroup" colspan=${columns.length}>${name}</th>
                      </tr>
                      <tr>
                        ${values.map((value, column) =>
                          this.#cell(value, most, { row, column }, () => ({
                            href: this.#passages({ codeIds, ...columns[column]!.passages }),
                            label: text.coverageLead(`${name}, ${columns[column]!.name}`, value, count),
                          })),
                        )}
                      </tr>
                    </tbody>`,
                )}
              </table>
            </div>`
      }
      <p>${text.frequent()}${columns.some(({ aside }) => aside) ? html` ${text.asideNote()}` : nothing}</p>
    </section>`;
  }

  /** @param lead where a number leads to */
  #cell(
    value: number,
    most: number,
    { row, column }: GridPlace,
    lead: () => { readonly href: string; readonly label: string },
  ) {
    const tabindex = row === this.active.row && column === this.active.column ? 0 : -1;
    if (value === 0)
      return html`<td class="nothing" tabindex=${tabindex} data-row=${row} data-column=${column}>–</td>`;
    const { href, label } = lead();
    return html`<td data-share=${value / most}>
      <a href=${href} aria-label=${label} tabindex=${tabindex} data-row=${row} data-column=${column}
        >${formatNumber(value)}</a
      >
    </td>`;
  }

  #passages = (asked: Partial<PassagesRoute>): string =>
    routePath({ screen: "passages", projectId: this.figures.index.project.id, ...asked });

  #press = (event: KeyboardEvent): void => {
    const cells = [...this.grid.querySelectorAll<HTMLElement>("[data-row]")];
    const last = cells.at(-1)!.dataset;
    const size = { rows: Number(last["row"]) + 1, columns: Number(last["column"]) + 1 };
    const to = gridMove(event, this.active, size, size.rows);
    if (to === undefined) return;
    event.preventDefault();
    cells[to.row * size.columns + to.column]!.focus();
  };
  #enter = ({ target }: FocusEvent): void => {
    const { row, column } = (target as HTMLElement).dataset;
    if (row !== undefined) this.active = { row: Number(row), column: Number(column) };
  };

  /** Shades vary, and the page's policy refuses style attributes. */
  protected override updated(): void {
    for (const cell of this.cells) cell.style.setProperty("--_share", cell.dataset["share"] ?? "0");
  }

  #setBy = ({ currentTarget }: Event): void => {
    this.by = (currentTarget as Segmented).value as CoverageBy;
  };
  #setCount = ({ currentTarget }: Event): void => {
    this.count = (currentTarget as Segmented).value as CoverageCount;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-coverage": ThemeCoverage;
  }
}
