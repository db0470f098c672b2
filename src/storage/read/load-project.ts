import { AppError } from "#domain/errors";
import type { ProjectId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import { Turns } from "#domain/model/turns";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";
import { recordLists, recordTables, type RecordTable } from "#domain/query/records";
import { inSlices } from "#storage/in-slices";
import { codingsIn } from "#storage/layer-columns";
import { keysFrom, type ProjectDatabase } from "#storage/project-database";
import type { LayerRow, ProjectRow, RecordRow, TurnsRow } from "#storage/rows";
import { guarded } from "#storage/storage-error";

/** A project and where its log stood when it was read. */
export interface LoadedProject {
  readonly snapshot: ProjectSnapshot;
  readonly row: ProjectRow;
}

/**
 * Reads everything of a project but its texts and its log, as it stands at one moment. Many codings are read in slices.
 *
 * @throws AppError `storage/missing` where there is no such project; `storage/blocked`, `storage/outdated`
 */
export async function loadProject(database: ProjectDatabase, projectId: ProjectId): Promise<LoadedProject> {
  const stores = [
    ...recordTables.map((table) => database[table]),
    database.projects,
    database.turns,
    database.layers,
  ];
  // The callback has to be async for Dexie to follow the native promises in it.
  const rows = await guarded(() =>
    database.transaction("r", stores, async () => readRows(database, projectId)),
  );
  const codings: Coding[][] = [];
  await inSlices(unpacked(rows.layers, codings));
  return loadedFrom(rows, codings.flat());
}

/** As {@link loadProject}, inside a transaction of the caller's, which would end in between. */
export async function readProject(database: ProjectDatabase, projectId: ProjectId): Promise<LoadedProject> {
  const rows = await readRows(database, projectId);
  return loadedFrom(rows, rows.layers.flatMap(codingsIn));
}

function* unpacked(layers: readonly LayerRow[], codings: Coding[][]): Generator<void> {
  for (const layer of layers) {
    codings.push(codingsIn(layer));
    yield;
  }
}

/** What lies in the database of one project. */
interface StoredRows {
  readonly row: ProjectRow;
  /** In the order of `recordTables`. */
  readonly records: readonly (readonly object[])[];
  readonly turns: readonly TurnsRow[];
  readonly layers: readonly LayerRow[];
}

async function readRows(database: ProjectDatabase, projectId: ProjectId): Promise<StoredRows> {
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
  return { row, records, turns, layers };
}

function loadedFrom({ row, records, turns }: StoredRows, codings: readonly Coding[]): LoadedProject {
  const snapshot = {
    project: row.record,
    ...recordLists((table) => records[recordTables.indexOf(table)]!),
    turns: new Map(turns.map((each): [SourceId, Turns] => [each.sourceId, new Turns(each.turns)])),
    codings,
  };
  return { snapshot, row };
}
