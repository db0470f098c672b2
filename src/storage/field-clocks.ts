import { changedFields } from "#domain/model/changes";
import type { Change } from "#domain/model/patch";
import type { FieldClocks } from "#storage/rows";

/**
 * The clocks of a record after a change made at `clock`. That a record is there at all counts as a field: making it and
 * taking that back set `made`.
 */
export function clocksAfter(clocks: FieldClocks | undefined, change: Change, clock: string): FieldClocks {
  if (clocks === undefined || change.before === null || change.after === null) return { made: clock };
  const set = changedFields(change).map((field) => [field, clock] as const);
  return { made: clocks.made, fields: { ...clocks.fields, ...Object.fromEntries(set) } };
}
