import { strToU8, zipSync, type Zippable } from "fflate";
import { xmlAttribute, xmlText } from "#formats/report/xml-text";

/** Text that begins so many steps to the right: a branch of a tree. */
export interface IndentedText {
  readonly text: string;
  readonly indent: number;
}
export type SheetCell = string | number | undefined | IndentedText;

/** One table of a workbook; the first row holds the headings and stays in sight. */
export interface Sheet {
  /** At most 31 characters, without any of `[]:*?/\`. */
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Excel takes no more in a cell; in UTF-16 code units. */
const mostCharacters = 32_767;
const mostIndent = 12;

/** The first day a zip can say. Zips keep local time: any other would give other bytes in another time zone. */
const earliest = new Date(1980, 0, 1);

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Tables as an Excel workbook: texts are texts whatever they begin with, numbers are numbers. Same tables, same bytes. A text of
 * more than 32,767 characters is cut there, since no cell takes more.
 *
 * @see ECMA-376-1:2016, section 18
 */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${packages}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>` +
      sheets
        .map((_, at) => `<Override PartName="/xl/${pathOf(at)}" ContentType="${contentType}.worksheet+xml"/>`)
        .join("") +
      `</Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => ["worksheet", pathOf(at)] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/workbook.xml":
      `<workbook ${main} xmlns:r="${relationship}"><sheets>` +
      sheets
        .map(
          ({ name }, at) => `<sheet name="${xmlAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
        )
        .join("") +
      `</sheets></workbook>`,
    "xl/styles.xml": styles,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/${pathOf(at)}`, sheetXml(sheet)])),
  };
  const zippable: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, [strToU8(declaration + xml), { mtime: earliest }]]),
  );
  return zipSync(zippable);
}

const pathOf = (sheet: number): string => `worksheets/sheet${sheet + 1}.xml`;

const relations = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">` +
  targets
    .map(
      ([kind, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${relationship}/${kind}" Target="${target}"/>`,
    )
    .join("") +
  `</Relationships>`;

/** By number: 0 plain, 1 headings, 2 texts in lines, 3 and on the same one step further right each. */
const [headingStyle, textStyle] = [1, 2];
const lines = (indent: number): string =>
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">` +
  `<alignment ${indent === 0 ? "" : `horizontal="left" indent="${indent}" `}vertical="top" wrapText="1"/></xf>`;
const styles =
  `<styleSheet ${main}>` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFE8EAE8"/></patternFill></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="${mostIndent + 3}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">` +
  `<alignment vertical="top" wrapText="1"/></xf>` +
  Array.from({ length: mostIndent + 1 }, (_, indent) => lines(indent)).join("") +
  `</cellXfs></styleSheet>`;

function sheetXml({ widths, rows }: Sheet): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map((row, line) => {
    const cells = row.map((cell, column) => cellXml(cell, `${lettersOf(column)}${line + 1}`, line === 0));
    return `<row r="${line + 1}">${cells.join("")}</row>`;
  });
  return (
    `<worksheet ${main}><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    (columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`) +
    `<sheetData>${body.join("")}</sheetData></worksheet>`
  );
}

function cellXml(cell: SheetCell, place: string, isHeading: boolean): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${place}" s="${textStyle}"><v>${cell}</v></c>`;
  const { text, indent } = typeof cell === "string" ? { text: cell, indent: 0 } : cell;
  const style = isHeading ? headingStyle : textStyle + Math.min(indent, mostIndent);
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** What a cell cannot hold as it is, stands in it as `_x000D_`; what looks like that gets its underscore so. */
const cellText = (text: string): string =>
  xmlText(
    fitting(text)
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(
        /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
        (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
      ),
  );

/** Cut where a cell ends, not inside a character. */
const fitting = (text: string): string =>
  text.length <= mostCharacters ? text : text.slice(0, mostCharacters).replace(/[\uD800-\uDBFF]$/, "");

/** Column 0 is `A`, 26 is `AA`. */
function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}
