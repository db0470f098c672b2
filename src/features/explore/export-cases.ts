import { dataPackageOf } from "#actions/write-report";
import type { SourceId } from "#domain/model/ids";
import { casesByCode } from "#domain/query/cases-by-code";
import type { CaseQuery } from "#domain/query/cases-query";
import { casesData } from "#domain/report/cases-data";
import { casesNote } from "#features/explore/cases-note";
import { casesText } from "#messages/cases";
import { casesDataText as text } from "#messages/cases-data";
import { transcriptsText } from "#messages/transcripts";
import type { OpenProject } from "#storage/read/open-project";
import { download, fileNameOf } from "#ui/download";

/** Writes cases by codes with all values, whichever are shown, and hands them to the person. @param words of every source asked for */
export async function exportCases(
  { index, environment }: OpenProject,
  query: CaseQuery,
  words: ReadonlyMap<SourceId, Uint32Array>,
): Promise<void> {
  const table = casesByCode(index, query, words);
  const title = text.title(index.project.name);
  const set = casesData(index, table, environment.now(), {
    title,
    description: [casesText.tableName(query.by), ...casesNote(index, query, table, undefined), text.empty()],
    fact: text.fact,
    attribute: text.attribute,
    role: transcriptsText.role,
    kind: transcriptsText.kindOf,
    table: text.table,
    figure: text.figure,
    code: text.code,
    variable: text.variable,
    absent: text.absent(),
    present: text.presentLabel(),
  });
  download(await dataPackageOf(set), `${fileNameOf(title)}.zip`);
}
