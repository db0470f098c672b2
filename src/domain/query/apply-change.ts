import type { Change, TableName, Tables } from "#domain/model/patch";

/**
 * The record after a change: undefined where its creation was taken back. Fields listed as `undefined` are taken out, so that
 * a record reads the same whether a field was never set or set and taken back.
 *
 * @throws RangeError where a change of fields meets no record: patches are applied in the order of the log
 */
export function applyChange<T extends TableName>(
  record: Tables[T] | undefined,
  change: Change<T>,
): Tables[T] | undefined {
  if (change.after === null) return undefined;
  if (change.before !== null && record === undefined)
    throw new RangeError(`A change of ${change.table} ${change.id} met no record`);
  const fields = Object.entries({ ...(change.before === null ? {} : record), ...change.after });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as Tables[T];
}
