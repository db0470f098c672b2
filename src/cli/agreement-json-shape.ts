import { InputError } from "#cli/input-error";

/** An object of unknown fields. */
export type Json = Readonly<Record<string, unknown>>;

/** @throws InputError where the value is no object */
export function record(value: unknown, where: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError(`${where} has to be an object`);
  return value as Json;
}

/** @throws InputError where the value is no array */
export function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new InputError(`${where} has to be a list`);
  return value;
}

/** A name. @throws InputError where the value is no text */
export function text(value: unknown, where: string): string {
  if (typeof value !== "string") throw new InputError(`${where} has to be a text`);
  return value;
}

/** @throws InputError where the value is no finite number */
export function number(value: unknown, where: string): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new InputError(`${where} has to be a number`);
  return value;
}

/** @throws InputError where the value is no list of finite numbers */
export const numbers = (value: unknown, where: string): number[] =>
  list(value, where).map((one) => number(one, where));

/** @throws InputError where the rows of a table differ in length */
export function checkTable(units: readonly (readonly unknown[])[]): void {
  const odd = units.findIndex((row) => row.length !== units[0]!.length);
  if (odd !== -1)
    throw new InputError(
      `units, row ${odd + 1} has ${units[odd]!.length} cells where the first row has ${units[0]!.length}`,
    );
}
