import { changedFields } from "#domain/model/changes";
import { equalValues } from "#domain/model/equal-values";
import type { Change } from "#domain/model/patch";

/**
 * True where a record is still as the change was planned on: absent for a creation, wholly as it was for a creation taken
 * back, and in the fields that change otherwise.
 */
export function meets(record: object | undefined, change: Change): boolean {
  const { before, after } = change;
  if (before === null) return record === undefined;
  if (record === undefined) return false;
  const is = record as Record<string, unknown>;
  const was = before as Record<string, unknown>;
  const fields = after === null ? Object.keys({ ...is, ...was }) : changedFields(change);
  return fields.every((field) => equalValues(is[field], was[field]));
}
