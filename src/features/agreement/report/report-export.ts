import { csvZipOf, docxOf, htmlOf, unitMatrixZipOf } from "#actions/write-report";
import { snapshotFor } from "#domain/agreement/snapshot-lean";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { OverallFigures } from "#domain/agreement/units-comparison";
import type { SourceId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import type { Report } from "#domain/report/report";
import { roundCsvTables } from "#domain/report/round-report-csv";
import type { RoundReportInput } from "#domain/report/round-report-input";
import { distinct, reportSpecification, valueOf } from "#features/agreement/report/report-input";
import { roundExportText as text } from "#messages/round-export";
import { download, fileNameOf } from "#ui/download";
import { printReport } from "#ui/print-report";

/** Ways to take the report of a round along. */
export type RoundExport = "docx" | "html" | "print" | "csv-comma" | "csv-semicolon" | "matrix";

/** More cells than this make a file of some 100 MB, which nothing opens. */
export const mostCells = 20_000_000;

interface ExportInput {
  readonly index: ProjectIndex;
  readonly input: RoundReportInput;
  readonly report: Report;
  readonly snapshot: Snapshot;
  /** The time that stands in the file, ms since 1970 UTC. */
  readonly at: number;
}

/** Writes what was asked for and hands it to the person, or to the printer. @returns the file's name; undefined where printed */
export async function exportRound(what: RoundExport, given: ExportInput): Promise<string | undefined> {
  const { input, report, at } = given;
  const { project, round } = input;
  const saved = (content: Blob, title: string, ending: string): string => {
    const name = `${fileNameOf(title)}.${ending}`;
    download(content, name);
    return name;
  };
  switch (what) {
    case "docx":
      return saved(await docxOf(report, at), text.reportFile(project, round.name), "docx");
    case "html":
      return saved(htmlOf(report), text.reportFile(project, round.name), "html");
    case "print":
      await printReport(report);
      return undefined;
    case "csv-comma":
    case "csv-semicolon": {
      const separator = what === "csv-comma" ? "," : ";";
      const { overall, codes, shares, pairs, selves, decisions } = roundCsvTables(input, text.csv);
      const tables = [
        ["overall", overall],
        ["codes", codes],
        ["shares", shares],
        ["pairs", pairs],
        ["selves", selves],
        ["decisions", decisions],
      ] as const;
      const filled = tables.filter(([, rows]) => rows.length > 1);
      return saved(await csvZipOf(filled, separator), text.tablesFile(project, round.name), "zip");
    }
    case "matrix":
      return saved(await matrixOf(given), text.matrixFile(project, round.name), "zip");
  }
}

/** How many cells the table of units would have; runs of characters are few, so none are counted. */
export const matrixCells = ({ round, before, codes, coders }: RoundReportInput): number =>
  round.unit === "character" ? 0 : (before?.comparison.overall.units ?? 0) * codes.length * coders.length;

const files = { table: "units.csv", script: "agreement.R" } as const;

function matrixOf({ index, input, snapshot }: ExportInput): Promise<Blob> {
  const { project, round, codes, coders, before } = input;
  const coderNames = coders.map(({ name }) => name);
  const { summary, ...wording } = text.script(project, round.name, files.table);
  const { rows, overall } = before!.comparison;
  const figures = (name: string, of: Pick<OverallFigures, "percentAgreement" | "alpha" | "ac1">) => ({
    name,
    percent: valueOf(of.percentAgreement),
    alpha: valueOf(of.alpha),
    ac1: valueOf(of.ac1),
  });
  return unitMatrixZipOf({
    snapshot: snapshotFor(snapshot, round.unit),
    specification: reportSpecification(round, codes),
    sources: namedSources(index, snapshot),
    columns: {
      unit: text.unitColumn("unit"),
      source: text.unitColumn("source"),
      turn: text.unitColumn("turn"),
      start: text.unitColumn("start"),
      end: text.unitColumn("end"),
      count: text.unitColumn("count"),
    },
    marks: codes.flatMap(({ name }) => coderNames.map((coder) => text.mark(name, coder))),
    files,
    figures: {
      coders: coderNames,
      codes: rows.map((row, at) => figures(codes[at]!.name, row)),
      overall: figures(text.allCodes(), overall),
    },
    wording: { ...wording, summary: summary("%1$d", "%2$d", "%3$d") },
  });
}

/** A round's transcripts in the order of lists, those taken out since at the end; no two names the same. */
function namedSources(index: ProjectIndex, { sources }: Snapshot): readonly (readonly [SourceId, string])[] {
  const own = new Set(sources.map(({ id }) => id));
  const listed = index.sourceList.filter(({ id }) => own.has(id));
  for (const { id } of listed) own.delete(id);
  const all = [...listed, ...[...own].flatMap((id) => index.sources.get(id) ?? [])];
  const names = distinct(
    all.map(({ name }) => name),
    (at) => [all[at]!.name, all[at]!.wave].filter(Boolean).join(", "),
  );
  return all.map(({ id }, at) => [id, names[at]!]);
}
