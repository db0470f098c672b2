import { codebookWorker } from "#actions/codebook-worker";
import type { CodebookDraft, CodebookNote, CodebookTarget } from "#domain/codebook/codebook-draft";
import type { CsvSeparator } from "#formats/report/write-csv";

/** The media types of the formats. */
const types: Readonly<Record<CodebookTarget, string>> = {
  qdc: "application/xml",
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
};

/**
 * A codebook as a file, read back and compared before it is offered. As a Word document it is a report: `codebookReport` and
 * `docxOf`.
 *
 * @param draft with at least one code for qdc
 * @returns the file, and what the format cannot carry
 */
export async function writeCodebookFile(
  draft: CodebookDraft,
  target: CodebookTarget,
  separator: CsvSeparator = ",",
): Promise<{ readonly file: Blob; readonly losses: readonly CodebookNote[] }> {
  const { bytes, losses } = await codebookWorker.call("write", { draft, target, separator });
  return { file: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[target] }), losses };
}
