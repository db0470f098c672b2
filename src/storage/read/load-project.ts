import { AppError } from "#domain/errors";
import type { ProjectId, SourceId } from "#domain/model/ids";
import { Turns } from "#domain/model/turns";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";
import { recordLists, recordTables, type RecordTable } from "#domain/query/records";
import { codingsIn } from "#storage/layer-columns";
import { keysFrom, type ProjectDatabase } from "#storage/project-database";
import type { ProjectRow, RecordRow } from "#storage/rows";
import { guarded } from "#storage/storage-error";

/** A project and where its log stood when it was read. */
export interface LoadedProject {
  readonly snapshot: ProjectSnapshot;
  readonly row: ProjectRow;
}

/**
 * Reads everything of a project but its texts and its log, as it stands at one moment.
 *
 * @throws AppError `storage/missing` where there is no such project; `storage/blocked`, `storage/outdated`
 */
export function loadProject(database: ProjectDatabase, projectId: ProjectId): Promise<LoadedProject> {
  const stores = [
    ...recordTables.map((table) => database[table]),
    database.projects,
    database.turns,
    database.layers,
  ];
  // The callback has to be async for Dexie to follow the native promises in it.
  return guarded(() => database.transaction("r", stores, async () => readProject(database, projectId)));
}

/** As {@link loadProject}, inside a transaction of the caller's. */
export async function readProject(database: ProjectDatabase, projectId: ProjectId): Promise<LoadedProject> {
  const all = keysFrom(projectId);
  const recordsOf = async (table: RecordTable): Promise<object[]> => {
    const rows = await database
      .table<RecordRow>(table)
      .where(":id")
      .between(...all)
      .toArray();
    return rows.filter(({ gone }) => gone !== true).map(({ record }) => record);
  };
  const [row, records, turns, layers] = await Promise.all([
    database.projects.get(projectId),
    Promise.all(recordTables.map(recordsOf)),
    database.turns
      .where(":id")
      .between(...all)
      .toArray(),
    database.layers
      .where(":id")
      .between(...all)
      .toArray(),
  ]);
  if (row === undefined) throw new AppError("storage/missing", { table: "project" });
  const snapshot = {
    project: row.record,
    ...recordLists((table) => records[recordTables.indexOf(table)]!),
    turns: new Map(turns.map((each): [SourceId, Turns] => [each.sourceId, new Turns(each.turns)])),
    codings: layers.flatMap(codingsIn),
  };
  return { snapshot, row };
}
