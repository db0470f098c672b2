import type { CodeNode } from "#domain/codebook/code-tree";
import { caseValue, type CaseCell, type CaseRow, type CaseTable } from "#domain/query/cases-query";
import type { ProjectIndex } from "#domain/query/project-index";
import {
  caseColumns,
  type CaseColumn,
  type CaseColumnsWording,
  type VariableWords,
} from "#domain/report/cases-columns";
import type { DataField, DataSet, DataTable, DataValue } from "#domain/report/data-set";
import { variableStems } from "#domain/report/variable-stems";

/** The figures of a code in a case. */
export const codeFigures = ["mentions", "present", "coded_words", "share"] as const;
export type CodeFigure = (typeof codeFigures)[number];

export const variableColumns = ["table", "variable", "title", "description", "type", "values"] as const;
export type VariableColumn = (typeof variableColumns)[number];

export interface CasesDataWording extends CaseColumnsWording {
  readonly title: string;
  /** What the figures are of, paragraph by paragraph. */
  readonly description: readonly string[];
  readonly table: (table: "cases" | "cases-by-code" | "variables") => VariableWords;
  /** With the names of the code and those above it; undefined where the variable is of any code. */
  readonly figure: (figure: CodeFigure, path: string | undefined) => VariableWords;
  readonly code: (column: "code_id" | "code" | "code_name") => VariableWords;
  readonly variable: (column: VariableColumn) => VariableWords;
  readonly absent: string;
  readonly present: string;
}

/** Prefixes of the variables of each code; what follows has at most 26 characters, so that names fit every program. */
const prefixes = { mentions: "n_", present: "any_", share: "share_" } as const;
const longestStem = 26;

/**
 * Cases by codes for statistics programs, three tables: a row a case with three variables a code; the same with a row a case and code;
 * and all variables, for reading. Variables of a code are named after it, whichever codes are shown; figures nobody read are missing.
 *
 * @param table with words counted
 * @param at when it is made, ms since 1970 UTC
 */
export function casesData(
  index: ProjectIndex,
  table: CaseTable,
  at: number,
  wording: CasesDataWording,
): DataSet {
  const columns = caseColumns(index, table.by, table.rows, wording);
  const stems = variableStems(
    [...index.codes.values()].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    longestStem,
    "code",
  );
  const stemOf = ({ code }: CodeNode): string => stems.get(code.id)!;
  const tables = [wideTable(table, columns, stemOf, wording), longTable(table, columns, stemOf, wording)];
  return {
    name: "cases-by-code",
    title: wording.title,
    description: wording.description,
    at,
    tables: [...tables, variablesTable(tables, wording)],
  };
}

function wideTable(
  { codes, rows }: CaseTable,
  columns: readonly CaseColumn[],
  stemOf: (node: CodeNode) => string,
  wording: CasesDataWording,
): DataTable {
  const figures = (["mentions", "present", "share"] as const).flatMap((figure) =>
    codes.map((node, column) => ({
      field: figureField(`${prefixes[figure]}${stemOf(node)}`, figure, pathOf(node), wording),
      value: (row: CaseRow) => figureOf(row, row.cells?.[column], figure),
    })),
  );
  const all = [...columns, ...figures];
  return {
    name: "cases",
    ...wording.table("cases"),
    fields: all.map(({ field }) => field),
    rows: rows.map((row) => all.map(({ value }) => value(row))),
    key: ["case_id"],
  };
}

function longTable(
  { codes, rows }: CaseTable,
  columns: readonly CaseColumn[],
  stemOf: (node: CodeNode) => string,
  wording: CasesDataWording,
): DataTable {
  const ofCode = (name: "code_id" | "code" | "code_name"): DataField => ({
    name,
    ...wording.code(name),
    type: "string",
    required: true,
    ...(name === "code" && codes.length > 0
      ? { categories: codes.map((node) => ({ value: stemOf(node), label: pathOf(node) })) }
      : {}),
  });
  return {
    name: "cases-by-code",
    ...wording.table("cases-by-code"),
    fields: [
      ...columns.map(({ field }) => (field.unique === true ? { ...field, unique: false } : field)),
      ofCode("code_id"),
      ofCode("code"),
      ofCode("code_name"),
      ...codeFigures.map((figure) => figureField(figure, figure, undefined, wording)),
    ],
    rows: rows.flatMap((row) => {
      const facts = columns.map(({ value }) => value(row));
      return codes.map((node, column) => [
        ...facts,
        node.code.id,
        stemOf(node),
        pathOf(node),
        ...codeFigures.map((figure) => figureOf(row, row.cells?.[column], figure)),
      ]);
    }),
    key: ["case_id", "code_id"],
    parent: { table: "cases", field: "case_id" },
  };
}

/** All variables with their descriptions, to be read by people. */
function variablesTable(tables: readonly DataTable[], wording: CasesDataWording): DataTable {
  return {
    name: "variables",
    ...wording.table("variables"),
    fields: variableColumns.map((name) => ({
      name,
      ...wording.variable(name),
      type: "string",
      required: name !== "values",
    })),
    rows: tables.flatMap((table) =>
      table.fields.map((field) => [
        table.name,
        field.name,
        field.title,
        field.description,
        field.type,
        valuesOf(field),
      ]),
    ),
    key: ["table", "variable"],
  };
}

/** "0 = absent; 1 = present", or "0 to 1"; undefined where any value can be. */
function valuesOf({ type, categories, minimum, maximum }: DataField): string | undefined {
  if (type === "boolean") return "0 = false; 1 = true";
  if (categories !== undefined)
    return categories.map(({ value, label }) => (label === value ? label : `${value} = ${label}`)).join("; ");
  if (minimum === undefined) return undefined;
  return maximum === undefined ? `≥ ${minimum}` : `${minimum}–${maximum}`;
}

const pathOf = ({ path }: CodeNode): string => path.join(" / ");

function figureField(
  name: string,
  figure: CodeFigure,
  path: string | undefined,
  wording: CasesDataWording,
): DataField {
  const described = { name, ...wording.figure(figure, path) };
  if (figure === "share") return { ...described, type: "number", minimum: 0, maximum: 1 };
  if (figure !== "present") return { ...described, type: "integer", minimum: 0 };
  return {
    ...described,
    type: "integer",
    categories: [
      { value: 0, label: wording.absent },
      { value: 1, label: wording.present },
    ],
  };
}

const figureOf = (row: CaseRow, cell: CaseCell | undefined, figure: CodeFigure): DataValue =>
  figure === "coded_words" ? cell?.words : caseValue(row, cell, figure);
