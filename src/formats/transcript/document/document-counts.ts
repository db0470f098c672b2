import { note, type ImportNote, type NoteAbout } from "#formats/transcript/notes";

/** What a document holds besides its text, in numbers: the reader is told, whatever the word processor would have shown. */
export interface DocumentCounts {
  insertions: number;
  deletions: number;
  textboxes: number;
  rows: number;
  symbols: number;
  pictures: number;
  hidden: number;
}

export const noCounts = (): DocumentCounts => ({
  insertions: 0,
  deletions: 0,
  textboxes: 0,
  rows: 0,
  symbols: 0,
  pictures: 0,
  hidden: 0,
});

const abouts = {
  insertions: "insertions-kept",
  deletions: "deletions-dropped",
  textboxes: "textboxes-kept",
  rows: "table-rows",
  symbols: "symbols-approximated",
  pictures: "pictures-dropped",
  hidden: "hidden-kept",
} as const satisfies Record<keyof DocumentCounts, NoteAbout>;

/** One note for each kind of thing there is. */
export const countNotes = (counts: DocumentCounts): ImportNote[] =>
  (Object.keys(abouts) as (keyof DocumentCounts)[]).flatMap((key) =>
    counts[key] > 0 ? [note(abouts[key], { count: counts[key] })] : [],
  );
