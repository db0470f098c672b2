import type { ImportNote } from "#formats/transcript/notes";

/** Formats of transcripts that can be read, by the name used in records and on the command line. */
export const formatIds = [
  "txt",
  "md",
  "vtt",
  "srt",
  "sbv",
  "json",
  "otr",
  "csv",
  "tsv",
  "docx",
  "odt",
  "rtf",
  "xlsx",
  "pdf",
] as const;
export type FormatId = (typeof formatIds)[number];

/** Encodings a text file can be read in; the first four are recognised, the others are a person's choice. */
export const textEncodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "macintosh",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "shift_jis",
  "euc-kr",
  "gb18030",
  "big5",
] as const;
export type TextEncoding = (typeof textEncodings)[number];

/**
 * How a file says who speaks: `Name:` · **Name:** set in bold · `[Name]` · name, tab, words · the name on a line of its own,
 * as in `Name  0:03` · `Name - words` · a field of the format, as WebVTT's `<v Name>` · not at all.
 */
export const labelStyles = ["colon", "bold", "bracket", "tab", "own-line", "dash", "field", "none"] as const;
export type LabelStyle = (typeof labelStyles)[number];

/** How a file writes times: `[00:01:02]`, `(00:01:02)`, `00:01:02`, `#00:01:02-3#`, a field of the format, not at all. */
export const timeStyles = ["square", "round", "bare", "hash", "field", "none"] as const;
export type TimeStyle = (typeof timeStyles)[number];

/** Columns of a table by what they hold, counted from 0. */
export interface TableColumns {
  readonly text: number;
  readonly speaker?: number;
  readonly start?: number;
  readonly end?: number;
  /** Numbers the turns: rows that share it are sentences of one turn. */
  readonly turn?: number;
  /** Columns in which somebody has coded the rows. */
  readonly codes: readonly number[];
}

/** What a person decided about a file. Whatever is left out is found out, and reported as assumed. */
export interface ReadOptions {
  readonly format?: FormatId;
  readonly encoding?: TextEncoding;
  readonly labels?: LabelStyle;
  readonly times?: TimeStyle;
  /** Whether consecutive cues of one speaker become one turn; true when left out. Paragraphs are never joined. */
  readonly joinCues?: boolean;
  /** Labels known to be speakers, though the file uses them once. */
  readonly speakers?: readonly string[];
  /** Labels known not to be speakers. */
  readonly notSpeakers?: readonly string[];
  /** Tables: which column holds what. */
  readonly columns?: TableColumns;
  /** Workbooks: the sheet to read, by name. */
  readonly sheet?: string;
}

/** Milliseconds from the start of the recording; absent where the file gives none. */
export interface Times {
  readonly startMs?: number;
  readonly endMs?: number;
}

/** A stretch of a turn that has a time of its own: a cue, or what follows a time mark. Range as in {@link DraftTurn}. */
export interface DraftCue extends Times {
  readonly start: number;
  readonly end: number;
}

/** One stretch of talk: half-open `[start, end)` in UTF-16 code units of {@link TranscriptDraft.text}. */
export interface DraftTurn extends Times {
  readonly start: number;
  readonly end: number;
  /** Index into {@link TranscriptDraft.labels}, or -1 where the file names nobody. */
  readonly speaker: number;
  /** Its inner times in order, covering the turn but for line breaks; absent where there is only the turn's own. */
  readonly cues?: readonly DraftCue[];
}

/** Words of the file that are not talk: a title, a header, a comment of the transcriber, a trailer. */
export interface OutsideLine {
  /** Line of a text file, paragraph of a document, page of a PDF; counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** A code that the file itself gives to a stretch of the text; offered as a coding. */
export interface DraftCoding {
  /** The column the code stands in. */
  readonly column: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A comment or footnote of a document, and the words it is about: half-open range, absent where it is about no talk. */
export interface DraftRemark {
  readonly kind: "comment" | "footnote";
  readonly text: string;
  readonly author?: string;
  /** As written, mostly ISO 8601. */
  readonly date?: string;
  readonly start?: number;
  readonly end?: number;
}

/** How the file was read, and how else it could be: the choices of the import preview. */
export interface Reading {
  readonly labels: LabelStyle;
  readonly labelChoices: readonly LabelStyle[];
  readonly times: TimeStyle;
  readonly timeChoices: readonly TimeStyle[];
  readonly formatChoices: readonly FormatId[];
  /** Empty where the format fixes the encoding. */
  readonly encodingChoices: readonly TextEncoding[];
  /** Tables: headers of the columns (a letter where there is none), and how they were read. */
  readonly columns?: { readonly names: readonly string[]; readonly chosen: TableColumns };
  /** Workbooks: the sheets that hold something. */
  readonly sheets?: readonly string[];
}

/**
 * A file read as a transcript; nothing is stored yet.
 *
 * `text` is canonical: what a researcher reads and codes, and nothing else. It is exactly the texts of the turns, in order,
 * with one `\n` between; labels and times are structure and do not stand in it; `\n` inside a turn separates its lines.
 * Words that are not talk are in `outside`, so that every word of the file is either in `text`, in `labels` or in `outside`.
 */
export interface TranscriptDraft {
  readonly format: FormatId;
  readonly encoding: TextEncoding;
  readonly text: string;
  /** Speakers as the file names them, in the order they first speak. */
  readonly labels: readonly string[];
  readonly turns: readonly DraftTurn[];
  readonly outside: readonly OutsideLine[];
  /** How many cues the turns were made of; absent for formats without cues. */
  readonly cueCount?: number;
  /** Codes the file gives to its rows; absent for formats without. */
  readonly codings?: readonly DraftCoding[];
  /** Comments, to be offered as memos, and footnotes, whose words also stand in `outside`; absent where there are none. */
  readonly remarks?: readonly DraftRemark[];
  readonly reading: Reading;
  readonly notes: readonly ImportNote[];
}
