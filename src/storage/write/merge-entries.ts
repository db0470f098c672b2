import { AppError } from "#domain/errors";
import type { LogEntryId, ProjectId, SourceId } from "#domain/model/ids";
import type { Change, LogEntry, Patch } from "#domain/model/patch";
import type { SourceContents } from "#domain/model/source-contents";
import { applyChange } from "#domain/query/apply-change";
import { isOf } from "#domain/query/records";
import { referencesOf } from "#domain/query/references";
import { textRowOf, turnsRowOf } from "#storage/contents-rows";
import { clocksAfter } from "#storage/field-clocks";
import { logKeys } from "#storage/log-keys";
import { keysFrom, type ProjectDatabase } from "#storage/project-database";
import type { ProjectRow } from "#storage/rows";
import { guarded } from "#storage/storage-error";
import { storesOf, type CommitTarget } from "#storage/write/commit";
import { effectOf } from "#storage/write/effect-of";
import { PatchWriter } from "#storage/write/patch-writer";
import { countsAfter } from "#storage/write/project-counts";

/** What came of a merge. */
export interface MergedEntries {
  /** Entries that are new here, in the order of their clocks, each with its effect. */
  readonly entries: readonly LogEntry[];
  /** How many were here already. */
  readonly known: number;
}

/**
 * Takes entries of another copy's log into a project: a union, so that nothing happens twice and the order in which copies are
 * merged makes no difference. Of two changes of one field the later holds, by the clock. All in one transaction, or nothing.
 *
 * @param contents texts and turns of sources that the entries create
 * @throws AppError `storage/missing` where there is no such project; `packet/incomplete` where an entry names what is in neither
 *   copy; `storage/full`, `storage/blocked`, `storage/outdated`
 */
export function mergeEntries(
  { database, projectId, chunks }: Omit<CommitTarget, "environment">,
  entries: readonly LogEntry[],
  contents: readonly SourceContents[] = [],
): Promise<MergedEntries> {
  return guarded(() =>
    database.transaction("rw", storesOf(database), async () => {
      const project = await database.projects.get(projectId);
      if (project === undefined) throw new AppError("storage/missing", { table: "project" });
      const known = await knownIds(database, projectId, new Set(entries.map(({ id }) => id)));
      const fresh = entries.filter(({ id }) => !known.has(id)).sort(byClock);
      if (fresh.length === 0) return { entries: [], known: known.size };

      const records = new PatchWriter(database, projectId, chunks);
      await records.read(
        fresh.flatMap(({ patch }) => patch),
        true,
      );
      let row: ProjectRow = project;
      const merged = fresh.map((entry, at): LogEntry => {
        const effect: Change[] = [];
        for (const change of entry.patch) {
          const kept = isOf("project", change) ? keptProject(row) : records.kept(change);
          const applied = effectOf(change, kept, entry.clock);
          if (applied === undefined) continue;
          effect.push(applied);
          if (isOf("project", applied)) row = projectAfter(row, applied, entry.clock);
          else {
            const before = records.get(applied);
            records.apply(applied, entry.clock);
            row = { ...row, counts: countsAfter(row.counts, applied.table, before, records.get(applied)) };
          }
        }
        const taken: Writable<LogEntry> = { ...entry, projectId, sequence: project.sequence + 1 + at };
        delete taken.effect; // what it came to in the other copy
        if (!isSame(effect, entry.patch)) taken.effect = effect;
        return taken;
      });
      const effects = merged.flatMap(({ patch, effect }) => effect ?? patch);
      const missing = effects.flatMap(referencesOf).find((reference) => !records.has(reference));
      if (missing !== undefined) throw new AppError("packet/incomplete", { table: missing.table });
      await records.write();
      await addContents(database, projectId, effects, contents);
      await database.log.bulkAdd(
        merged.map((entry) => ({
          projectId,
          sequence: entry.sequence,
          entries: [entry],
          touches: logKeys(projectId, [entry], records),
        })),
      );
      await database.projects.put({
        ...row,
        sequence: project.sequence + merged.length,
        clock: merged.reduce((greatest, { clock }) => (clock > greatest ? clock : greatest), project.clock),
        changedAt: Math.max(project.changedAt, ...merged.map(({ at }) => at)),
      });
      return { entries: merged, known: known.size };
    }),
  );
}

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

const byClock = (a: LogEntry, b: LogEntry): number =>
  a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : a.id < b.id ? -1 : 1;

/** Which of the entries the log has. */
async function knownIds(
  { log }: ProjectDatabase,
  projectId: ProjectId,
  wanted: ReadonlySet<LogEntryId>,
): Promise<ReadonlySet<LogEntryId>> {
  const known = new Set<LogEntryId>();
  await log
    .where(":id")
    .between(...keysFrom(projectId))
    .each(({ entries }) => {
      for (const { id } of entries) if (wanted.has(id)) known.add(id);
    });
  return known;
}

const keptProject = ({ record, clocks }: ProjectRow) => ({ record, clocks, gone: false });

function projectAfter(row: ProjectRow, change: Change<"project">, clock: string): ProjectRow {
  return {
    ...row,
    record: applyChange(row.record, change) ?? row.record,
    clocks: clocksAfter(row.clocks, change, clock),
  };
}

const isSame = (effect: Patch, patch: Patch): boolean =>
  effect.length === patch.length && effect.every((change, at) => change === patch[at]);

/** Keeps the texts of sources that are new here. */
async function addContents(
  { texts, turns }: ProjectDatabase,
  projectId: ProjectId,
  effects: Patch,
  contents: readonly SourceContents[],
): Promise<void> {
  for (const { table, id, before } of effects) {
    if (table !== "sources" || before !== null) continue;
    const isKept = (await texts.get([projectId, id as SourceId])) !== undefined;
    const brought = contents.find(({ sourceId }) => sourceId === id);
    if (isKept) continue;
    if (brought === undefined) throw new AppError("packet/incomplete", { table: "texts" });
    await texts.add(textRowOf(projectId, brought));
    await turns.add(turnsRowOf(projectId, brought));
  }
}
