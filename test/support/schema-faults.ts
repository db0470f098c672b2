/** The keywords of JSON Schema 2020-12 that the project's schemas use. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const known = new Set([
  ...["$schema", "$id", "$ref", "$defs", "title", "description", "type", "const", "enum", "required"],
  ...[
    "properties",
    "additionalProperties",
    "items",
    "minItems",
    "pattern",
    "minLength",
    "minimum",
    "maximum",
  ],
]);

/**
 * What of a value a schema does not allow, each with its place, such as `/codes/0/name: required`; empty for a valid value.
 *
 * @throws Error where the schema has a keyword that is not looked at here
 * @see JSON Schema 2020-12, Validation
 */
export function schemaFaults(schema: object, value: unknown): readonly string[] {
  return faults(schema, value, "", schema);
}

function faults(schema: Schema, value: unknown, place: string, root: Schema): string[] {
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (unknown !== undefined) throw new Error(`The keyword ${unknown} is not looked at`);
  const found: string[] = [];
  const check = (isRight: boolean, keyword: string) => {
    if (!isRight) found.push(`${place}: ${keyword}`);
  };
  if (schema.$ref !== undefined) {
    const named = root.$defs?.[schema.$ref.replace("#/$defs/", "")];
    if (named === undefined) throw new Error(`There is no ${schema.$ref}`);
    found.push(...faults(named, value, place, root));
  }
  if (schema.type !== undefined) check(isOfType(value, schema.type), `type ${schema.type}`);
  if ("const" in schema) check(value === schema.const, "const");
  if (schema.enum !== undefined) check(schema.enum.includes(value), "enum");
  if (typeof value === "string") {
    check(value.length >= (schema.minLength ?? 0), "minLength");
    check(new RegExp(schema.pattern ?? "", "u").test(value), "pattern");
  }
  if (typeof value === "number") {
    check(value >= (schema.minimum ?? -Infinity), "minimum");
    check(value <= (schema.maximum ?? Infinity), "maximum");
  }
  if (Array.isArray(value)) {
    check(value.length >= (schema.minItems ?? 0), "minItems");
    value.forEach((item: unknown, at) => {
      if (schema.items !== undefined) found.push(...faults(schema.items, item, `${place}/${at}`, root));
    });
  } else if (typeof value === "object" && value !== null) {
    for (const name of schema.required ?? []) check(name in value, `${name} is required`);
    for (const [name, field] of Object.entries(value)) {
      const rule = schema.properties?.[name];
      if (rule !== undefined) found.push(...faults(rule, field, `${place}/${name}`, root));
      else check(schema.additionalProperties !== false, `${name} is not allowed`);
    }
  }
  return found;
}

function isOfType(value: unknown, type: NonNullable<Schema["type"]>): boolean {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
