import type { SourceId } from "#domain/model/ids";
import type { Turns } from "#domain/model/turns";

/** What an import brings besides the source's record: kept for ever as it came, and never part of a patch or the log. */
export interface SourceContents {
  readonly sourceId: SourceId;
  /** The canonical text, revision 0: line ends LF, no byte order mark. */
  readonly text: string;
  readonly turns: Turns;
}
