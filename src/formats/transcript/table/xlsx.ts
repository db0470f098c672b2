import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { readXml } from "#formats/transcript/container/xml";
import { openZip, type ZipFile } from "#formats/transcript/container/zip";
import { note } from "#formats/transcript/notes";
import type { BytesParser } from "#formats/transcript/parsed-transcript";
import { readTable, type TableRow } from "#formats/transcript/table/read-table";
import { shapeOf } from "#formats/transcript/table/columns";
import {
  SheetReader,
  StringsReader,
  StylesReader,
  WorkbookReader,
} from "#formats/transcript/table/xlsx-parts";

/**
 * Excel workbooks: the first visible sheet that looks like a transcript. Formulas count as the value they last had; times as clock times.
 * @see ECMA-376-1:2016, section 18
 */
export const parseXlsx: BytesParser = (bytes, options) => {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const workbook = new WorkbookReader();
  const strings = new StringsReader();
  const styles = new StylesReader();
  for (const [name, reader, isNeeded] of [
    ["xl/workbook.xml", workbook, true],
    ["xl/sharedStrings.xml", strings, false],
    ["xl/styles.xml", styles, false],
  ] as const) {
    const read = readPart(zip.value, name, reader, isNeeded);
    if (!read.ok) return read;
  }
  const targets = new WorkbookReader();
  const rels = readPart(zip.value, "xl/_rels/workbook.xml.rels", targets, true);
  if (!rels.ok) return rels;
  const sheets = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const tables: { name: string; rows: TableRow[] }[] = [];
  for (const { name, id } of sheets) {
    const target = targets.targets.get(id);
    if (target === undefined) continue;
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const sheet = new SheetReader(strings.strings, styles.timeStyles);
    const read = readPart(zip.value, path, sheet, true);
    if (!read.ok) return read;
    if (sheet.rows.length > 0) tables.push({ name, rows: sheet.rows });
  }
  const chosen =
    tables.find(({ name }) => name === options.sheet) ??
    tables.find(({ rows }) => (shapeOf(rows.map(({ cells }) => cells))?.header ?? -1) >= 0) ??
    tables[0];
  if (chosen === undefined) return fail(new AppError("import/empty"));
  const table = readTable(chosen.rows, options);
  if (!table.ok) return table;
  const others = tables.filter(({ name }) => name !== chosen.name).map(({ name }) => name);
  return ok({
    ...table.value,
    sheets: tables.map(({ name }) => name),
    notes: [
      ...table.value.notes,
      ...(others.length > 0
        ? [note("sheets-dropped", { sheets: others.join(", "), count: others.length })]
        : []),
    ],
  });
};

function readPart(
  zip: ZipFile,
  name: string,
  reader: Parameters<typeof readXml>[1],
  isNeeded: boolean,
): Result<null> {
  const actual = zip.names.find((entry) => entry.toLowerCase() === name.toLowerCase());
  if (actual === undefined)
    return isNeeded ? fail(new AppError("import/malformed", { part: name })) : ok(null);
  const part = zip.read(actual);
  return part.ok ? readXml(part.value, reader) : part;
}
