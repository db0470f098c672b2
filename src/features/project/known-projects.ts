import type { ProjectId } from "#domain/model/ids";
import type { Instant } from "#domain/model/records";
import type { Library, ProjectSummary } from "#storage/read/library";
import { readPreference, writePreference } from "#ui/preferences";

/** What the device remembers of a project apart from the project: enough to say what is gone, and where it may still be. */
export interface KnownProject {
  readonly id: ProjectId;
  readonly name: string;
  readonly changedAt: Instant;
  /** When its file was saved last, and what it is called; absent where none was, or its name is not known. */
  readonly savedAt?: Instant;
  readonly file?: string;
}

const key = "projects";

/** True where the project was on this device and was not deleted by a person. */
export const isKnown = (id: ProjectId): boolean => known().some((each) => each.id === id);

/** Remembers a project as it is now. */
export async function rememberProject(library: Library, id: ProjectId): Promise<void> {
  const summary = await library.summary(id);
  if (summary !== undefined) write([knownOf(summary), ...known().filter((each) => each.id !== id)]);
}

/** To be called when a person deletes a project, or has read that it is gone. */
export function forgetProject(id: ProjectId): void {
  write(known().filter((each) => each.id !== id));
}

/**
 * Remembers the projects that are there, and finds those that are gone though nobody deleted them: a browser that runs out of room
 * clears a site whole, and another program may empty it.
 *
 * @param before what was found earlier; absent at the first look, since whatever goes later was deleted in some tab
 */
export function lostProjects(
  present: readonly ProjectSummary[],
  before?: readonly KnownProject[],
): readonly KnownProject[] {
  const isPresent = new Set(present.map(({ id }) => id));
  const lost = known().filter(
    ({ id }) => !isPresent.has(id) && (before === undefined || before.some((each) => each.id === id)),
  );
  write([...present.map(knownOf), ...lost]);
  return lost;
}

const knownOf = ({ id, name, changedAt, backedUpAt, backedUpFile }: ProjectSummary): KnownProject => ({
  id,
  name,
  changedAt,
  ...(backedUpAt === undefined ? {} : { savedAt: backedUpAt }),
  ...(backedUpFile === undefined ? {} : { file: backedUpFile }),
});

function known(): readonly KnownProject[] {
  try {
    const kept: unknown = JSON.parse(readPreference(key) ?? "[]");
    return Array.isArray(kept) ? (kept as KnownProject[]) : [];
  } catch {
    return []; // cut short by whatever emptied the rest
  }
}

const write = (projects: readonly KnownProject[]): void => writePreference(key, JSON.stringify(projects));
