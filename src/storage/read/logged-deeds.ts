import type { LogEntryId, ProjectId } from "#domain/model/ids";
import type { DeedKind, LogEntry } from "#domain/model/patch";
import { keysFrom, type ProjectDatabase } from "#storage/project-database";

/** What was done and when, without what it changed. */
export interface LoggedDeed {
  readonly id: LogEntryId;
  readonly sequence: number;
  readonly at: number;
  readonly kind: DeedKind;
  /** The entry it takes back. */
  readonly undoes: LogEntryId | undefined;
}

/**
 * Rows read first, and entries read at a time after that, as far as the rows before tell: a row holds one, or hundreds that came with a
 * file. Their patches are let go before the next ones are read, and the page can do something else in between.
 */
const firstRows = 16;
const entriesAtOnce = 4000;

/** What was done after a sequence number, in the order of the log: as far as it may be seen. */
export async function loggedDeeds(
  { log }: ProjectDatabase,
  projectId: ProjectId,
  after: number,
  isVisible: (entry: LogEntry) => boolean,
): Promise<readonly LoggedDeed[]> {
  const [lower, upper] = keysFrom(projectId);
  const deeds: LoggedDeed[] = [];
  // A row may hold entries of before: it begins with the first of them.
  const start = await log.where(":id").between(lower, [projectId, after], true, true).last();
  let from: unknown[] = start === undefined ? lower : [projectId, start.sequence];
  let limit = firstRows;
  for (let isFirst = true; ; isFirst = false) {
    const rows = await log.where(":id").between(from, upper, isFirst, true).limit(limit).toArray();
    const entries = rows.flatMap((row) => row.entries);
    for (const entry of entries)
      if (entry.sequence > after && isVisible(entry))
        deeds.push({
          id: entry.id,
          sequence: entry.sequence,
          at: entry.at,
          kind: entry.deed.kind,
          undoes: entry.undoes,
        });
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return deeds;
    from = [projectId, last.sequence];
    limit = Math.ceil((entriesAtOnce * rows.length) / entries.length);
  }
}
