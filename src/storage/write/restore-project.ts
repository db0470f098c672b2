import { AppError } from "#domain/errors";
import type { CodingId, MemoId, ProjectId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Coding, Instant } from "#domain/model/records";
import type { ProjectArchive } from "#domain/query/project-archive";
import { recordTables } from "#domain/query/records";
import { textRowOf, turnsRowOf } from "#storage/contents-rows";
import { clocksAfter } from "#storage/field-clocks";
import { packCodings } from "#storage/layer-columns";
import { logKeys } from "#storage/log-keys";
import type { ProjectDatabase } from "#storage/project-database";
import type { FieldClocks, LayerRow, LogRow, RecordRow } from "#storage/rows";
import { guarded } from "#storage/storage-error";
import { chunkSize } from "#storage/write/layer-writer";
import type { SavedFile } from "#storage/write/record-backup";
import { countsAfter, noCounts } from "#storage/write/project-counts";

/** Entries in a row of the log: rows are slow, and a log that comes with a file is read from its end at most. */
const entriesInRow = 256;

/** Where a project comes from that was begun elsewhere. */
interface Origin {
  /** The file that holds it as it is; without a time where it was not saved here. */
  readonly file?: Partial<Omit<SavedFile, "sequence">> | undefined;
  /** When it came to this device. */
  readonly cameAt?: Instant;
}

/**
 * Writes a whole project in one transaction, as a project file or a sample holds it: records, texts, codings and log.
 *
 * @param projectId the project is given; another than its own where that one is on this device already
 * @param origin where it comes from
 * @throws AppError `storage/stale` where there is a project of this id, which stays as it is; `storage/full`,
 *   `storage/blocked`, `storage/outdated`
 */
export function restoreProject(
  database: ProjectDatabase,
  archive: ProjectArchive,
  projectId: ProjectId = archive.project.id,
  { file, cameAt }: Origin = {},
): Promise<void> {
  const log = archive.log.map((entry): LogEntry => ({ ...entry, projectId }));
  const clocks = clocksOf(log);
  const last = log.at(-1);
  return guarded(() =>
    database.transaction("rw", database.tables, async () => {
      if ((await database.projects.get(projectId)) !== undefined)
        throw new AppError("storage/stale", { table: "project" });
      await database.projects.add({
        id: projectId,
        record: { ...archive.project, id: projectId },
        clocks: clocks("project", archive.project.id),
        sequence: last?.sequence ?? 0,
        clock: log.reduce(
          (greatest, { clock }) => (clock > greatest ? clock : greatest),
          archive.packet?.clock ?? "",
        ),
        changedAt: last?.at ?? archive.project.createdAt,
        ...(file === undefined ? {} : { backedUpSequence: last?.sequence ?? 0 }),
        ...(cameAt === undefined ? {} : { cameAt }),
        ...(file?.at === undefined ? {} : { backedUpAt: file.at }),
        ...(file?.name === undefined ? {} : { backedUpFile: file.name }),
        counts: countsOf(archive),
      });
      for (const table of recordTables) {
        const rows = archive[table].map((record): RecordRow<object> => ({
          projectId,
          id: record.id,
          record,
          clocks: clocks(table, record.id),
        }));
        await database.table<RecordRow<object>>(table).bulkAdd(rows);
      }
      const contents = [...archive.contents.values()];
      await database.texts.bulkAdd(contents.map((each) => textRowOf(projectId, each)));
      await database.turns.bulkAdd(contents.map((each) => turnsRowOf(projectId, each)));
      await database.layers.bulkAdd(layersOf(projectId, archive.codings, (id) => clocks("codings", id)));
      await database.log.bulkAdd(logRowsOf(projectId, log, archive));
    }),
  );
}

/** The clocks of records as the log left them. Records the log does not speak of have the clock of the beginning. */
function clocksOf(log: readonly LogEntry[]): (table: string, id: string) => FieldClocks {
  const clocks = new Map<string, FieldClocks>();
  // In the order of changes, which is not the order of a log into which another was merged.
  for (const { clock, patch } of log.toSorted((a, b) => (a.clock < b.clock ? -1 : 1)))
    for (const change of patch) {
      const key = `${change.table} ${change.id}`;
      const before = clocks.get(key) ?? (change.before === null ? undefined : { made: "" });
      clocks.set(key, clocksAfter(before, change, clock));
    }
  return (table, id) => clocks.get(`${table} ${id}`) ?? { made: "" };
}

function countsOf(archive: ProjectArchive) {
  let counts = noCounts;
  for (const table of ["coders", "sources", "codes", "codings"] as const)
    for (const record of archive[table]) counts = countsAfter(counts, table, undefined, record);
  return counts;
}

function layersOf(
  projectId: ProjectId,
  codings: readonly Coding[],
  clocks: (id: CodingId) => FieldClocks,
): LayerRow[] {
  const layers = new Map<string, Coding[]>();
  for (const coding of codings) {
    const key = `${coding.sourceId} ${coding.coderId}`;
    const layer = layers.get(key);
    if (layer === undefined) layers.set(key, [coding]);
    else layer.push(coding);
  }
  return [...layers.values()].flatMap((layer) =>
    inParts(layer, chunkSize).map((part, chunk) => ({
      projectId,
      sourceId: part[0]!.sourceId,
      coderId: part[0]!.coderId,
      chunk,
      ...packCodings(part.map((coding) => ({ coding, clocks: clocks(coding.id), gone: false }))),
    })),
  );
}

function logRowsOf(projectId: ProjectId, log: readonly LogEntry[], archive: ProjectArchive): LogRow[] {
  const codes = new Map(archive.codings.map(({ id, codeId }) => [id, codeId]));
  const targets = new Map(archive.memos.map((memo) => [memo.id, memo.targets]));
  const records = {
    codeOf: (id: CodingId) => codes.get(id),
    targetsOf: (id: MemoId) => targets.get(id) ?? [],
  };
  return inParts(log, entriesInRow).map((entries) => ({
    projectId,
    sequence: entries[0]!.sequence,
    entries,
    touches: logKeys(projectId, entries, records),
  }));
}

/** A list cut into lists of at most `length`. */
const inParts = <T>(list: readonly T[], length: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / length) }, (_, part) =>
    list.slice(part * length, (part + 1) * length),
  );
