import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** One statement of an import report, as the readers of transcripts make it: what it is about, and what the sentence needs. */
export interface NoteLike {
  readonly about: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

const counted = (n: number, one: string, other: string): string => plural(n, one, other);

/** The sentences, by what a note is about. */
const sentences: Readonly<
  Record<string, (text: (name: string) => string, count: (name?: string) => number) => string>
> = {
  "encoding-assumed": (text) =>
    msg(str`Read as ${text("encoding")}: the file is not UTF-8.`, { id: "note.encoding" }),
  "characters-replaced": (_, n) =>
    counted(
      n(),
      msg(str`${n()} character means nothing in this encoding and shows as �.`, { id: "note.replaced.one" }),
      msg(str`${formatNumber(n())} characters mean nothing in this encoding and show as �.`, {
        id: "note.replaced.other",
      }),
    ),
  "separators-mapped": (_, n) =>
    msg(str`${formatNumber(n())} unusual line separators became line breaks.`, { id: "note.separators" }),
  "speakers-found": (_, n) =>
    msg(str`${formatNumber(n("speakers"))} speakers in ${formatNumber(n("turns"))} turns.`, {
      id: "note.speakers",
    }),
  "speakers-none": (_, n) =>
    msg(str`No speakers found in ${formatNumber(n("turns"))} paragraphs.`, { id: "note.no-speakers" }),
  "label-once-taken": (text) =>
    msg(str`“${text("label")}” was taken as a speaker, though it occurs once.`, { id: "note.label-taken" }),
  "label-left": (text) =>
    msg(str`“${text("label")}” was not taken as a speaker: it occurs once.`, { id: "note.label-left" }),
  "answers-unlabelled": (text, n) =>
    msg(str`${formatNumber(n())} paragraphs after ${text("label")} name nobody.`, { id: "note.unlabelled" }),
  "turns-without-speaker": (_, n) =>
    counted(
      n(),
      msg(str`${n()} turn names no speaker.`, { id: "note.without.one" }),
      msg(str`${formatNumber(n())} turns name no speaker.`, { id: "note.without.other" }),
    ),
  "cues-continued": (_, n) =>
    counted(
      n(),
      msg(str`${n()} cue without a name was given to the speaker before it.`, { id: "note.continued.one" }),
      msg(str`${formatNumber(n())} cues without a name were given to the speaker before them.`, {
        id: "note.continued.other",
      }),
    ),
  "times-taken": (_, n) => msg(str`${formatNumber(n())} times taken out of the text.`, { id: "note.times" }),
  "time-unreadable": (text) => msg(str`The time “${text("text")}” could not be read.`, { id: "note.time" }),
  "end-before-start": () =>
    msg("A cue ends before it starts; its end was left out.", { id: "note.end-before" }),
  "cues-joined": (_, n) =>
    msg(
      str`${formatNumber(n("cues"))} cues joined into ${formatNumber(n("turns"))} turns; their times are kept.`,
      { id: "note.joined" },
    ),
  "cues-empty": (_, n) => msg(str`${formatNumber(n())} cues hold no words.`, { id: "note.empty-cues" }),
  "captions-rolling": (_, n) =>
    msg(str`${formatNumber(n())} repeated caption lines were taken out.`, { id: "note.rolling" }),
  "header-missing": () => msg("The WEBVTT heading is missing.", { id: "note.header" }),
  "styling-dropped": (_, n) =>
    msg(str`${formatNumber(n())} style marks were left out.`, { id: "note.styling" }),
  "metadata-dropped": (_, n) =>
    msg(str`${formatNumber(n())} lines of technical data were left out.`, { id: "note.metadata" }),
  "outside-kept": () => msg("A line outside the talk is kept beside the transcript.", { id: "note.outside" }),
  "insertions-kept": (_, n) =>
    msg(str`${formatNumber(n())} tracked insertions were kept.`, { id: "note.insertions" }),
  "deletions-dropped": (_, n) =>
    msg(str`${formatNumber(n())} tracked deletions were left out.`, { id: "note.deletions" }),
  "comments-found": (_, n) => msg(str`${formatNumber(n())} comments were left out.`, { id: "note.comments" }),
  "footnotes-kept": (_, n) =>
    msg(str`${formatNumber(n())} footnotes are kept beside the transcript.`, { id: "note.footnotes" }),
  "textboxes-kept": (_, n) =>
    msg(str`${formatNumber(n())} text boxes were read as paragraphs.`, { id: "note.textboxes" }),
  "table-rows": (_, n) => msg(str`${formatNumber(n())} table rows were read as turns.`, { id: "note.rows" }),
  "symbols-approximated": (_, n) =>
    msg(str`${formatNumber(n())} symbols were replaced by their nearest letters.`, { id: "note.symbols" }),
  "pictures-dropped": (_, n) =>
    msg(str`${formatNumber(n())} pictures were left out.`, { id: "note.pictures" }),
  "hidden-kept": (_, n) =>
    msg(str`${formatNumber(n())} stretches of hidden text were read.`, { id: "note.hidden" }),
  "starts-from-ends": (_, n) =>
    msg(str`Times stand after the words: ${formatNumber(n())} turns start where the turn before ends.`, {
      id: "note.starts",
    }),
  "word-times-dropped": (_, n) =>
    msg(str`The times of ${formatNumber(n())} single words were left out.`, { id: "note.word-times" }),
  "language-stated": (text) =>
    msg(str`The file says its language is ${text("language")}.`, { id: "note.language" }),
  "media-stated": (text) =>
    msg(str`The file belongs to the recording ${text("media")}.`, { id: "note.media" }),
  "columns-read": (text) =>
    text("speaker") === ""
      ? msg(str`Words read from the column “${text("text")}”.`, { id: "note.columns.text" })
      : msg(str`Words read from the column “${text("text")}”, speakers from “${text("speaker")}”.`, {
          id: "note.columns.speaker",
        }),
  "columns-dropped": (text) =>
    msg(str`Columns left out: ${text("columns")}.`, { id: "note.columns.dropped" }),
  "codes-found": (text, n) =>
    msg(str`${formatNumber(n())} codes in the column “${text("column")}” were left out.`, {
      id: "note.codes",
    }),
  "rows-joined": (_, n) =>
    msg(str`${formatNumber(n("rows"))} rows joined into ${formatNumber(n("turns"))} turns.`, {
      id: "note.rows-joined",
    }),
  "rows-wordless": (_, n) =>
    msg(str`${formatNumber(n())} rows without words were left out.`, { id: "note.rows-wordless" }),
  "speakers-filled": (_, n) =>
    msg(str`${formatNumber(n())} empty speaker cells repeat the one above.`, { id: "note.speakers-filled" }),
  "times-read-as": (text) =>
    text("unit") === "s"
      ? msg("Times read as seconds.", { id: "note.times.s" })
      : text("unit") === "ms"
        ? msg("Times read as milliseconds.", { id: "note.times.ms" })
        : msg("Times read as clock times.", { id: "note.times.clock" }),
  "quotes-ignored": () =>
    msg("A quotation mark is never closed: all of them were read as characters.", { id: "note.quotes" }),
  "sheets-dropped": (text) => msg(str`Sheets left out: ${text("sheets")}.`, { id: "note.sheets" }),
  "end-missing": () =>
    msg("The end of the file is missing; what there is was read.", { id: "note.end-missing" }),
};

/** What an import report says, as a sentence. */
export function noteText({ about, detail }: NoteLike): string {
  const text = (name: string): string => String(detail[name] ?? "");
  const count = (name = "count"): number => Number(detail[name] ?? 0);
  return sentences[about]?.(text, count) ?? about;
}
