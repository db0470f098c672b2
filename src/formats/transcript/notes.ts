/** What became of something in a file. `kept` is kept beside the transcript, in `outside`. */
export type NoteKind = "mapped" | "assumed" | "approximated" | "kept" | "dropped";

/** Everything an import report can say, with what its sentence needs. */
export interface NoteDetails {
  /** The bytes are not UTF-8, so they were read in this encoding. */
  "encoding-assumed": { readonly encoding: string };
  /** Bytes that mean nothing in the encoding became U+FFFD. */
  "characters-replaced": { readonly count: number };
  /** Unusual line separators (U+2028, U+2029, U+0085, form feed, vertical tab) became line feeds. */
  "separators-mapped": { readonly count: number };
  "speakers-found": { readonly style: string; readonly speakers: number; readonly turns: number };
  "speakers-none": { readonly turns: number };
  /** Taken as a speaker though used once. */
  "label-once-taken": { readonly label: string };
  /** Not taken as a speaker: used once, or written otherwise than the rest. Its line is a turn without a speaker. */
  "label-left": { readonly label: string };
  /** Lines that follow the only label of the file may be somebody else's: turns without a speaker. */
  "answers-unlabelled": { readonly label: string; readonly count: number };
  "turns-without-speaker": { readonly count: number };
  /** Cues without a name were given the name before. */
  "cues-continued": { readonly count: number };
  /** Times stand after the words: a turn was taken to start where the one before ended. */
  "starts-from-ends": { readonly count: number };
  "times-taken": { readonly count: number; readonly style: string };
  "time-unreadable": { readonly text: string };
  /** A cue that ends so much before it starts has no end. */
  "end-before-start": { readonly ms: number };
  "cues-joined": { readonly cues: number; readonly turns: number };
  "cues-empty": { readonly count: number };
  /** Rolling captions repeat the line before: the repetitions were taken out. */
  "captions-rolling": { readonly count: number };
  "header-missing": { readonly format: string };
  "styling-dropped": { readonly count: number };
  "metadata-dropped": { readonly count: number };
  "outside-kept": { readonly text: string };
  /** Times of single words are finer than a transcript keeps. */
  "word-times-dropped": { readonly count: number };
  /** What the file says about its language and its recording. */
  "language-stated": { readonly language: string };
  "media-stated": { readonly media: string };
  /** Which columns of a table were read as what; empty where there is none. */
  "columns-read": { readonly text: string; readonly speaker: string; readonly start: string };
  "columns-dropped": { readonly columns: string; readonly count: number };
  /** Codes in a column, offered as codings of their rows. */
  "codes-found": { readonly column: string; readonly count: number };
  /** Rows of one turn became one turn. */
  "rows-joined": { readonly rows: number; readonly turns: number };
  "rows-wordless": { readonly count: number };
  /** Empty speaker cells repeat the one above. */
  "speakers-filled": { readonly count: number };
  /** `clock`, `s` or `ms`. */
  "times-read-as": { readonly unit: string };
  /** A quotation mark is never closed, so all of them were read as characters. */
  "quotes-ignored": { readonly count: number };
  "sheets-dropped": { readonly sheets: string; readonly count: number };
  "insertions-kept": { readonly count: number };
  "deletions-dropped": { readonly count: number };
  /** Comments are remarks of the draft, offered as memos. */
  "comments-found": { readonly count: number };
  "footnotes-kept": { readonly count: number };
  "textboxes-kept": { readonly count: number };
  "table-rows": { readonly count: number };
  /** The file stops before its end; what there is was read. */
  "end-missing": { readonly format: string };
  "symbols-approximated": { readonly count: number };
  "pictures-dropped": { readonly count: number };
  "hidden-kept": { readonly count: number };
  /** PDF: its pages; those that are pictures, by number; fonts whose words could not be read. */
  "pages-read": { readonly count: number };
  "parts-damaged": { readonly format: string };
  "pages-without-text": { readonly pages: string; readonly count: number };
  "fonts-unread": { readonly count: number };
  /** What was printed around the talk, as it first stands. */
  "headers-dropped": { readonly text: string; readonly count: number };
  "page-numbers-dropped": { readonly count: number };
  /** Numbers of lines or paragraphs in a margin. */
  "margin-numbers-dropped": { readonly count: number };
  /** Lines that a page break cuts through, printed on both pages. */
  "lines-clipped": { readonly count: number };
  /** Words parted by a hyphen at the end of a line, whole again. */
  "hyphens-joined": { readonly count: number };
}
export type NoteAbout = keyof NoteDetails;

const kinds: Readonly<Record<NoteAbout, NoteKind>> = {
  "encoding-assumed": "assumed",
  "characters-replaced": "approximated",
  "separators-mapped": "mapped",
  "speakers-found": "mapped",
  "speakers-none": "assumed",
  "label-once-taken": "assumed",
  "label-left": "assumed",
  "answers-unlabelled": "assumed",
  "turns-without-speaker": "assumed",
  "cues-continued": "assumed",
  "starts-from-ends": "approximated",
  "times-taken": "mapped",
  "time-unreadable": "approximated",
  "end-before-start": "approximated",
  "cues-joined": "mapped",
  "cues-empty": "mapped",
  "captions-rolling": "mapped",
  "header-missing": "assumed",
  "styling-dropped": "dropped",
  "metadata-dropped": "dropped",
  "outside-kept": "kept",
  "word-times-dropped": "dropped",
  "language-stated": "mapped",
  "media-stated": "mapped",
  "columns-read": "assumed",
  "columns-dropped": "dropped",
  "codes-found": "mapped",
  "rows-joined": "mapped",
  "rows-wordless": "dropped",
  "speakers-filled": "assumed",
  "times-read-as": "assumed",
  "quotes-ignored": "assumed",
  "sheets-dropped": "dropped",
  "insertions-kept": "mapped",
  "deletions-dropped": "dropped",
  "comments-found": "kept",
  "footnotes-kept": "kept",
  "textboxes-kept": "mapped",
  "table-rows": "mapped",
  "end-missing": "approximated",
  "symbols-approximated": "approximated",
  "pictures-dropped": "dropped",
  "hidden-kept": "mapped",
  "pages-read": "mapped",
  "parts-damaged": "approximated",
  "pages-without-text": "dropped",
  "fonts-unread": "dropped",
  "headers-dropped": "dropped",
  "page-numbers-dropped": "dropped",
  "margin-numbers-dropped": "dropped",
  "lines-clipped": "mapped",
  "hyphens-joined": "approximated",
};

/**
 * One statement of an import report, as data: `messages` and the command line make the sentence.
 * `line` counts lines of a text file, paragraphs of a document or pages of a PDF from 1; absent where it is about the whole file.
 */
export type ImportNote = {
  readonly [About in NoteAbout]: {
    readonly about: About;
    readonly kind: NoteKind;
    readonly line?: number;
    readonly detail: NoteDetails[About];
  };
}[NoteAbout];

/** Makes a note; its kind follows from what it is about. */
export function note<About extends NoteAbout>(
  about: About,
  detail: NoteDetails[About],
  line?: number,
): ImportNote {
  const said = { about, kind: kinds[about], detail, ...(line === undefined ? {} : { line }) };
  return said as unknown as ImportNote;
}
