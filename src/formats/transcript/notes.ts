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
  "insertions-kept": { readonly count: number };
  "deletions-dropped": { readonly count: number };
  "comments-dropped": { readonly count: number };
  "footnotes-kept": { readonly count: number };
  "textboxes-kept": { readonly count: number };
  "table-rows": { readonly count: number };
  "symbols-approximated": { readonly count: number };
  "pictures-dropped": { readonly count: number };
  "hidden-kept": { readonly count: number };
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
  "insertions-kept": "mapped",
  "deletions-dropped": "dropped",
  "comments-dropped": "dropped",
  "footnotes-kept": "kept",
  "textboxes-kept": "mapped",
  "table-rows": "mapped",
  "symbols-approximated": "approximated",
  "pictures-dropped": "dropped",
  "hidden-kept": "mapped",
};

/**
 * One statement of an import report, as data: `messages` and the command line make the sentence.
 * `line` counts lines of a text file or paragraphs of a document from 1; absent where it is about the whole file.
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
