import { html, nothing } from "lit";
import type { RoundReportInput } from "#domain/report/round-report-input";
import { matrixCells, mostCells, type RoundExport } from "#features/agreement/report/report-export";
import { roundExportText as text } from "#messages/round-export";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import "#ui/components/icon";
import "#ui/components/menu";
import "#ui/components/menu-item";
import "#ui/components/progress";

interface ReportWays {
  readonly input: RoundReportInput;
  /** How much of the intervals is done, 0 to 1; undefined where nothing is computed any more. */
  readonly share: number | undefined;
  readonly isWriting: boolean;
  readonly write: (what: RoundExport) => void;
}

/** The files a report is taken along as. They are written when all their figures are there. */
export function reportWays({ input, share, isWriting, write }: ReportWays) {
  const cells = matrixCells(input);
  const hasMatrix = input.before !== undefined && cells <= mostCells;
  const isOff = share !== undefined || isWriting;
  const take = ({ currentTarget }: Event): void =>
    write((currentTarget as HTMLButtonElement).value as RoundExport);
  const button = (what: RoundExport, label: string, isPrimary = false) =>
    html`<button class="button ${isPrimary ? "primary" : ""}" value=${what} ?disabled=${isOff} @click=${take}>
      ${label}
    </button>`;
  const writeTables = ({ value }: MenuSelectEvent): void => write(value as RoundExport);
  return html`<div class="ways">
      ${share === undefined ? nothing : html`<sm-progress label=${text.waiting()} .value=${share}></sm-progress>`}
      ${button("docx", text.asWord(), true)} ${button("html", text.asPage())}
      ${button("print", text.asPrint())}
      <sm-menu label=${text.asTables()} @sm-menu-select=${writeTables}>
        <button slot="trigger" class="button" ?disabled=${isOff}>
          ${text.asTables()}<sm-icon name="chevron-down"></sm-icon>
        </button>
        <sm-menu-item value="csv-comma">${text.asTablesComma()}</sm-menu-item>
        <sm-menu-item value="csv-semicolon">${text.asTablesSemicolon()}</sm-menu-item>
      </sm-menu>
      ${hasMatrix ? button("matrix", text.asMatrix()) : nothing}
    </div>
    ${
      input.before === undefined
        ? nothing
        : html`<p class="note">${hasMatrix ? text.matrixNote() : text.matrixTooLarge(cells)}</p>`
    }`;
}
