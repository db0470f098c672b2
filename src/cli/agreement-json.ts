import type { AgreementCase, RatingsCase, SetsCase } from "#domain/agreement/case-values/agreement-case";
import type { Category } from "#domain/agreement/ratings";
import { unitizingCase } from "#cli/agreement-json-unitizing";
import { checkTable, list, numbers, record, text, type Json } from "#cli/agreement-json-shape";
import { InputError } from "#cli/input-error";

const ratingLevels = ["nominal", "binary", "ordinal", "interval", "ratio"] as const;
const levels = [...ratingLevels, "multi-label", "unitizing"] as const;

/**
 * Reads cases of reliability data from JSON: an object with `cases`, an array of cases, or one case.
 * @throws InputError with the case and the place in it that is not as it should be
 */
export function casesFromJson(json: string): AgreementCase[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    // the engine's own message may quote the file
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const line = place === undefined ? undefined : json.slice(0, Number(place)).split("\n").length;
    throw new InputError(`is not valid JSON${line === undefined ? "" : ` (line ${line})`}`);
  }
  const cases = Array.isArray(parsed)
    ? parsed
    : typeof parsed === "object" && parsed !== null && "cases" in parsed
      ? list(parsed.cases, "cases")
      : [parsed];
  return cases.map((one: unknown, index) => {
    const fields = record(one, `case ${index + 1}`);
    const id = fields["id"];
    const name = typeof id === "string" || typeof id === "number" ? String(id) : `case ${index + 1}`;
    try {
      return caseOf(name, fields);
    } catch (error) {
      throw error instanceof InputError ? new InputError(`case "${name}": ${error.message}`) : error;
    }
  });
}

function caseOf(id: string, fields: Json): AgreementCase {
  const level = levels.find((one) => one === fields["level"]);
  if (level === undefined) throw new InputError(`"level" has to be one of ${levels.join(", ")}`);
  switch (level) {
    case "multi-label":
      return setsCase(id, fields);
    case "unitizing":
      return unitizingCase(id, fields);
    default:
      return ratingsCase(id, level, fields);
  }
}

function ratingsCase(id: string, level: RatingsCase["level"], fields: Json): RatingsCase {
  const numeric = level === "interval" || level === "ratio";
  const units = list(fields["units"], "units").map((row, coder) =>
    list(row, `units, row ${coder + 1}`).map((cell, unit) => {
      const where = `units, row ${coder + 1}, cell ${unit + 1}`;
      return cell === null ? null : category(cell, where, numeric);
    }),
  );
  checkTable(units);
  const matrix = (name: string): Readonly<Record<string, readonly number[][]>> =>
    fields[name] === undefined ? {} : { [name]: list(fields[name], name).map((row) => numbers(row, name)) };
  return {
    id,
    level,
    units,
    ...declared(fields["categories"], units.flat(), numeric),
    ...(fields["anonymous_raters"] === true ? { anonymous_raters: true } : {}),
    ...matrix("disagreement_weights"),
    ...matrix("distance_matrix"),
  };
}

/** The categories declared, which have to hold all that occur. */
function declared(
  value: unknown,
  cells: readonly (Category | null)[],
  numeric: boolean,
): { categories?: Category[] } {
  if (value === undefined || value === null) return {};
  const categories = list(value, "categories").map((one) => category(one, "categories", numeric));
  const known = new Set(categories);
  if (known.size !== categories.length) throw new InputError("categories: one is declared twice");
  if (cells.some((cell) => cell !== null && !known.has(cell)))
    throw new InputError("units: a cell holds what is not among the categories");
  return { categories };
}

function category(value: unknown, where: string, numeric: boolean): Category {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (numeric) throw new InputError(`${where}: interval and ratio data need numbers`);
  return text(value, where);
}

function setsCase(id: string, fields: Json): SetsCase {
  const units = list(fields["units"], "units").map((row, coder) =>
    list(row, `units, row ${coder + 1}`).map((cell, unit) => {
      const where = `units, row ${coder + 1}, cell ${unit + 1}`;
      return cell === null ? null : list(cell, where).map((code) => text(code, where));
    }),
  );
  checkTable(units);
  const used = units.flat().flatMap((cell) => cell ?? []);
  const { categories = [...new Set(used)].sort() } = declared(fields["categories"], used, false);
  return { id, level: "multi-label", units, categories: categories.map(String) };
}
