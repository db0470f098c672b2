import type { SourceId } from "#domain/model/ids";
import type { Turns } from "#domain/model/turns";

/** What an import brings besides the source's record: kept for ever as it came, and never part of a patch or the log. */
export interface SourceContents {
  readonly sourceId: SourceId;
  /** The canonical text, revision 0: line ends LF, no byte order mark. */
  readonly text: string;
  readonly turns: Turns;
  /** Inner times of turns that were joined from several cues; absent where there are none. */
  readonly cues?: PackedCues;
  /** Words of the file that are not talk: title, header, the transcriber's comments; absent where there are none. */
  readonly outside?: readonly OutsideLine[];
}

/** Stretches of talk with a time of their own, column by column as in `PackedTurns`, in text order. */
export interface PackedCues {
  /** UTF-16 code units of the source's text, half-open. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Milliseconds from the start of the recording, or -1 where the transcript gives no time. */
  readonly startsMs: Int32Array;
  readonly endsMs: Int32Array;
}

export interface OutsideLine {
  /** Line of a text file or paragraph of a document, from 1. */
  readonly line: number;
  readonly text: string;
}
