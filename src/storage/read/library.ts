import type { Environment } from "#domain/model/environment";
import type { CoderId, ProjectId } from "#domain/model/ids";
import type { Instant } from "#domain/model/records";
import type { Watchable } from "#domain/model/watchable";
import { WatchedValue } from "#domain/model/watched-value";
import type { ProjectDatabase } from "#storage/project-database";
import { OpenProject } from "#storage/read/open-project";
import type { ProjectCounts, ProjectRow } from "#storage/rows";
import { guarded, storageError } from "#storage/storage-error";
import { liveQuery } from "dexie";

/** What the home screen says of a project. */
export interface ProjectSummary {
  readonly id: ProjectId;
  readonly name: string;
  /** When it was begun, or came to this device. */
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** When its file was saved last; undefined where it never was. */
  readonly backedUpAt?: Instant;
  /** What that file is called, where it is known. */
  readonly backedUpFile?: string;
  /**
   * Changes that are in no file: entries of the log since the last one was saved. While a blind round runs only whether there
   * are any, since their number would tell how much others coded.
   */
  readonly changesOnlyHere: number | "some";
  /** Without codings while a blind round runs. */
  readonly counts: Omit<ProjectCounts, "codings"> & Partial<Pick<ProjectCounts, "codings">>;
}

/**
 * Whether the projects can be reached. `outdated`: another tab runs a newer version of the program, this one must be
 * reloaded; `blocked`: this tab waits for others, of an older version, to be closed.
 */
export type LibraryState = "ready" | "outdated" | "blocked";

/** Bytes, of this site; undefined where the browser does not say. */
export interface SpaceEstimate {
  readonly used: number | undefined;
  readonly available: number | undefined;
  /** True where the browser promised not to clear the projects away when space is short. */
  readonly persisted: boolean;
}

/** The projects on this device. */
export class Library {
  /** For actions that create, restore and delete projects. */
  readonly database: ProjectDatabase;
  readonly environment: Environment;
  readonly state = new WatchedValue<LibraryState>("ready");

  constructor(database: ProjectDatabase, environment: Environment) {
    this.database = database;
    this.environment = environment;
    database.on("versionchange", () => {
      database.close();
      this.state.set("outdated");
      return false;
    });
    database.on("blocked", () => {
      this.state.set("blocked");
      return false;
    });
    database.on("ready", () => this.state.set("ready"));
  }

  /** The projects, last changed first; again whenever one changes, in any tab. */
  watchProjects(): Watchable<readonly ProjectSummary[]> {
    const projects = liveQuery(async () => {
      const rows = await this.database.projects.toArray();
      const blind = await runningBlind(this.database);
      return rows.sort((a, b) => b.changedAt - a.changedAt).map((row) => summaryOf(row, blind.has(row.id)));
    });
    return {
      subscribe: (observer) =>
        projects.subscribe({
          next: (summaries) => observer.next(summaries),
          error: (cause) => observer.error?.(storageError(cause)),
        }),
    };
  }

  /** As {@link OpenProject.open}. */
  open(projectId: ProjectId, viewer?: CoderId): Promise<OpenProject> {
    return OpenProject.open(this.database, projectId, this.environment, viewer);
  }

  /** What the home screen says of a project, as it is now; undefined where there is none of this id. */
  async summary(projectId: ProjectId): Promise<ProjectSummary | undefined> {
    const row = await guarded(() => this.database.projects.get(projectId));
    const blind = await guarded(() => runningBlind(this.database));
    return row === undefined ? undefined : summaryOf(row, blind.has(projectId));
  }

  async has(projectId: ProjectId): Promise<boolean> {
    return guarded(async () => (await this.database.projects.get(projectId)) !== undefined);
  }

  async space(): Promise<SpaceEstimate> {
    if (!isSecureContext) return { used: undefined, available: undefined, persisted: false };
    const { storage } = navigator;
    const [{ usage, quota }, persisted] = await Promise.all([storage.estimate(), storage.persisted()]);
    return { used: usage, available: quota, persisted };
  }
}

/** Projects in which a blind round runs. Rounds are few. */
async function runningBlind({ rounds }: ProjectDatabase): Promise<ReadonlySet<ProjectId>> {
  const rows = await rounds.toArray();
  const running = rows.filter(
    ({ record, gone }) =>
      gone !== true && record.isBlind && record.state === "running" && record.removed !== true,
  );
  return new Set(running.map(({ projectId }) => projectId));
}

function summaryOf({ id, record, ...row }: ProjectRow, isBlind: boolean): ProjectSummary {
  const { codings, ...counts } = row.counts;
  const changes = row.sequence - (row.backedUpSequence ?? 0);
  return {
    id,
    name: record.name,
    createdAt: row.cameAt ?? record.createdAt,
    changedAt: row.changedAt,
    changesOnlyHere: isBlind && changes > 0 ? "some" : changes,
    counts: isBlind ? counts : { ...counts, codings },
    ...(row.backedUpAt === undefined ? {} : { backedUpAt: row.backedUpAt }),
    ...(row.backedUpFile === undefined ? {} : { backedUpFile: row.backedUpFile }),
  };
}
