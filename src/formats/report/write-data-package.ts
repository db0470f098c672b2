import type { DataField, DataSet, DataTable, DataValue } from "#domain/report/data-set";
import { csvLine, guarded } from "#formats/report/write-csv";
import { writeZip, type FolderFile } from "#formats/report/write-zip";

const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

/**
 * Tables as a Data Package: a csv each, and `datapackage.json` that describes them with their variables; as one zip. The tables are UTF-8
 * without a byte order mark, which statistics programs would take for part of the first name; empty is missing, and numbers have a
 * point. Text that a spreadsheet would take for a formula gets an apostrophe before it. Same tables and time, same bytes.
 *
 * @see https://datapackage.org/standard/data-package/ (2.0)
 */
export const writeDataPackage = (set: DataSet): Uint8Array => writeZip(dataPackageFiles(set));

/** The files of the package, the descriptor first. */
export function dataPackageFiles(set: DataSet): readonly FolderFile[] {
  const tables = set.tables.map((table) => ({ table, path: `${table.name}.csv`, content: csvOf(table) }));
  const descriptor = {
    $schema: profile("datapackage"),
    name: set.name,
    title: set.title,
    description: set.description.join("\n\n"),
    created: new Date(set.at).toISOString(),
    resources: tables.map(({ table, path, content }) => ({
      $schema: profile("dataresource"),
      name: table.name,
      type: "table",
      path,
      title: table.title,
      description: table.description,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: new TextEncoder().encode(content).length,
      schema: schemaOf(table),
    })),
  };
  return [
    { name: "datapackage.json", content: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...tables.map(({ path, content }) => ({ name: path, content })),
  ];
}

function csvOf({ fields, rows }: DataTable): string {
  const lines = [fields.map(({ name }) => name), ...rows.map((row) => row.map(written))];
  return lines.map((line) => `${csvLine(line)}\r\n`).join("");
}

/** Truth is 1 and 0, as statistics programs have it. */
const written = (value: DataValue): string | number | undefined =>
  typeof value === "boolean" ? Number(value) : value;

const schemaOf = ({ fields, key, parent }: DataTable) => ({
  $schema: profile("tableschema"),
  fields: fields.map(fieldOf),
  missingValues: [""],
  primaryKey: key,
  ...(parent === undefined
    ? {}
    : {
        foreignKeys: [
          { fields: [parent.field], reference: { resource: parent.table, fields: [parent.field] } },
        ],
      }),
});

function fieldOf(field: DataField) {
  const { name, title, description, type, required, unique, minimum, maximum, categories, isOrdered } = field;
  const constraints = {
    ...(required === true ? { required } : {}),
    ...(unique === true ? { unique } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return {
    name,
    title,
    description,
    type,
    ...(type === "boolean" ? { trueValues: ["1"], falseValues: ["0"] } : {}),
    ...(categories === undefined
      ? {}
      : {
          categories: categories.map(({ value, label }) => ({
            value: typeof value === "string" ? guarded(value) : value,
            label,
          })),
        }),
    ...(isOrdered === true ? { categoriesOrdered: true } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
