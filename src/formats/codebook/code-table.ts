import type { CodebookDraft, CodebookFormat, CodeDraft } from "#domain/codebook/codebook-draft";
import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { codeOf, type WrittenFields } from "#formats/codebook/code-fields";
import { rowsOf, treeOf, type ReadRow } from "#formats/codebook/code-rows";
import { scaleText } from "#formats/codebook/code-scale";
import { CodebookNotes } from "#formats/codebook/codebook-notes";

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
  scale: ["Scale", "rating scale", "skala"],
  color: ["Colour", "color", "farge"],
  paletteNumber: ["Palette number"],
  key: ["Key", "shortcut"],
  isCodable: ["Codable", "is codable"],
  retired: ["Retired"],
  id: ["ID", "guid", "uuid"],
  parentId: ["Parent ID", "parent guid"],
  parentName: ["Parent", "parent code", "parent name", "category", "overordnet"],
} as const satisfies Record<string, readonly string[]>;
type Column = keyof typeof columns;

/** Columns that are written: the parent's name stands in the path. */
export const writtenColumns = (Object.keys(columns) as Column[]).filter((column) => column !== "parentName");

/** What stands between the names of a path. */
const separator = " / ";

/** A title or an empty line may stand above the headings. */
const mostAbove = 10;

const folded = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const byHeading = new Map(
  Object.entries(columns).flatMap(([column, headings]) =>
    headings.map((heading) => [folded(heading), column as Column]),
  ),
);

/** A codebook as a table, a code a row, parents before children; the headings first. Sets are left out. */
export function tableOfCodes(
  codes: readonly CodeDraft[],
): readonly (readonly (string | number | undefined)[])[] {
  const rows = rowsOf(codes).map((row) => {
    const cells = {
      ...row,
      path: row.path.join(separator),
      scale: row.scale && scaleText(row.scale),
      isCodable: row.isCodable ? "yes" : "no",
      retired: row.retired === true ? "yes" : undefined,
    };
    return writtenColumns.map((column) => (cells as Partial<Record<Column, string | number>>)[column]);
  });
  return [writtenColumns.map((column) => columns[column][0]), ...rows];
}

/** Which column is where, and headings of none; undefined for a row that does not say which column holds names. */
function headingsIn(row: readonly string[]) {
  const places = new Map<Column, number>();
  const dropped: string[] = [];
  row.forEach((heading, at) => {
    const column = byHeading.get(folded(heading));
    if (column !== undefined && !places.has(column)) places.set(column, at);
    else if (heading.trim() !== "") dropped.push(heading);
  });
  return places.has("name") || places.has("path") ? { places, dropped } : undefined;
}

/** True for a table with names of codes in one column. */
export const isTableOfCodes = (table: readonly (readonly string[])[]): boolean =>
  table.slice(0, mostAbove).some((row) => headingsIn(row) !== undefined);

/**
 * Reads a table with a code in every row, its own or another program's. The tree follows from the parent's id, the path, or the
 * parent's name, whichever there is.
 *
 * @returns import/unrecognised where no column holds names of codes
 */
export function codesOfTable(
  table: readonly (readonly string[])[],
  format: CodebookFormat & ("csv" | "xlsx"),
): Result<CodebookDraft> {
  const header = table.slice(0, mostAbove).findIndex((row) => headingsIn(row) !== undefined);
  const headings = headingsIn(table[header] ?? []);
  if (headings === undefined) return fail(new AppError("import/unrecognised", { format }));
  const { places, dropped } = headings;
  const notes = new CodebookNotes();
  const read = [...places.values()].map((at) => table[header]?.[at]?.trim() ?? "");
  notes.say("columns-read", { columns: read.join(", ") });
  if (dropped.length > 0)
    notes.say("columns-dropped", { columns: dropped.join(", "), count: dropped.length });
  const rows = table.slice(header + 1).flatMap((line): ReadRow[] => {
    const cell = (column: Column): string => line[places.get(column) ?? -1] ?? "";
    const path = cell("path") === "" ? undefined : cell("path").split(separator);
    const name = cell("name") === "" ? (path?.at(-1) ?? "") : cell("name");
    if (name.trim() === "") {
      notes.count("rows-nameless");
      return [];
    }
    const fields = Object.fromEntries(
      [...places.keys()].map((column) => [column, cell(column)]),
    ) as WrittenFields;
    const idIn = (column: "id" | "parentId"): string | undefined =>
      cell(column).replace(/[{}]/g, "").trim().toLowerCase() || undefined;
    return [
      {
        code: codeOf(name, fields, notes),
        writtenId: idIn("id"),
        parentId: idIn("parentId"),
        parentName: cell("parentName") === "" ? undefined : cell("parentName"),
        above: path?.slice(0, -1),
      },
    ];
  });
  return ok({ format, codes: treeOf(rows, notes), sets: [], notes: notes.list() });
}
