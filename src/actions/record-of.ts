import { AppError } from "#domain/errors";
import type { Tables } from "#domain/model/patch";
import type { RecordTable } from "#domain/query/records";
import type { OpenProject } from "#storage/read/open-project";

/**
 * The record an action is about, as this tab knows it.
 *
 * @throws AppError `storage/stale` where it is not there: its creation was taken back, perhaps in another tab
 */
export function recordOf<T extends RecordTable>(
  { index }: OpenProject,
  table: T,
  id: Tables[T]["id"],
): Tables[T] {
  const record = (index.records[table] as unknown as ReadonlyMap<string, Tables[T]>).get(id);
  if (record === undefined) throw new AppError("storage/stale", { table });
  return record;
}
