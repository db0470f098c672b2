import type { SourceId } from "#domain/model/ids";
import type {
  Code,
  CodebookVersion,
  Coder,
  Coding,
  Correction,
  Memo,
  Participant,
  Project,
  Source,
} from "#domain/model/records";
import type { Turns } from "#domain/model/turns";

/** Everything of a project but the texts, at one moment. */
export interface ProjectSnapshot {
  readonly project: Project;
  readonly coders: readonly Coder[];
  readonly participants: readonly Participant[];
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  readonly codes: readonly Code[];
  readonly codebookVersions: readonly CodebookVersion[];
  readonly memos: readonly Memo[];
  readonly codings: readonly Coding[];
  readonly turns: ReadonlyMap<SourceId, Turns>;
}
