import Papa from "papaparse";
import type { TextParser } from "#formats/transcript/parsed-transcript";
import { note } from "#formats/transcript/notes";
import { readTable, type TableRow } from "#formats/transcript/table/read-table";

/** Comma, semicolon or tab separated values, quoted or not. */
export const parseCsv: TextParser = (text, options) => {
  // Whisper writes its tables without quoting: a quotation mark there is part of what was said.
  const isPlain = /^start\tend\ttext\n/.test(text);
  const quoted = rowsOf(text, isPlain ? "\0" : '"');
  // An opening quotation mark without a closing one would swallow the rest of the file.
  const rows = quoted.isBroken ? rowsOf(text, "\0").rows : quoted.rows;
  const read = readTable(rows, options);
  return read.ok && quoted.isBroken
    ? {
        ok: true,
        value: { ...read.value, notes: [note("quotes-ignored", { count: 1 }), ...read.value.notes] },
      }
    : read;
};

function rowsOf(text: string, quoteChar: string): { rows: TableRow[]; isBroken: boolean } {
  const { data, errors } = Papa.parse<string[]>(text, {
    quoteChar,
    delimitersToGuess: [",", ";", "\t", "|"],
    ...(/^[^\n]*\t/.test(text) && !/^[^\n]*[,;]/.test(text) ? { delimiter: "\t" } : {}),
  });
  let line = 1;
  const rows = data.map((cells) => {
    const row = { cells, line };
    line += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    return row;
  });
  return { rows, isBroken: errors.some(({ type }) => type === "Quotes") };
}
