import { csvOf, docxOf } from "#actions/write-report";
import type { Passage } from "#domain/query/passages-query";
import type { ProjectIndex } from "#domain/query/project-index";
import { passageRecord } from "#domain/report/passage-record";
import {
  passageColumns,
  passagesReport,
  passagesTable,
  type PassageWording,
} from "#domain/report/passages-report";
import type { ExportFormat } from "#features/explore/export-ask-event";
import type { FoundPassages } from "#features/explore/passage-search";
import { ratingText } from "#messages/coding-rating";
import { exploreText as text } from "#messages/explore";
import { transcriptsText } from "#messages/transcripts";
import type { OpenProject } from "#storage/read/open-project";
import { download, fileNameOf } from "#ui/download";

const wording: PassageWording = {
  reference: text.reference,
  time: text.time,
  role: transcriptsText.role,
  rating: ratingText.inFull,
  column: Object.fromEntries(
    passageColumns.map((name) => [name, text.column[name]]),
  ) as PassageWording["column"],
};

/** Which passages are taken along, and as what. */
export interface PassageExport {
  readonly project: OpenProject;
  readonly found: FoundPassages;
  readonly passages: readonly Passage[];
  readonly format: ExportFormat;
}

/** Writes the passages to a file and hands it to the person. The Word file keeps the groups of the screen. */
export async function exportPassages({ project, found, passages, format }: PassageExport): Promise<void> {
  const { index } = project;
  const at = project.environment.now();
  const recordOf = async (passage: Passage) =>
    passageRecord(index, passage, await project.textOf(passage.sourceId));
  const names = found.query.codeIds.flatMap((id) => index.codeTree.nodeOf.get(id)?.code.name ?? []);
  const title = text.fileName(names.length === 0 ? text.everyCode() : names.join(", "));
  if (format !== "docx") {
    const rows = passagesTable(await Promise.all(passages.map(recordOf)), wording);
    download(csvOf(rows, format === "comma" ? "," : ";"), `${fileNameOf(title)}.csv`);
    return;
  }
  const wanted = new Set(passages);
  const groups = await Promise.all(
    found.groups.map(async (group) => ({
      name: group.name,
      passages: await Promise.all(group.passages.filter((passage) => wanted.has(passage)).map(recordOf)),
    })),
  );
  const filled = groups.filter((group) => group.passages.length > 0);
  download(await docxOf(passagesReport(title, filled, wording), at), `${fileNameOf(title)}.docx`);
}

/** Puts passages on the clipboard, each with its reference. */
export async function copyPassages(project: OpenProject, passages: readonly Passage[]): Promise<void> {
  const quotations = passages.map(async (passage) =>
    quotationOf(project.index, passage, await project.textOf(passage.sourceId)),
  );
  await navigator.clipboard.writeText((await Promise.all(quotations)).join("\n\n"));
}

/** A passage for the clipboard: “words” (Teacher 3, Focus group A, turn 51). */
function quotationOf(index: ProjectIndex, passage: Passage, source: string): string {
  const { text: words, reference } = passageRecord(index, passage, source);
  return `“${words}” (${text.reference(reference)})`;
}
