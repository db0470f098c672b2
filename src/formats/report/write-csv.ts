/** What separates the fields: a comma, or where decimal commas are usual a semicolon. */
export type CsvSeparator = "," | ";";

/**
 * A table as RFC 4180 has it, with a byte order mark so that spreadsheet programs read it as UTF-8.
 *
 * Text that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe
 * before it, and so does text that has such apostrophes already: taking one away gives every text back. Numbers are written as they
 * are, with a point.
 *
 * @param rows the first holds the headings; undefined is an empty field
 */
export function writeCsv(
  rows: readonly (readonly (string | number | undefined)[])[],
  separator: CsvSeparator = ",",
): string {
  return csvText(rows.map((row) => csvLine(row, separator)));
}

/** Lines of {@link csvLine} as a file. */
export const csvText = (lines: readonly string[]): string => `\uFEFF${lines.join("\r\n")}\r\n`;

/** One row, for tables whose rows are too many to be held as fields. */
export const csvLine = (
  row: readonly (string | number | undefined)[],
  separator: CsvSeparator = ",",
): string => row.map((field) => fieldOf(field, separator)).join(separator);

function fieldOf(field: string | number | undefined, separator: CsvSeparator): string {
  if (field === undefined) return "";
  if (typeof field === "number") return String(field);
  const safe = guarded(field);
  return safe.includes('"') || safe.includes(separator) || /[\r\n]/.test(safe) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/** Text as a table has it: what a spreadsheet would take for a formula gets an apostrophe. */
export const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** What {@link guarded} was given. */
export const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, "");
