import { changedFields } from "#domain/model/changes";
import type { Change, TableName, Tables } from "#domain/model/patch";

/**
 * The record after a change: undefined where its creation was taken back. Fields that have no value afterwards are taken out,
 * so that a record reads the same whether a field was never set or set and taken back.
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
  const after: Record<string, unknown> = change.before === null ? {} : { ...record };
  for (const field of changedFields(change)) {
    const value = (change.after as Record<string, unknown>)[field];
    if (value === undefined) Reflect.deleteProperty(after, field);
    else after[field] = value;
  }
  return after as unknown as Tables[T];
}
