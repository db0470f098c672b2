import { AppError } from "#domain/errors";
import type { Environment } from "#domain/model/environment";
import type { LogEntryId, ProjectId, SourceId } from "#domain/model/ids";
import type { Change, LogEntry } from "#domain/model/patch";
import { applyChange } from "#domain/query/apply-change";
import { meets } from "#domain/query/meets";
import { isOf, recordTables } from "#domain/query/records";
import { referencesOf } from "#domain/query/references";
import { nextClock } from "#storage/clock";
import { textRowOf, turnsRowOf } from "#storage/contents-rows";
import { clocksAfter } from "#storage/field-clocks";
import { logKeys } from "#storage/log-keys";
import type { ProjectDatabase } from "#storage/project-database";
import type { ProjectRow } from "#storage/rows";
import { guarded } from "#storage/storage-error";
import type { ChunkLookup } from "#storage/write/chunk-lookup";
import type { CommitRequest, ReversalRequest } from "#storage/write/commit-request";
import { deviceNode } from "#storage/write/device-node";
import { PatchWriter } from "#storage/write/patch-writer";
import { countsAfter } from "#storage/write/project-counts";

/** Where commits of one project go. */
export interface CommitTarget {
  readonly database: ProjectDatabase;
  readonly projectId: ProjectId;
  readonly environment: Environment;
  readonly chunks: ChunkLookup;
}

/**
 * The only writer of project records: checks, applies and logs a patch in one transaction, or refuses it whole.
 *
 * What was planned on a state of the log (`plannedOn`) is refused with `storage/stale`, detail `sequence`, where another is
 * found.
 *
 * @throws AppError `storage/stale` where a record changed since the patch was planned, or one that it names is gone;
 *   `storage/missing` where the project, or the contents of a new source, are not there; `storage/full`, `storage/blocked`,
 *   `storage/outdated`
 */
export function commit(target: CommitTarget, request: CommitRequest | ReversalRequest): Promise<LogEntry> {
  const { database } = target;
  return guarded(async () => {
    const node = await deviceNode(database);
    // The callback has to be async for Dexie to follow the native promises in it.
    return database.transaction("rw", storesOf(database), async () => write(target, request, node));
  });
}

/** The stores that a change of a project may write to. */
export const storesOf = (database: ProjectDatabase) => [
  ...recordTables.map((table) => database[table]),
  database.projects,
  database.layers,
  database.log,
  database.texts,
  database.turns,
];

async function write(
  { database, projectId, environment, chunks }: CommitTarget,
  request: CommitRequest | ReversalRequest,
  node: string,
): Promise<LogEntry> {
  const { coderId, deed, patch, group, plannedOn } = request;
  const reversal = "undoes" in request ? request : undefined;
  const records = new PatchWriter(database, projectId, chunks);
  // Here and below: what does not wait for an answer is asked at once, since each answer costs a turn of the browser's.
  const [project] = await Promise.all([
    database.projects.get(projectId),
    records.read(patch, reversal !== undefined),
  ]);
  if (project === undefined) throw new AppError("storage/missing", { table: "project" });
  if (plannedOn !== undefined && plannedOn !== project.sequence)
    throw new AppError("storage/stale", { sequence: project.sequence });
  const at = environment.now();
  const clock = nextClock(project.clock, at, node);

  let row: ProjectRow = project;
  for (const change of patch)
    if (isOf("project", change)) row = projectAfter(row, change, clock);
    else {
      const before = records.get(change);
      records.apply(change, clock);
      row = { ...row, counts: countsAfter(row.counts, change.table, before, records.get(change)) };
    }
  const missing = patch.flatMap(referencesOf).find((reference) => !records.has(reference));
  if (missing !== undefined) throw new AppError("storage/stale", { table: missing.table });
  const entry: LogEntry = {
    id: environment.newId() as LogEntryId,
    projectId,
    sequence: project.sequence + 1,
    clock,
    coderId,
    at,
    deed,
    patch,
    ...(group === undefined ? {} : { group }),
    ...(reversal === undefined ? {} : { undoes: reversal.undoes, reversal: reversal.reversal }),
  };
  const touches = logKeys(projectId, [entry], records);
  await Promise.all([
    records.write(),
    writeContents(database, projectId, request),
    database.log.add({ projectId, sequence: entry.sequence, entries: [entry], touches }),
    database.projects.put({ ...row, sequence: entry.sequence, clock, changedAt: at }),
  ]);
  return entry;
}

function projectAfter(row: ProjectRow, change: Change<"project">, clock: string): ProjectRow {
  if (!meets(row.record, change)) throw new AppError("storage/stale", { table: "project" });
  const record = applyChange(row.record, change);
  if (record === undefined) throw new RangeError("A project is deleted, not taken back");
  return { ...row, record, clocks: clocksAfter(row.clocks, change, clock) };
}

/** Keeps the texts of new sources. One that comes back after its import was taken back has its text here already. */
async function writeContents(
  { texts, turns }: ProjectDatabase,
  projectId: ProjectId,
  { patch, contents = [] }: CommitRequest,
): Promise<void> {
  await texts.bulkAdd(contents.map((each) => textRowOf(projectId, each)));
  await turns.bulkAdd(contents.map((each) => turnsRowOf(projectId, each)));
  const brought = new Set<string>(contents.map(({ sourceId }) => sourceId));
  for (const { table, id, before } of patch) {
    if (table !== "sources" || before !== null || brought.has(id)) continue;
    const kept = await texts
      .where(":id")
      .equals([projectId, id as SourceId])
      .count();
    if (kept === 0) throw new AppError("storage/missing", { table: "texts" });
  }
}
