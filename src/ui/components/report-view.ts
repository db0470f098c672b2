import { LitElement, css, html, nothing } from "lit";
import { customElement, property, queryAll } from "lit/decorators.js";
import { figureFit } from "#domain/report/figure-fit";
import type { Block, Cell, Report, ReportTable, Run } from "#domain/report/report";
import { baseStyles } from "#ui/styles/base-styles";

/** A report as a page to be read or printed: white paper, whatever the theme. */
@customElement("sm-report-view")
export class ReportView extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        color-scheme: light;
        --ink: #1b1f1e;
        --ink-3: #5a625e;
        --line-2: #c3c8c2;
        color: var(--ink);
        background: #ffffff;
        font: 400 11pt/1.45 var(--serif);
        print-color-adjust: exact;
      }
      h1 {
        margin-block-end: 12pt;
        font: 400 20pt/1.2 var(--serif);
      }
      h2 {
        margin-block: 14pt 6pt;
        font: 600 12pt/1.3 var(--sans);
        break-after: avoid;
      }
      h3 {
        margin-block: 10pt 4pt;
        font: 600 11pt/1.3 var(--sans);
        break-after: avoid;
      }
      h4 {
        margin-block: 8pt 4pt;
        font: 600 10pt/1.3 var(--sans);
        break-after: avoid;
      }
      p {
        margin-block-end: 6pt;
        white-space: pre-wrap;
        overflow-wrap: break-word;
      }
      .keep {
        break-after: avoid;
        break-inside: avoid;
      }
      .aside {
        margin-inline-start: 20pt;
      }
      .note,
      .aside,
      .reference {
        font: 400 9pt/1.4 var(--sans);
        color: var(--ink-3);
      }
      blockquote {
        margin: 6pt 0 8pt 20pt;
        break-inside: avoid;
      }
      blockquote p {
        margin: 0;
      }
      figure {
        margin-block: 6pt 12pt;
        break-inside: avoid;
      }
      .across {
        page: across;
      }
      .landscape .across {
        page: auto;
      }
      img {
        display: block;
        inline-size: auto;
        max-inline-size: 100%;
        block-size: auto;
        max-block-size: 22cm;
      }
      .across img,
      .landscape img {
        max-block-size: 14cm;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        table-layout: fixed;
        font: 400 9pt/1.4 var(--sans);
      }
      th,
      td {
        padding: 3pt 8pt 3pt 0;
        text-align: start;
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      tr {
        break-inside: avoid;
      }
      tbody th {
        padding-block-start: 9pt;
        font-weight: 400;
        break-after: avoid;
      }
      tbody tr {
        border-block-start: 0.5pt solid var(--line-2);
      }
      .end {
        padding: 3pt 0 3pt 8pt;
        text-align: end;
      }
      .plain tbody tr {
        border: 0;
      }
      .plain td:nth-child(2) {
        font: 400 10.5pt/1.5 var(--serif);
      }
      .run {
        color: var(--_color, inherit);
        background: var(--_shade, none);
        white-space: pre-wrap;
        box-decoration-break: clone;
        -webkit-box-decoration-break: clone;
      }
      .bold {
        font-weight: 600;
      }
      .italic {
        font-style: italic;
      }
      .line {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) report!: Report;
  @queryAll("[data-color], [data-shade]") private readonly painted!: NodeListOf<HTMLElement>;
  @queryAll("th[data-share]") private readonly columns!: NodeListOf<HTMLElement>;
  @queryAll("img") private readonly pictures!: NodeListOf<HTMLImageElement>;

  override render() {
    return html`<article
      lang=${this.report.language ?? nothing}
      class=${this.report.landscape === true ? "landscape" : nothing}
    >
      ${this.report.blocks.map(blockOf)}
    </article>`;
  }

  /** Resolves when all is drawn, pictures too: before that they would be missing on paper. */
  async ready(): Promise<void> {
    await this.updateComplete;
    await Promise.all([...this.pictures].map((picture) => picture.decode()));
  }

  /** Values that vary are set on elements, because the page's policy refuses style attributes. */
  protected override updated(): void {
    for (const run of this.painted) {
      const { color, shade } = run.dataset;
      if (color) run.style.setProperty("--_color", `#${color}`);
      if (shade) run.style.setProperty("--_shade", `#${shade}`);
    }
    for (const column of this.columns) column.style.width = `${column.dataset["share"]!}%`;
  }
}

function blockOf(block: Block) {
  switch (block.kind) {
    case "heading":
      return block.level === 1
        ? html`<h1>${block.text}</h1>`
        : block.level === 2
          ? html`<h2>${block.text}</h2>`
          : block.level === 3
            ? html`<h3>${block.text}</h3>`
            : html`<h4>${block.text}</h4>`;
    case "paragraph": {
      const look = [block.style, block.keepsNext === true && "keep"].filter(Boolean).join(" ");
      return html`<p class=${look}>${block.runs.map(runOf)}</p>`;
    }
    case "quotation":
      return html`<blockquote>
        <p lang=${block.language ?? nothing}>${block.runs.map(runOf)}</p>
        ${block.reference === "" ? nothing : html`<p class="reference">${block.reference}</p>`}
      </blockquote>`;
    case "figure":
      return html`<figure class=${figureFit(block).isAcross ? "across" : nothing}>
        <img src="data:image/svg+xml,${encodeURIComponent(block.svg)}" alt=${block.alt} />
        <figcaption class="note">${block.caption}</figcaption>
      </figure>`;
    case "table":
      return tableOf(block);
  }
}

function tableOf({ columns, rows, plain = false }: ReportTable) {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return html`<table class=${plain ? "plain" : ""}>
    <thead>
      <tr>
        ${columns.map(
          ({ heading, width, align }) =>
            html`<th scope="col" class=${align ?? nothing} data-share=${(100 * width) / total}>
              ${heading}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${
              row.length === 1 && columns.length > 1
                ? html`<th scope="rowgroup" colspan=${columns.length}>${row[0]!.map(lineOf)}</th>`
                : row.map((cell, column) => cellOf(cell, columns[column]?.align))
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const cellOf = (cell: Cell, align: "end" | undefined) =>
  html`<td class=${align ?? nothing}>${cell.map(lineOf)}</td>`;

const lineOf = (line: readonly Run[]) => html`<span class="line">${line.map(runOf)}</span>`;

const runOf = ({ text, bold = false, italic = false, color, shade }: Run) =>
  html`<span
    class="run ${bold ? "bold" : ""} ${italic ? "italic" : ""}"
    data-color=${color ?? nothing}
    data-shade=${shade ?? nothing}
    >${text}</span
  >`;

declare global {
  interface HTMLElementTagNameMap {
    "sm-report-view": ReportView;
  }
}
