import Papa from "papaparse";
import type { CodebookDraft } from "#domain/codebook/codebook-draft";
import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { codeOf, type WrittenFields } from "#formats/codebook/code-fields";
import { rowsOf, treeOf, type ReadRow } from "#formats/codebook/code-rows";
import { CodebookNotes } from "#formats/codebook/codebook-notes";
import { writeCsv, type CsvSeparator } from "#formats/report/write-csv";

/** Columns as they are written, and other headings they are known by; compared without case, spaces and signs. */
const columns = {
  name: ["Name", "code", "tag", "label", "code name", "kode", "navn"],
  path: ["Path", "full path", "hierarchy"],
  definition: ["Definition", "description", "memo", "comment", "definisjon", "beskrivelse"],
  includeWhen: ["Include when", "inclusion", "inclusion criteria", "when to use"],
  excludeWhen: ["Exclude when", "exclusion", "exclusion criteria", "when not to use"],
  typicalExample: ["Typical example", "example", "examples", "eksempel"],
  boundaryExample: ["Boundary example", "atypical example", "close but no"],
  origin: ["Origin"],
  level: ["Level"],
  color: ["Colour", "color", "farge"],
  paletteNumber: ["Palette number"],
  key: ["Key", "shortcut"],
  isCodable: ["Codable", "is codable"],
  id: ["ID", "guid", "uuid"],
  parentId: ["Parent ID", "parent guid"],
  parentName: ["Parent", "parent code", "parent name", "category", "overordnet"],
} as const satisfies Record<string, readonly string[]>;
type Column = keyof typeof columns;

/** Columns that are written: the parent's name stands in the path. */
const written = (Object.keys(columns) as Column[]).filter((column) => column !== "parentName");

/** What stands between the names of a path. */
const separator = " / ";

const folded = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const byHeading = new Map(
  Object.entries(columns).flatMap(([column, headings]) =>
    headings.map((heading) => [folded(heading), column as Column]),
  ),
);

/** A codebook as a table, a code a row; sets are left out. */
export function writeCodebookCsv({ codes }: CodebookDraft, fieldSeparator: CsvSeparator = ","): string {
  const rows = rowsOf(codes).map((row) => {
    const cells = { ...row, path: row.path.join(separator), isCodable: row.isCodable ? "yes" : "no" };
    return written.map((column) => (cells as Partial<Record<Column, string | number>>)[column]);
  });
  return writeCsv([written.map((column) => columns[column][0]), ...rows], fieldSeparator);
}

/**
 * Reads a table with a code in every row: its own or another program's, such as Taguette's. The tree follows from the parent's
 * id, the path, or the parent's name, whichever there is.
 *
 * @returns import/unrecognised where no column holds names of codes
 */
export function readCodebookCsv(text: string): Result<CodebookDraft> {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimitersToGuess: [",", ";", "\t"],
    skipEmptyLines: "greedy",
  });
  const [headings = [], ...lines] = data;
  const places = new Map<Column, number>();
  const dropped: string[] = [];
  headings.forEach((heading, at) => {
    const column = byHeading.get(folded(heading));
    if (column === undefined || places.has(column)) dropped.push(heading);
    else places.set(column, at);
  });
  if (!places.has("name") && !places.has("path"))
    return fail(new AppError("import/unrecognised", { format: "csv" }));

  const notes = new CodebookNotes();
  notes.say("columns-read", { columns: [...places.keys()].join(", ") });
  if (dropped.length > 0)
    notes.say("columns-dropped", { columns: dropped.join(", "), count: dropped.length });
  const rows = lines.flatMap((line): ReadRow[] => {
    const cell = (column: Column): string => unguarded(line[places.get(column) ?? -1] ?? "");
    const path = cell("path") === "" ? undefined : cell("path").split(separator);
    const name = cell("name") === "" ? (path?.at(-1) ?? "") : cell("name");
    if (name.trim() === "") {
      notes.count("rows-nameless");
      return [];
    }
    const fields = Object.fromEntries(
      [...places.keys()].map((column) => [column, cell(column)]),
    ) as WrittenFields;
    const parentId = cell("parentId").replace(/[{}]/g, "").toLowerCase();
    return [
      {
        code: codeOf(name, fields, notes),
        parentId: parentId === "" ? undefined : parentId,
        parentName: cell("parentName") === "" ? undefined : cell("parentName"),
        above: path?.slice(0, -1),
      },
    ];
  });
  return ok({ format: "csv", codes: treeOf(rows, notes), sets: [], notes: notes.list() });
}

/** Takes back the apostrophe that keeps spreadsheets from reading text as a formula. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, "");
