import type { CoderId, RoundId, SourceId } from "#domain/model/ids";
import type { SourceContents } from "#domain/model/source-contents";
import type { LogEntry } from "#domain/model/patch";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";

/** That a file is one of a round's: work handed to a coder, or handed back. */
export interface PacketNote {
  readonly kind: "assignment" | "return";
  readonly roundId: RoundId;
  readonly coderId: CoderId;
  /** The newest clock where the packet was made, which has no log: what is done with it comes after that, whatever its device's clock. */
  readonly clock?: string;
}

/** A whole project at one moment, as a project file holds it. */
export interface ProjectArchive extends ProjectSnapshot {
  /** What was imported; sources whose import was taken back are left out. */
  readonly contents: ReadonlyMap<SourceId, SourceContents>;
  /** Absent in a project file. */
  readonly packet?: PacketNote;
  /** By sequence, without gaps. */
  readonly log: readonly LogEntry[];
}
