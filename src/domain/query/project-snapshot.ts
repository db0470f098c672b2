import type { SourceId } from "#domain/model/ids";
import type { Coding, Project } from "#domain/model/records";
import type { Turns } from "#domain/model/turns";
import type { RecordLists } from "#domain/query/records";

/** Everything of a project but the texts, at one moment. */
export interface ProjectSnapshot extends RecordLists {
  readonly project: Project;
  readonly codings: readonly Coding[];
  readonly turns: ReadonlyMap<SourceId, Turns>;
}
