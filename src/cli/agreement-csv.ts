import papaparse from "papaparse";
import { weightKinds, type WeightKind } from "#domain/agreement/agreement-weights";
import type { Level, RatingsCase } from "#domain/agreement/case-values/agreement-case";
import type { Category } from "#domain/agreement/ratings";
import { InputError } from "#cli/input-error";
import { listed, oneOf } from "#cli/options";

export interface CsvOptions {
  readonly level: Level;
  /** Declared categories in the order of their scale; those that occur where absent. */
  readonly categories?: readonly string[];
  readonly weights?: readonly WeightKind[];
  /** Another text that stands for missing, beside the empty one. */
  readonly missing?: string;
  /** Name of a column that names the units; it is no coder's. */
  readonly unitColumn?: string;
}

const csvLevels = ["nominal", "ordinal", "interval", "ratio"] as const;

/** @throws InputError where an option has a value it cannot have */
export function csvOptions(values: ReadonlyMap<string, string>): CsvOptions {
  const [categories, weights] = [values.get("categories"), values.get("weights")];
  const [missing, unitColumn] = [values.get("missing"), values.get("unit-column")];
  return {
    level: oneOf("level", values.get("level") ?? "nominal", csvLevels),
    ...(categories === undefined ? {} : { categories: listed(categories) }),
    ...(weights === undefined
      ? {}
      : { weights: listed(weights).map((kind) => oneOf("weights", kind, weightKinds)) }),
    ...(missing === undefined ? {} : { missing }),
    ...(unitColumn === undefined ? {} : { unitColumn }),
  };
}

/**
 * Reads a table of ratings: a header with the coders' names, a row for each unit, an empty cell where a coder did not rate
 * it. Separated by commas, semicolons, tabs or bars, whichever it is. A first column without a name, as R writes it, names
 * the units.
 *
 * Cells are numbers where all of them are, with a decimal comma where semicolons separate; else they are texts, kept to the
 * letter.
 *
 * @throws InputError with the row (the header is row 1) and column that is not as it should be
 */
export function caseFromCsv(text: string, id: string, options: CsvOptions): RatingsCase {
  const { header, rows, comma } = tableOf(text);
  const columns = coderColumns(header, options.unitColumn);
  const isMissing = (cell: string): boolean => cell.trim() === "" || cell === options.missing;
  const cells: Cell[] = rows.flatMap(({ row, cells }) =>
    columns.map((column) => ({
      where: `row ${row}, column "${header[column]!}"`,
      text: isMissing(cells[column]!) ? null : cells[column]!,
    })),
  );
  const valueOf = readerOf(cells, options, comma);
  const categories = options.categories?.map(valueOf);
  const known = new Set(categories);
  if (known.size !== (categories?.length ?? 0)) throw new InputError("--categories names one twice");
  const values = cells.map(({ where, text }) => {
    if (text === null) return null;
    const value = valueOf(text);
    if (categories !== undefined && !known.has(value))
      throw new InputError(`${where} is not among the categories declared`);
    return value;
  });
  return {
    id,
    level: options.level,
    units: columns.map((_, coder) => rows.map((__, unit) => values[unit * columns.length + coder]!)),
    ...(categories === undefined ? {} : { categories }),
    ...(options.weights === undefined ? {} : { weights: options.weights }),
  };
}

/** The text of a cell, and where it stands. */
interface Cell {
  readonly where: string;
  /** `null` where missing. */
  readonly text: string | null;
}

interface Table {
  readonly header: readonly string[];
  /** `row` as a person counts, the header being 1. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** True where numbers may have a decimal comma. */
  readonly comma: boolean;
}

function tableOf(text: string): Table {
  const body = text.replace(/^\ufeff/, "").replace(/\r?\n$/, "");
  const delimiter = delimiterOf(body);
  const parsed = papaparse.parse<string[]>(body, { delimiter });
  const broken = parsed.errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined)
    throw new InputError(`row ${(broken.row ?? 0) + 1}: a quotation mark is not in its place`);
  const [header = [], ...rest] = parsed.data;
  if (header.every((name) => name.trim() === ""))
    throw new InputError("has no header with the coders' names");
  const rows = rest
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => header.length === 1 || cells.length > 1 || cells[0]!.trim() !== ""); // blank lines
  for (const { row, cells } of rows)
    if (cells.length !== header.length)
      throw new InputError(`row ${row} has ${cells.length} cells where the header has ${header.length}`);
  return { header, rows, comma: delimiter === ";" };
}

/** What parts the header into the most names; quoted names may hold anything. */
function delimiterOf(text: string): string {
  const header = text.replace(/"[^"]*"/g, "").split(/[\r\n]/, 1)[0]!;
  const parts = (delimiter: string): number => header.split(delimiter).length;
  return [",", ";", "\t", "|"].reduce((best, other) => (parts(other) > parts(best) ? other : best));
}

/** Which columns are coders'. */
function coderColumns(header: readonly string[], unitColumn: string | undefined): number[] {
  if (unitColumn !== undefined && !header.includes(unitColumn))
    throw new InputError(`has no column "${unitColumn}"`);
  return [...header.keys()].filter((column) =>
    unitColumn === undefined ? column > 0 || header[0]!.trim() !== "" : header[column] !== unitColumn,
  );
}

/**
 * How a cell becomes a category: a number where the level or all cells ask for it, else the text as it stands.
 * In nominal data only what is written as a number usually is counts as one, so that "1" and "01" stay two categories.
 */
function readerOf(
  cells: readonly Cell[],
  { level, categories }: CsvOptions,
  comma: boolean,
): (text: string) => Category {
  const numberOf = (text: string): number => Number(comma ? text.replace(",", ".") : text);
  const isNumber = (text: string): boolean =>
    level === "nominal"
      ? String(Number(text)) === text
      : text.trim() !== "" && Number.isFinite(numberOf(text));
  const word = [...(categories ?? []).map((text) => ({ where: "--categories", text })), ...cells].find(
    ({ text }) => text !== null && !isNumber(text),
  );
  if (word === undefined) return numberOf;
  if (level === "interval" || level === "ratio")
    throw new InputError(`${word.where} is no number, as --level ${level} asks for`);
  if (level === "ordinal" && categories === undefined)
    throw new InputError(`${word.where} is no number; --categories says in which order the categories are`);
  return (text) => text;
}
