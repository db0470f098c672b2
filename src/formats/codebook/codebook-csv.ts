import Papa from "papaparse";
import type { CodebookDraft } from "#domain/codebook/codebook-draft";
import type { Result } from "#domain/result";
import { codesOfTable, tableOfCodes } from "#formats/codebook/code-table";
import { unguarded, writeCsv, type CsvSeparator } from "#formats/report/write-csv";

/** A codebook as a table, a code a row; sets and the title page are left out. */
export const writeCodebookCsv = ({ codes }: CodebookDraft, fieldSeparator: CsvSeparator = ","): string =>
  writeCsv(tableOfCodes(codes), fieldSeparator);

/**
 * Reads a table with a code in every row: its own or another program's, such as Taguette's.
 *
 * @returns import/unrecognised where no column holds names of codes
 */
export function readCodebookCsv(text: string): Result<CodebookDraft> {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimitersToGuess: [",", ";", "\t"],
    skipEmptyLines: "greedy",
  });
  return codesOfTable(
    data.map((row) => row.map(unguarded)),
    "csv",
  );
}
