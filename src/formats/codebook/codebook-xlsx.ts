import type { CitedWork, CodebookDraft, CodeSetDraft, TitlePage } from "#domain/codebook/codebook-draft";
import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { codesOfTable, isTableOfCodes, tableOfCodes, writtenColumns } from "#formats/codebook/code-table";
import { rowsOf } from "#formats/codebook/code-rows";
import { writeXlsx, type Sheet, type SheetCell } from "#formats/report/write-xlsx";
import type { ZipFile } from "#formats/transcript/container/zip";
import { readWorkbook } from "#formats/transcript/table/read-workbook";

const sheetNames = { codes: "Codebook", sets: "Sets", titlePage: "About" } as const;

/** In characters; of the columns in the order they are written. */
const widths: Partial<Record<(typeof writtenColumns)[number], number>> = {
  name: 32,
  path: 32,
  definition: 60,
  includeWhen: 40,
  excludeWhen: 40,
  typicalExample: 40,
  boundaryExample: 40,
  scale: 30,
  id: 38,
  parentId: 38,
};
const narrow = 12;

/** A codebook as an Excel workbook: a sheet with a code a row, and one each for sets and the title page where there are such. */
export function writeCodebookXlsx({ codes, sets, titlePage }: CodebookDraft): Uint8Array {
  const depths = rowsOf(codes).map(({ path }) => path.length - 1);
  const rows = tableOfCodes(codes).map((row, line): readonly SheetCell[] =>
    row.map((cell, column) =>
      line > 0 && writtenColumns[column] === "name"
        ? { text: String(cell), indent: depths[line - 1] ?? 0 }
        : cell,
    ),
  );
  const sheets: Sheet[] = [
    { name: sheetNames.codes, widths: writtenColumns.map((column) => widths[column] ?? narrow), rows },
  ];
  if (sets.length > 0) sheets.push({ name: sheetNames.sets, widths: [32, 60, 38, 38], rows: setRows(sets) });
  const about = titlePage === undefined ? [] : titleRows(titlePage);
  if (about.length > 0)
    sheets.push({
      name: sheetNames.titlePage,
      widths: [16, 80, 30, 30, 40],
      rows: [["Field", "Value", "DOI", "Address", "Use"], ...about],
    });
  return writeXlsx(sheets);
}

/** A row for each code of a set, or one for a set without any. */
const setRows = (sets: readonly CodeSetDraft[]): SheetCell[][] => [
  ["Set", "Description", "Set ID", "Code ID"],
  ...sets.flatMap(({ id, name, description, codeIds }) =>
    (codeIds.length === 0 ? [undefined] : codeIds).map((codeId) => [name, description, id, codeId]),
  ),
];

const titleFields = ["title", "description", "language", "licence", "attribution"] as const;

const titleRows = (titlePage: TitlePage): SheetCell[][] => [
  ...titleFields.flatMap((field) => {
    const value = titlePage[field];
    return value === undefined ? [] : [[field, value]];
  }),
  ...(titlePage.sources ?? []).map(({ citation, doi, url, use }) => ["source", citation, doi, url, use]),
];

/** True for the archive of an Excel workbook. */
export const isWorkbook = ({ names }: ZipFile): boolean =>
  names.some((name) => name.toLowerCase() === "xl/workbook.xml");

/**
 * Reads the first visible sheet that has a column with names of codes, Samtale's own or another program's.
 *
 * @returns import/unrecognised where there is none; import/malformed where the workbook is broken
 */
export function readCodebookXlsx(zip: ZipFile): Result<CodebookDraft> {
  const read = readWorkbook(zip);
  if (!read.ok) return read;
  const sheets = read.value.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ cells }) => cells.map(unescaped)),
  }));
  const named = (name: string): readonly (readonly string[])[] =>
    sheets.find((sheet) => sheet.name === name)?.rows.slice(1) ?? [];
  const table = sheets.find(({ rows }) => isTableOfCodes(rows));
  if (table === undefined) return fail(new AppError("import/unrecognised", { format: "xlsx" }));
  const draft = codesOfTable(table.rows, "xlsx");
  if (!draft.ok) return draft;
  const titlePage = titlePageOf(named(sheetNames.titlePage));
  return ok({
    ...draft.value,
    ...(Object.keys(titlePage).length === 0 ? {} : { titlePage }),
    sets: setsOf(named(sheetNames.sets)),
  });
}

/** What a cell holds as `_x000D_`. @see ECMA-376-1:2016, section 22.9.2.19 */
const unescaped = (cell: string): string =>
  cell.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));

/** Rows of one set follow one another. */
function setsOf(rows: readonly (readonly string[])[]): readonly CodeSetDraft[] {
  const sets: (CodeSetDraft & { codeIds: string[] })[] = [];
  for (const [name = "", description = "", id = "", codeId = ""] of rows) {
    const last = sets.at(-1);
    const isSame = last?.name === name && (last.id ?? "") === id;
    const set = isSame
      ? last
      : { ...(id === "" ? {} : { id }), name, ...(description === "" ? {} : { description }), codeIds: [] };
    if (!isSame) sets.push(set);
    if (codeId !== "") set.codeIds.push(codeId);
  }
  return sets;
}

function titlePageOf(rows: readonly (readonly string[])[]): TitlePage {
  const fields = titleFields.flatMap((field) => {
    const value = rows.find(([name]) => name === field)?.[1] ?? "";
    return value === "" ? [] : [[field, value] as const];
  });
  const sources = rows.flatMap(([name, citation = "", doi = "", url = "", use = ""]): CitedWork[] => {
    const told = Object.entries({ doi, url, use }).filter(([, value]) => value !== "");
    return name === "source" && citation !== "" ? [{ citation, ...Object.fromEntries(told) }] : [];
  });
  return { ...Object.fromEntries(fields), ...(sources.length === 0 ? {} : { sources }) };
}
