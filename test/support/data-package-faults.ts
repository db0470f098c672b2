import papaparse from "papaparse";

interface Field {
  readonly name?: unknown;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly type?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly categories?: readonly (string | number | { readonly value: unknown; readonly label?: unknown })[];
  readonly categoriesOrdered?: unknown;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
}
interface Schema {
  readonly fields: readonly Field[];
  readonly missingValues?: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}
interface Resource {
  readonly $schema?: unknown;
  readonly name: string;
  readonly type?: unknown;
  readonly path: string;
  readonly encoding?: string;
  readonly mediatype?: string;
  readonly bytes?: number;
  readonly schema: Schema;
}
type Row = Readonly<Record<string, string>>;

/** Constraints that the standard has for each type that is written here. */
const constraintsOf: Readonly<Record<string, readonly string[]>> = {
  string: ["required", "unique", "enum", "pattern", "minLength", "maxLength"],
  integer: ["required", "unique", "enum", "minimum", "maximum", "pattern"],
  number: ["required", "unique", "enum", "minimum", "maximum", "pattern"],
  boolean: ["required", "enum"],
  date: ["required", "unique", "enum", "minimum", "maximum", "pattern"],
};
const lexical: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/**
 * What a Data Package breaks of the standard, as far as tables in csv go: of its descriptor, and of its data against the descriptor.
 *
 * @see https://datapackage.org/standard/data-package/ , data-resource, table-schema (2.0)
 */
export function dataPackageFaults(files: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const descriptor = JSON.parse(files.get("datapackage.json") ?? "null") as {
    readonly $schema?: unknown;
    readonly name?: unknown;
    readonly created?: string;
    readonly resources?: readonly Resource[];
  };
  check(
    descriptor.$schema === "https://datapackage.org/profiles/2.0/datapackage.json",
    "profile of the package",
  );
  check(/^[a-z0-9._-]+$/.test(String(descriptor.name)), "name of the package");
  check(
    new Date(descriptor.created ?? "").toISOString() === descriptor.created,
    "created is not a date and time",
  );
  const resources = descriptor.resources ?? [];
  check(resources.length > 0, "no resources");
  check(new Set(resources.map(({ name }) => name)).size === resources.length, "names of resources repeat");
  const rowsOf = new Map<string, readonly Row[]>();
  for (const resource of resources) {
    const { name, path } = resource;
    check(resource.$schema === "https://datapackage.org/profiles/2.0/dataresource.json", `${name}: profile`);
    check(resource.type === "table", `${name}: not a table`);
    check(/^[^/\\.~][^:\\]*$/.test(path) && !path.includes(".."), `${name}: path`);
    check(/^(.+)\/(.+)$/.test(resource.mediatype ?? ""), `${name}: media type`);
    const content = files.get(path) ?? "";
    check(files.has(path), `${name}: no file`);
    check(resource.bytes === new TextEncoder().encode(content).length, `${name}: bytes`);
    check(!content.startsWith("\uFEFF"), `${name}: byte order mark`);
    const [head = [], ...lines] = papaparse.parse<string[]>(content, { skipEmptyLines: true }).data;
    const { fields } = resource.schema;
    check(fields.length > 0, `${name}: no fields`);
    check(JSON.stringify(head) === JSON.stringify(fields.map((field) => field.name)), `${name}: headings`);
    check(new Set(head).size === head.length, `${name}: fields repeat`);
    check(
      lines.every((line) => line.length === head.length),
      `${name}: ragged rows`,
    );
    const rows = lines.map((line) => Object.fromEntries(head.map((field, at) => [field, line[at] ?? ""])));
    rowsOf.set(name, rows);
    for (const field of fields)
      for (const fault of fieldFaults(field, rows, resource.schema.missingValues ?? [""]))
        check(false, `${name}.${String(field.name)}: ${fault}`);
    const { primaryKey = [] } = resource.schema;
    check(
      primaryKey.every((key) => head.includes(key)),
      `${name}: primary key`,
    );
    const keys = rows.map((row) => JSON.stringify(primaryKey.map((key) => row[key])));
    check(new Set(keys).size === rows.length, `${name}: rows with the same key`);
    check(
      rows.every((row) => primaryKey.every((key) => row[key] !== "")),
      `${name}: rows without a key`,
    );
  }
  for (const { name, schema } of resources)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(
        rowsOf.get(reference.resource)?.map((row) => JSON.stringify(reference.fields.map((key) => row[key]))),
      );
      check(
        rowsOf.get(name)!.every((row) => known.has(JSON.stringify(fields.map((key) => row[key])))),
        `${name}: rows of no row in ${reference.resource}`,
      );
    }
  return faults;
}

function fieldFaults(field: Field, rows: readonly Row[], missing: readonly string[]): string[] {
  const faults: string[] = [];
  const { type = "string", constraints = {}, categories } = field;
  const texts = [field.name, field.title, field.description];
  if (texts.some((text) => typeof text !== "string" || text === "")) faults.push("is not described");
  const known = constraintsOf[type];
  if (known === undefined) return [...faults, `type ${type}`];
  for (const name of Object.keys(constraints)) if (!known.includes(name)) faults.push(`constraint ${name}`);
  if (categories !== undefined && type !== "string" && type !== "integer")
    faults.push("categories of its type");
  if (field.categoriesOrdered !== undefined && typeof field.categoriesOrdered !== "boolean")
    faults.push("order of categories");
  const values = categories?.map((category) => (typeof category === "object" ? category.value : category));
  if (values?.some((value) => typeof value !== (type === "integer" ? "number" : "string")) === true)
    faults.push("type of categories");
  if (values !== undefined && new Set(values).size !== values.length) faults.push("categories repeat");
  const given = rows.map((row) => row[String(field.name)] ?? "").filter((value) => !missing.includes(value));
  if (constraints["required"] === true && given.length < rows.length) faults.push("required, but missing");
  if (constraints["unique"] === true && new Set(given).size < given.length)
    faults.push("unique, but repeats");
  for (const value of given) {
    const isBoolean =
      field.trueValues?.includes(value) === true || field.falseValues?.includes(value) === true;
    if (type === "boolean" ? !isBoolean : lexical[type]?.test(value) === false)
      faults.push(`${value} is no ${type}`);
    if (values !== undefined && !values.some((each) => String(each) === value))
      faults.push(`${value} is no category`);
    const [least, most] = [constraints["minimum"], constraints["maximum"]];
    if (typeof least === "number" && Number(value) < least) faults.push(`${value} is too small`);
    if (typeof most === "number" && Number(value) > most) faults.push(`${value} is too large`);
  }
  return faults;
}
