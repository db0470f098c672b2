import { changedFields } from "#domain/model/changes";
import { equalValues } from "#domain/model/equal-values";
import type { Change } from "#domain/model/patch";
import type { FieldClocks } from "#storage/rows";

/** A record as it is kept: what it is, when its fields were set, and whether its creation was taken back. */
export interface KeptRecord {
  readonly record: object;
  readonly clocks: FieldClocks;
  readonly gone: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a change made elsewhere at `clock` comes to here: of each field the latest change holds, whichever way and in whichever
 * order changes arrive. That a record is there counts as a field.
 *
 * @returns the change to be made on the record as it is now; undefined where everything it says was overtaken
 */
export function effectOf(change: Change, kept: KeptRecord | undefined, clock: string): Change | undefined {
  const { before, after } = change;
  if (before === null)
    return kept === undefined || (kept.gone && clock > kept.clocks.made) ? change : undefined;
  if (kept === undefined || kept.gone) return undefined;
  if (after === null) return clock > kept.clocks.made ? { ...change, before: kept.record } : undefined;
  const now = kept.record as Fields;
  const wanted = after as Fields;
  const fields = changedFields(change).filter(
    (field) =>
      clock > (kept.clocks.fields?.[field] ?? kept.clocks.made) && !equalValues(now[field], wanted[field]),
  );
  if (fields.length === 0) return undefined;
  const of = (values: Fields) => Object.fromEntries(fields.map((field) => [field, values[field]]));
  return { ...change, before: of(now), after: of(wanted) };
}
