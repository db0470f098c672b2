import type { Result } from "#domain/result";
import type { ParsedTurn } from "#formats/transcript/assemble-draft";
import type { AnchoredRemark } from "#formats/transcript/document/remarks";
import type { LabelStyle, OutsideLine, Reading, ReadOptions, TimeStyle } from "#formats/transcript/draft";
import type { ImportNote } from "#formats/transcript/notes";

/** What a parser of one format finds, before positions are known. Fields as in the draft and its reading. */
export interface ParsedTranscript {
  readonly turns: readonly ParsedTurn[];
  readonly outside: readonly OutsideLine[];
  readonly labels: LabelStyle;
  readonly labelChoices: readonly LabelStyle[];
  readonly times: TimeStyle;
  readonly timeChoices: readonly TimeStyle[];
  readonly cueCount?: number;
  readonly remarks?: readonly AnchoredRemark[];
  readonly columns?: NonNullable<Reading["columns"]>;
  readonly sheets?: readonly string[];
  readonly notes: readonly ImportNote[];
}

/** Reads canonical text (see `canonicalText`) in one format. Never throws, whatever the text. */
export type TextParser = (text: string, options: ReadOptions) => Result<ParsedTranscript>;

/** Reads the bytes of a container, such as docx. Never throws, whatever the bytes. */
export type BytesParser = (
  bytes: Uint8Array,
  options: ReadOptions,
) => Result<ParsedTranscript> | Promise<Result<ParsedTranscript>>;
