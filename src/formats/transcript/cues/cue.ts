/** One cue as a parser finds it: caption text with its markup taken off, or a segment of a speech recogniser. */
export interface Cue {
  /** From the start of the recording, as written; undefined where it cannot be read. */
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  /** The speaker named by a field of the format; labels within the text are found later. */
  readonly speaker: string | undefined;
  /** What Teams calls one utterance: cues that share it belong together. */
  readonly utterance?: string;
  /** Lines without markup, trimmed. */
  readonly lines: readonly string[];
  /** Line of the file where it begins, from 1. */
  readonly line: number;
}
