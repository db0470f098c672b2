/** What `JSON.parse` may return; every field is looked at before it is used. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type JsonObject = Readonly<Record<string, JsonValue>>;

/** The value of a JSON text, or undefined where it is none. Deep nesting is refused before it can exhaust the stack. */
export function parseJson(text: string): JsonValue | undefined {
  if (isDeep(text)) return undefined;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const objectsIn = (value: JsonValue | undefined): JsonObject[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]).filter(isObject) : [];

/** A field that is a text, else undefined. */
export const textOf = (object: JsonObject, ...keys: readonly string[]): string | undefined => {
  for (const key of keys)
    if (Object.hasOwn(object, key) && typeof object[key] === "string") return object[key];
  return undefined;
};

/** A field that is a number, or a text that is one; else undefined. */
export const numberOf = (object: JsonObject, ...keys: readonly string[]): number | undefined => {
  for (const key of keys) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
  }
  return undefined;
};

const deepest = 200;

function isDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === "\\" && isString) at++;
    else if (char === '"') isString = !isString;
    else if (isString) continue;
    else if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") depth--;
    if (depth > deepest) return true;
  }
  return false;
}
