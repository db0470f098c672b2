import { AppError } from "#domain/errors";
import { fail, ok } from "#domain/result";
import { openZip } from "#formats/transcript/container/zip";
import { note } from "#formats/transcript/notes";
import type { BytesParser } from "#formats/transcript/parsed-transcript";
import { shapeOf } from "#formats/transcript/table/columns";
import { readTable } from "#formats/transcript/table/read-table";
import { readWorkbook } from "#formats/transcript/table/read-workbook";

/** Excel workbooks: the first visible sheet that looks like a transcript. */
export const parseXlsx: BytesParser = (bytes, options) => {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const workbook = readWorkbook(zip.value);
  if (!workbook.ok) return workbook;
  const sheets = workbook.value;
  const chosen =
    sheets.find(({ name }) => name === options.sheet) ??
    sheets.find(({ rows }) => (shapeOf(rows.map(({ cells }) => cells))?.header ?? -1) >= 0) ??
    sheets[0];
  if (chosen === undefined) return fail(new AppError("import/empty"));
  const table = readTable(chosen.rows, options);
  if (!table.ok) return table;
  const others = sheets.filter(({ name }) => name !== chosen.name).map(({ name }) => name);
  return ok({
    ...table.value,
    sheets: sheets.map(({ name }) => name),
    notes: [
      ...table.value.notes,
      ...(others.length > 0
        ? [note("sheets-dropped", { sheets: others.join(", "), count: others.length })]
        : []),
    ],
  });
};
