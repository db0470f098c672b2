import type { ProjectSummary } from "#storage/read/library";

/** After this long without a saved file, work that exists only here asks for attention. */
const patienceMs = 7 * 86_400_000;

/** True where changes are in no file, and the last one was saved (or the project begun) more than seven days ago. */
export const isBackupDue = (
  { changesOnlyHere, backedUpAt, createdAt }: ProjectSummary,
  now: number,
): boolean => changesOnlyHere !== 0 && now - (backedUpAt ?? createdAt) > patienceMs;
