/** Whether a value from a file is what it has to be. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === "string";
export const isNumber: Check = (value) => typeof value === "number";
export const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
export const isFlag: Check = (value) => typeof value === "boolean";
export const isOneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
export const isEvery =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((item) => check(item));
export const isOptional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** A check of an object's fields; further fields are allowed, and kept. */
export function checks(fields: Readonly<Record<string, Check>>): Check {
  const each = Object.entries(fields);
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    each.every(([field, check]) => check((value as Record<string, unknown>)[field]));
}
