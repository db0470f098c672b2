import type { ImportNote } from "#formats/transcript/notes";

type About = ImportNote["about"];
type Detail<A extends About> = Extract<ImportNote, { about: A }>["detail"];
const sentences: { readonly [A in About]: (detail: Detail<A>) => string } = {
  "encoding-assumed": ({ encoding }) => `The file is not UTF-8; it was read as ${encoding}.`,
  "characters-replaced": ({ count }) => `${things(count, "character")} could not be read and became U+FFFD.`,
  "separators-mapped": ({ count }) => `${things(count, "unusual line separator")} became line feeds.`,
  "speakers-found": ({ style, speakers, turns }) =>
    `${things(speakers, "speaker")} in ${things(turns, "turn")}, named ${styleNames[style] ?? style}.`,
  "speakers-none": ({ turns }) => `No speakers were found: ${things(turns, "turn")} without a speaker.`,
  "label-once-taken": ({ label }) => `"${label}" is used once and was taken as a speaker.`,
  "label-left": ({ label }) => `"${label}" looks like a speaker and was not taken as one.`,
  "answers-unlabelled": ({ label, count }) =>
    `Only "${label}" is named: ${things(count, "paragraph")} without a name became turns without a speaker.`,
  "turns-without-speaker": ({ count }) => `${things(count, "turn")} without a speaker.`,
  "cues-continued": ({ count }) => `${things(count, "cue")} without a name continue the speaker before.`,
  "starts-from-ends": ({ count }) =>
    `Times stand after the words: ${things(count, "turn")} start where the turn before ends.`,
  "times-taken": ({ count }) => `${things(count, "time")} were taken out of the text.`,
  "time-unreadable": ({ text }) => `The time "${text}" cannot be read; the words below it are no turn.`,
  "end-before-start": () => "A cue ends before it starts; its end was left open.",
  "cues-joined": ({ cues, turns }) => `${things(cues, "cue")} were joined into ${things(turns, "turn")}.`,
  "cues-empty": ({ count }) => `${things(count, "cue")} without words.`,
  "captions-rolling": ({ count }) => `Rolling captions: ${things(count, "repeated line")} left out.`,
  "header-missing": () => "The first line is not WEBVTT; the file was read as WebVTT all the same.",
  "styling-dropped": ({ count }) => `${things(count, "style rule")} left out.`,
  "metadata-dropped": ({ count }) => `${things(count, "line")} of measures for machines left out.`,
  "outside-kept": ({ text }) => `Not talk, kept beside the transcript: ${text}`,
  "word-times-dropped": ({ count }) =>
    `Times of ${things(count, "word")} left out; those of the segments are kept.`,
  "language-stated": ({ language }) => `The file says its language is ${language}.`,
  "media-stated": ({ media }) => `The file belongs to the recording ${media}.`,
  "columns-read": ({ text, speaker, start }) =>
    `Words are in column "${text}"${speaker === "" ? "" : `, speakers in "${speaker}"`}${start === "" ? "" : `, times in "${start}"`}.`,
  "columns-dropped": ({ columns }) => `Columns left out: ${columns}.`,
  "codes-found": ({ column, count }) => `${things(count, "code")} in column "${column}".`,
  "rows-joined": ({ rows, turns }) => `${things(rows, "row")} were joined into ${things(turns, "turn")}.`,
  "rows-wordless": ({ count }) => `${things(count, "row")} without words left out.`,
  "speakers-filled": ({ count }) => `${things(count, "empty speaker cell")} repeat the one above.`,
  "times-read-as": ({ unit }) =>
    `Times were read as ${unit === "s" ? "seconds" : unit === "ms" ? "milliseconds" : "clock times"}.`,
  "quotes-ignored": () => "A quotation mark is never closed: all of them were read as characters.",
  "sheets-dropped": ({ sheets }) => `Sheets left out: ${sheets}.`,
  "insertions-kept": ({ count }) => `${things(count, "tracked insertion")} read as accepted.`,
  "deletions-dropped": ({ count }) => `${things(count, "tracked deletion")} read as accepted.`,
  "comments-found": ({ count }) => `${things(count, "comment")} found.`,
  "footnotes-kept": ({ count }) => `${things(count, "footnote")} kept beside the transcript.`,
  "textboxes-kept": ({ count }) =>
    `${things(count, "text box", "text boxes")} read after the paragraph they stand in.`,
  "table-rows": ({ count }) => `${things(count, "table row")} read as paragraphs.`,
  "end-missing": () => "The end of the file is missing; what there is was read.",
  "symbols-approximated": ({ count }) => `${things(count, "symbol")} have no character and became □.`,
  "pictures-dropped": ({ count }) => `${things(count, "picture")} left out.`,
  "hidden-kept": ({ count }) => `${things(count, "stretch", "stretches")} of hidden text read as text.`,
};
const styleNames: Readonly<Record<string, string>> = {
  colon: "before a colon",
  bold: "in bold",
  bracket: "in brackets",
  tab: "before a tab",
  "own-line": "on lines of their own",
  dash: "before a dash",
  field: "by the format",
};

/** What an import note says, in English: `samtale read` is a tool for those who script. */
export function noteSentence(note: ImportNote): string {
  const sentence = sentences[note.about] as (detail: ImportNote["detail"]) => string;
  return sentence(note.detail);
}

const things = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
