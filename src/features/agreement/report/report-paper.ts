import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Block, Cell, Report, ReportTable, Run } from "#domain/report/report";
import { reportPaperStyles } from "#features/agreement/report/report-paper-styles";
import { roundExportText } from "#messages/round-export";
import { baseStyles } from "#ui/styles/base-styles";

/** More rows are in the files alone, so that the page stays quick. */
const mostRows = 300;

/** A report as the page it will be, its figures leading to what they are of. */
@customElement("sm-report-paper")
export class ReportPaper extends LitElement {
  static override styles = [baseStyles, reportPaperStyles];

  @property({ attribute: false }) report!: Report;
  /** Where a figure's subject leads; nowhere where it gives nothing. */
  @property({ attribute: false }) hrefOf: (subject: string) => string | undefined = () => undefined;

  override render() {
    const { blocks, language } = this.report;
    return html`<article lang=${language ?? nothing}>
      ${blocks.map((block, at) => this.#block(block, blocks[at + 1], blocks[at - 1]))}
    </article>`;
  }

  /** @param next, before its neighbours: a paragraph before a table is its caption */
  #block(block: Block, next: Block | undefined, before: Block | undefined) {
    switch (block.kind) {
      case "heading":
        return block.level === 1 ? html`<h1>${block.text}</h1>` : html`<h2>${block.text}</h2>`;
      case "paragraph": {
        const look = block.style ?? (next?.kind === "table" ? "caption" : "");
        return html`<p class=${look}>${block.runs.map(this.#run)}</p>`;
      }
      case "table": {
        const caption = before?.kind === "paragraph" ? before.runs.map(({ text }) => text).join("") : "";
        return this.#table(block, caption);
      }
      case "quotation":
      case "figure":
        return nothing;
    }
  }

  #table({ columns, rows }: ReportTable, caption: string) {
    return html`<div class="wide" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <thead>
          <tr>
            ${columns.map(
              ({ heading, align }) => html`<th scope="col" class=${align ?? nothing}>${heading}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, mostRows).map(
            (row) =>
              html`<tr>
                ${row.map((cell, column) =>
                  column === 0
                    ? html`<th scope="row">${this.#lines(cell)}</th>`
                    : html`<td class=${columns[column]?.align ?? nothing}>${this.#lines(cell)}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        rows.length > mostRows
          ? html`<p class="note more">${roundExportText.moreRows(rows.length - mostRows)}</p>`
          : nothing
      }
    </div>`;
  }

  #lines = (cell: Cell) => cell.map((line) => html`<span class="line">${line.map(this.#run)}</span>`);

  #run = ({ text, bold = false, italic = false, subject }: Run) => {
    if (bold) return html`<b>${text}</b>`;
    if (italic) return html`<i>${text}</i>`;
    const href = subject === undefined ? undefined : this.hrefOf(subject);
    return href === undefined ? text : html`<a href=${href}>${text}</a>`;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-report-paper": ReportPaper;
  }
}
