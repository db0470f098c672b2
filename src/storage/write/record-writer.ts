import { AppError } from "#domain/errors";
import type { ProjectId } from "#domain/model/ids";
import type { Change } from "#domain/model/patch";
import { applyChange } from "#domain/query/apply-change";
import { meets } from "#domain/query/meets";
import { recordTables, type RecordTable } from "#domain/query/records";
import { clocksAfter } from "#storage/field-clocks";
import type { ProjectDatabase } from "#storage/project-database";
import type { RecordRow } from "#storage/rows";
import type { KeptRecord } from "#storage/write/effect-of";

type Row = RecordRow<object>;

/** Applies changes of records, all but codings and the project, inside a transaction: `read`, `apply` each, `write`. */
export class RecordWriter {
  readonly #database: ProjectDatabase;
  readonly #projectId: ProjectId;
  readonly #rows = new Map<string, Row>();
  readonly #changed = new Set<string>();

  constructor(database: ProjectDatabase, projectId: ProjectId) {
    this.#database = database;
    this.#projectId = projectId;
  }

  /** Reads the rows of these records, those that exist. */
  async read(records: Iterable<{ readonly table: RecordTable; readonly id: string }>): Promise<void> {
    const ids = new Map<RecordTable, Set<string>>();
    for (const { table, id } of records) {
      if (this.#rows.has(key(table, id))) continue;
      const ofTable = ids.get(table);
      if (ofTable === undefined) ids.set(table, new Set([id]));
      else ofTable.add(id);
    }
    const reading = [...ids].map(async ([table, wanted]) => {
      const keys = [...wanted].map((id): [ProjectId, string] => [this.#projectId, id]);
      for (const row of await this.#database[table].bulkGet(keys))
        if (row !== undefined) this.#rows.set(key(table, row.id), row);
    });
    await Promise.all(reading);
  }

  /** The record as it is now, changes applied so far included. */
  get(table: RecordTable, id: string): object | undefined {
    const row = this.#rows.get(key(table, id));
    return row === undefined || row.gone === true ? undefined : row.record;
  }

  /** As {@link get}, with its clocks, also where its creation was taken back. */
  kept(table: RecordTable, id: string): KeptRecord | undefined {
    const row = this.#rows.get(key(table, id));
    return row === undefined
      ? undefined
      : { record: row.record, clocks: row.clocks, gone: row.gone === true };
  }

  /** @throws AppError `storage/stale` where the record is not as the change was planned on */
  apply(table: RecordTable, change: Change, clock: string): void {
    const row = this.#rows.get(key(table, change.id));
    const record = row === undefined || row.gone === true ? undefined : row.record;
    if (!meets(record, change)) throw new AppError("storage/stale", { table });
    const after = applyChange(record as Parameters<typeof applyChange>[0], change);
    this.#rows.set(key(table, change.id), {
      projectId: this.#projectId,
      id: change.id,
      record: after ?? row!.record,
      clocks: clocksAfter(row?.clocks, change, clock),
      ...(after === undefined ? { gone: true as const } : {}),
    });
    this.#changed.add(key(table, change.id));
  }

  async write(): Promise<void> {
    const writing = recordTables.map(async (table) => {
      const rows = [...this.#changed].filter((each) => each.startsWith(`${table} `));
      if (rows.length === 0) return;
      const store = this.#database.table<Row, [ProjectId, string]>(table);
      await store.bulkPut(rows.map((each) => this.#rows.get(each)!));
    });
    await Promise.all(writing);
  }
}

const key = (table: RecordTable, id: string): string => `${table} ${id}`;
