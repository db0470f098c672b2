import { equalValues } from "#domain/model/equal-values";
import type { Change, TableName, Tables } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";

/** New values for some fields of a record; `undefined` takes an optional field out. */
export type Edits<T extends TableName> = {
  readonly [F in keyof Omit<Tables[T], "id">]?: Tables[T][F] | undefined;
};

/** The fields that a change sets or takes out. */
export const changedFields = ({ before, after }: Change): readonly string[] =>
  Object.keys({ ...before, ...after });

/** The change that makes a record. */
export const creation = <T extends TableName>(table: T, record: Tables[T]): Change => ({
  table,
  id: record.id,
  before: null,
  after: record,
  ...layerOf(table, record),
});

/** The change of those fields that differ from the record's: none or one. */
export function edition<T extends TableName>(table: T, record: Tables[T], edits: Edits<T>): Change[] {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const changed = Object.entries(edits).filter(([field, value]) => !equalValues(fields[field], value));
  if (changed.length === 0) return [];
  const before = changed.map(([field]) => [field, fields[field]] as const);
  const change = {
    table,
    id: record.id,
    before: Object.fromEntries(before),
    after: Object.fromEntries(changed),
    ...layerOf(table, record),
  };
  return [change];
}

/** Codings are stored by source and coder. */
function layerOf(table: TableName, record: object): Pick<Change, "layer"> {
  if (table !== "codings") return {};
  const { sourceId, coderId } = record as Coding;
  return { layer: { sourceId, coderId } };
}
