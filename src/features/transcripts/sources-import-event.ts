import type { SourceId } from "#domain/model/ids";

/** Transcripts came into the project. */
export class SourcesImportEvent extends Event {
  readonly sourceIds: readonly SourceId[];
  constructor(sourceIds: readonly SourceId[]) {
    super("sm-sources-import", { bubbles: true, composed: true });
    this.sourceIds = sourceIds;
  }
}
