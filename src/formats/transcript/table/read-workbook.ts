import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { readXml } from "#formats/transcript/container/xml";
import type { ZipFile } from "#formats/transcript/container/zip";
import type { TableRow } from "#formats/transcript/table/read-table";
import {
  SheetReader,
  StringsReader,
  StylesReader,
  WorkbookReader,
} from "#formats/transcript/table/xlsx-parts";

/** A sheet that people see and that holds something. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/**
 * The visible sheets of an Excel workbook, in order, without empty ones. Formulas count as the value they last had; times as
 * clock times.
 *
 * @returns import/malformed where a part is missing or broken, or as the archive's reader says
 * @see ECMA-376-1:2016, section 18
 */
export function readWorkbook(zip: ZipFile): Result<readonly WorkbookSheet[]> {
  const workbook = new WorkbookReader();
  const strings = new StringsReader();
  const styles = new StylesReader();
  const targets = new WorkbookReader();
  for (const [name, reader, isNeeded] of [
    ["xl/workbook.xml", workbook, true],
    ["xl/sharedStrings.xml", strings, false],
    ["xl/styles.xml", styles, false],
    ["xl/_rels/workbook.xml.rels", targets, true],
  ] as const) {
    const read = readPart(zip, name, reader, isNeeded);
    if (!read.ok) return read;
  }
  const sheets: WorkbookSheet[] = [];
  for (const { name, id, isHidden } of workbook.sheets) {
    const target = targets.targets.get(id);
    if (isHidden || target === undefined) continue;
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const sheet = new SheetReader(strings.strings, styles.timeStyles);
    const read = readPart(zip, path, sheet, true);
    if (!read.ok) return read;
    if (sheet.rows.length > 0) sheets.push({ name, rows: sheet.rows });
  }
  return ok(sheets);
}

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
