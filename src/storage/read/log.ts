import type { ProjectId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { keysFrom, type ProjectDatabase } from "#storage/project-database";

/** The entries after a sequence number, in order. */
export async function entriesAfter(
  { log }: ProjectDatabase,
  projectId: ProjectId,
  sequence: number,
): Promise<readonly LogEntry[]> {
  const upTo = await rowsTo(log, projectId, sequence).last();
  const [, upper] = keysFrom(projectId);
  const rows = await log
    .where(":id")
    .between([projectId, upTo?.sequence ?? sequence], upper)
    .toArray();
  return rows.flatMap(({ entries }) => entries).filter((entry) => entry.sequence > sequence);
}

/** The newest entries before a sequence number that may be seen, newest first: `limit` of them where there are so many. */
export async function newestEntries(
  { log }: ProjectDatabase,
  projectId: ProjectId,
  before: number,
  limit: number,
  isVisible: (entry: LogEntry) => boolean,
): Promise<readonly LogEntry[]> {
  const found: LogEntry[] = [];
  await rowsTo(log, projectId, before)
    .reverse()
    .until(() => found.length >= limit)
    .each(({ entries }) => {
      found.push(...entries.filter((entry) => entry.sequence < before && isVisible(entry)).reverse());
    });
  return found.slice(0, limit);
}

/** The entry of a sequence number, or undefined where the log has none. */
export async function entryAt(
  { log }: ProjectDatabase,
  projectId: ProjectId,
  sequence: number,
): Promise<LogEntry | undefined> {
  const row = await rowsTo(log, projectId, sequence).last();
  return row?.entries.find((entry) => entry.sequence === sequence);
}

/**
 * The newest entries that fit, newest first: at least `limit` of them where there are so many before `before`.
 *
 * @param key of `storage/log-keys`
 */
export async function entriesBefore(
  { log }: ProjectDatabase,
  key: string,
  before: number,
  limit: number,
  fits: (entry: LogEntry) => boolean,
): Promise<readonly LogEntry[]> {
  const found: LogEntry[] = [];
  await log
    .where("touches")
    .equals(key)
    .reverse()
    .until(() => found.length >= limit)
    .each(({ entries }) => {
      found.push(...entries.filter((entry) => entry.sequence < before && fits(entry)).reverse());
    });
  return found;
}

/** Rows whose first entry is not after `sequence`. */
const rowsTo = (log: ProjectDatabase["log"], projectId: ProjectId, sequence: number) =>
  log.where(":id").between(keysFrom(projectId)[0], [projectId, sequence], true, true);
