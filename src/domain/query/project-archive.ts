import type { SourceId } from "#domain/model/ids";
import type { SourceContents } from "#domain/model/source-contents";
import type { LogEntry } from "#domain/model/patch";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";

/** A whole project at one moment, as a project file holds it. */
export interface ProjectArchive extends ProjectSnapshot {
  /** What was imported; sources whose import was taken back are left out. */
  readonly contents: ReadonlyMap<SourceId, SourceContents>;
  /** By sequence, without gaps. */
  readonly log: readonly LogEntry[];
}
