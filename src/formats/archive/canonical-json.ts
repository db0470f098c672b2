/** A value with the fields of every object in one order, `id` first, those without a value left out: same record, same JSON. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => Number(b === "id") - Number(a === "id") || (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, field]) => [key, canonical(field)]));
}

/** A JSON list with a line for each item. */
export const jsonLines = (items: readonly unknown[]): string =>
  items.length === 0 ? "[]\n" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]\n`;

/** Records by id as a JSON list, one a line. */
export const recordLines = (records: readonly { readonly id: string }[]): string =>
  jsonLines([...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map(canonical));
