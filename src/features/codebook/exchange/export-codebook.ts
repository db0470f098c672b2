import { writeCodebookFile } from "#actions/codebook-files";
import { csvOf, docxOf } from "#actions/write-report";
import { draftOfCodebook } from "#domain/codebook/draft-of-codebook";
import type { CodebookNote, CodebookTarget } from "#domain/codebook/codebook-draft";
import type { CodeChange } from "#domain/codebook/codebook-changes";
import { codebookReport } from "#domain/report/codebook-report";
import type { ProjectIndex } from "#domain/query/project-index";
import { editionText } from "#features/codebook/changes/edition-text";
import { bookText as text } from "#messages/codebook";
import { codebookReportText } from "#messages/codebook-report";
import { listSeparator } from "#messages/format";
import { interfaceLanguage } from "#messages/locale";
import { download, fileNameOf } from "#ui/download";

/** Formats a codebook is taken along in; docx is for reading alone. */
export const bookFormats = ["docx", "xlsx", "csv", "qdc", "json"] as const;
export type BookFormat = (typeof bookFormats)[number];

const mediaTypes: Readonly<Record<CodebookTarget, string>> = {
  qdc: "application/xml",
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
};

/**
 * Hands the codebook to the person as a file.
 *
 * @param at the time that stands in a Word file, ms since 1970 UTC
 * @returns what the format does not carry
 */
export async function exportCodebook(
  index: ProjectIndex,
  format: BookFormat,
  at: number,
): Promise<readonly CodebookNote[]> {
  const draft = { ...draftOfCodebook(index.codes.values()), titlePage: { title: index.project.name } };
  const name = fileNameOf(text.fileTitle(index.project.name));
  if (format === "docx") {
    const titlePage = { title: text.fileTitle(index.project.name), language: interfaceLanguage() };
    const report = codebookReport({ ...draft, titlePage }, codebookReportText);
    download(await docxOf(report, at), `${name}.docx`);
    return draft.notes;
  }
  const { bytes, losses } = await writeCodebookFile(draft, format, listSeparator());
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaTypes[format] });
  download(blob, `${name}.${format}`);
  return [...draft.notes, ...losses];
}

/** What changed between two versions as a table: one line a code. @param title of the file */
export function exportChanges(changes: readonly CodeChange[], title: string): void {
  const lines = changes
    .filter(({ kinds }) => kinds.length > 0)
    .map((change) => [
      (change.after ?? change.before)!.name,
      change.kinds.map((kind) => text.kindOf(kind)).join(", "),
      editionText(change),
      change.before?.definition,
      change.after?.definition,
    ]);
  const head = [text.code(), text.change(), text.what(), text.definitionBefore(), text.definitionAfter()];
  download(csvOf([head, ...lines], listSeparator()), `${fileNameOf(title)}.csv`);
}
