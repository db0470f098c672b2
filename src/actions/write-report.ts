import type { DataSet } from "#domain/report/data-set";
import type { Drawing } from "#domain/report/drawing";
import type { Report } from "#domain/report/report";
import { writeCsv, type CsvSeparator } from "#formats/report/write-csv";
import { writeHtml } from "#formats/report/write-html";
import { writeMarkdown } from "#formats/report/write-markdown";
import { writeSvg } from "#formats/report/write-svg";
import type { ReportJobs } from "#workers/report-jobs";
import type { UnitMatrixRequest } from "#workers/unit-matrix-job";
import { trustedWorkerUrl } from "#workers/trusted-worker-url";
import { WorkerClient } from "#workers/worker-client";
import reportWorkerUrl from "../workers/report-worker.ts?worker&url";

const writer = new WorkerClient<ReportJobs>(
  () => new Worker(trustedWorkerUrl(reportWorkerUrl), { type: "module" }),
);

/**
 * A report as a Word file, written off the page's thread.
 *
 * @param at the time that stands in the file, ms since 1970 UTC
 */
export async function docxOf(report: Report, at: number): Promise<Blob> {
  const bytes = await writer.call("docx", { report, at });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  });
}

/** A table as a csv file: UTF-8 with a byte order mark. */
export const csvOf = (
  rows: readonly (readonly (string | number | undefined)[])[],
  separator: CsvSeparator,
): Blob => new Blob([writeCsv(rows, separator)], { type: "text/csv;charset=utf-8" });

/** Tables as csv files in a zip, written off the page's thread. @param tables by name, without ending */
export async function csvZipOf(
  tables: readonly (readonly [name: string, rows: readonly (readonly (string | number | undefined)[])[]])[],
  separator: CsvSeparator,
): Promise<Blob> {
  const files = tables.map(([name, rows]) => ({ name: `${name}.csv`, content: writeCsv(rows, separator) }));
  return zipBlob(await writer.call("zip", files));
}

/** A table of units by coders and the R script beside it, in a zip, written off the page's thread. */
export const unitMatrixZipOf = async (request: UnitMatrixRequest): Promise<Blob> =>
  zipBlob(await writer.call("unitMatrix", request));

/** Tables for statistics programs as a Data Package in a zip, written off the page's thread. */
export const dataPackageOf = async (set: DataSet): Promise<Blob> =>
  zipBlob(await writer.call("dataPackage", set));

const zipBlob = (bytes: Uint8Array): Blob =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/zip" });

/** A report as an HTML page that needs nothing else. */
export const htmlOf = (report: Report): Blob =>
  new Blob([writeHtml(report)], { type: "text/html;charset=utf-8" });

/** A drawing as an SVG document. @param fontFaces `@font-face` rules with their files in them */
export const svgOf = (drawing: Drawing, fontFaces: string): string => writeSvg(drawing, fontFaces);

/** A report as Markdown. */
export const markdownOf = (report: Report): Blob =>
  new Blob([writeMarkdown(report)], { type: "text/markdown;charset=utf-8" });
