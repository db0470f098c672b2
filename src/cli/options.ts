import { parseArgs } from "node:util";
import { InputError } from "#cli/input-error";

/** Options by name without dashes: `flag` has no value, `value` has one. */
export type OptionTable = Readonly<Record<string, "flag" | "value">>;

export interface ParsedOptions {
  /** Everything that is no option, in order. */
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** The last value where an option is given twice. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Reads the arguments of a command: `--name`, `--name value` or `--name=value`, `-h` for `--help`, and file names; after
 * `--` all are file names.
 *
 * @throws InputError where an option is not in the table, or has a value too many or too few
 */
export function parseOptions(command: string, argv: readonly string[], table: OptionTable): ParsedOptions {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(table).map(([name, kind]) => [
        name,
        { type: kind === "flag" ? "boolean" : "string", ...(name === "help" ? { short: "h" } : {}) } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const kind = Object.hasOwn(table, name) ? table[name] : undefined;
    if (kind === undefined)
      throw new InputError(
        `there is no option "${rawName}"; "samtale ${command} --help" lists those there are`,
      );
    if (kind === "flag") {
      if (value !== undefined) throw new InputError(`the option "${rawName}" takes no value`);
      flags.add(name);
    } else {
      if (value === undefined) throw new InputError(`the option "${rawName}" needs a value after it`);
      values.set(name, value);
    }
  }
  return { files: positionals, flags, values };
}

/** The parts of a list written with commas, without the white space around them. */
export const listed = (value: string): string[] => value.split(",").map((part) => part.trim());

/**
 * A value that has to be one of several.
 * @throws InputError naming them
 */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new InputError(`"${value}" is nothing that --${option} can be; it can be ${allowed.join(", ")}`);
  return found;
}

/**
 * A seed for random numbers.
 * @throws InputError where it is no whole number from 0 to 4294967295
 */
export function seedOf(value: string | undefined): number {
  if (value === undefined) return 1;
  const seed = Number(value);
  if (!/^\d+$/.test(value) || seed >= 2 ** 32)
    throw new InputError(`"${value}" is no seed; --seed is a whole number from 0 to 4294967295`);
  return seed;
}
