import type { Change, Patch, TableName, Tables } from "#domain/model/patch";
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
  "turnEdits",
  "attributes",
  "attributeValues",
  "themes",
  "themeCodes",
  "extracts",
  "maps",
  "mapNodes",
  "mapRelations",
  "themeAnswers",
  "secondLooks",
  "rounds",
  "assignments",
  "roundClosings",
  "decisions",
  "discussionNotes",
] as const satisfies readonly RecordTable[];

/** The records that are kept one by one, by table. */
export type RecordLists = { readonly [T in RecordTable]: readonly Tables[T][] };

/** A project's records by id, but its codings. */
export type Records = {
  readonly [T in RecordTable]: ReadonlyMap<Tables[T]["id"], Tables[T]>;
} & { readonly project: Tables["project"] };

/** The records of each table, as `read` gives them. */
export const recordLists = (read: (table: RecordTable) => readonly object[]): RecordLists =>
  Object.fromEntries(recordTables.map((table) => [table, read(table)])) as unknown as RecordLists;

/** None of any table: what a new project begins with. */
export const noRecords: RecordLists = recordLists(() => []);

export function recordsOf(snapshot: RecordLists & Pick<Records, "project">): Records {
  const byId = recordTables.map((table) => {
    const records: readonly { readonly id: string }[] = snapshot[table];
    return [table, new Map(records.map((record) => [record.id, record]))] as const;
  });
  return { project: snapshot.project, ...(Object.fromEntries(byId) as unknown as Omit<Records, "project">) };
}

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
