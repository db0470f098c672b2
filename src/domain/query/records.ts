import type { Change, Patch, TableName, Tables } from "#domain/model/patch";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";
import { applyChange } from "#domain/query/apply-change";

/** Tables whose records are kept one by one; codings are many and kept apart, the project is one. */
export type RecordTable = Exclude<TableName, "project" | "codings">;

export const recordTables = [
  "coders",
  "participants",
  "sources",
  "corrections",
  "codes",
  "codebookVersions",
  "memos",
] as const satisfies readonly RecordTable[];

/** A project's records by id, but its codings. */
export type Records = {
  readonly [T in RecordTable]: ReadonlyMap<Tables[T]["id"], Tables[T]>;
} & { readonly project: Tables["project"] };

export const recordsOf = (snapshot: ProjectSnapshot): Records => ({
  project: snapshot.project,
  coders: byId(snapshot.coders),
  participants: byId(snapshot.participants),
  sources: byId(snapshot.sources),
  corrections: byId(snapshot.corrections),
  codes: byId(snapshot.codes),
  codebookVersions: byId(snapshot.codebookVersions),
  memos: byId(snapshot.memos),
});

const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<R["id"], R> =>
  new Map(records.map((record) => [record.id, record]));

/** The records after a patch. A map in which nothing changed stays the same object; changes of codings are passed over. */
export function applyToRecords(records: Records, patch: Patch): Records {
  let project = records.project;
  const maps = new Map<RecordTable, Map<string, unknown>>();
  for (const change of patch) {
    if (change.table === "codings") continue;
    if (isOf("project", change)) {
      project = applyChange(project, change) ?? project;
      continue;
    }
    const table = change.table as RecordTable;
    let map = maps.get(table);
    if (map === undefined) maps.set(table, (map = new Map<string, unknown>(records[table])));
    const record = applyChange(map.get(change.id) as Tables[RecordTable] | undefined, change);
    if (record === undefined) map.delete(change.id);
    else map.set(change.id, record);
  }
  return { ...records, ...(Object.fromEntries(maps) as unknown as Partial<Records>), project };
}

/** Narrows a change to one table. */
export const isOf = <T extends TableName>(table: T, change: Change): change is Change<T> =>
  change.table === table;
