import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

type Count = { readonly count: number };
type Speakers = { readonly style: string; readonly speakers: number; readonly turns: number };
/** Names of columns; empty where there is none. */
type Columns = { readonly text: string; readonly speaker: string; readonly start: string };

/** What each statement of an import report says, from the details its reader gives. */
const sentences = {
  "encoding-assumed": ({ encoding }: { readonly encoding: string }) =>
    msg(str`Read as ${encoding}: the file is not UTF-8.`, { id: "note.encoding" }),
  "characters-replaced": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} character means nothing in this encoding and shows as �.`, {
        id: "note.replaced.one",
      }),
      msg(str`${formatNumber(count)} characters mean nothing in this encoding and show as �.`, {
        id: "note.replaced.other",
      }),
    ),
  "separators-mapped": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} unusual line separator became a line break.`, { id: "note.separators.one" }),
      msg(str`${formatNumber(count)} unusual line separators became line breaks.`, { id: "note.separators" }),
    ),
  "speakers-found": ({ style, speakers, turns }: Speakers) =>
    plural(
      speakers,
      msg(str`${speakers} speaker, named ${styleOf(style)}. Turns: ${formatNumber(turns)}.`, {
        id: "note.speakers-named.one",
      }),
      msg(str`${formatNumber(speakers)} speakers, named ${styleOf(style)}. Turns: ${formatNumber(turns)}.`, {
        id: "note.speakers-named.other",
      }),
    ),
  "speakers-none": ({ turns }: { readonly turns: number }) =>
    plural(
      turns,
      msg(str`No speakers found in ${turns} paragraph.`, { id: "note.no-speakers.one" }),
      msg(str`No speakers found in ${formatNumber(turns)} paragraphs.`, { id: "note.no-speakers" }),
    ),
  "label-once-taken": ({ label }: { readonly label: string }) =>
    msg(str`“${label}” was taken as a speaker, though it occurs once.`, { id: "note.label-taken" }),
  "label-left": ({ label }: { readonly label: string }) =>
    msg(str`“${label}” looks like a speaker and was not taken as one.`, { id: "note.label-looks" }),
  "answers-unlabelled": ({ label, count }: Count & { readonly label: string }) =>
    plural(
      count,
      msg(str`Only “${label}” is named: ${count} paragraph without a name became a turn without a speaker.`, {
        id: "note.only-named.one",
      }),
      msg(
        str`Only “${label}” is named: ${formatNumber(count)} paragraphs without a name became turns without a speaker.`,
        { id: "note.only-named.other" },
      ),
    ),
  "turns-without-speaker": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} turn names no speaker.`, { id: "note.without.one" }),
      msg(str`${formatNumber(count)} turns name no speaker.`, { id: "note.without.other" }),
    ),
  "cues-continued": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} cue without a name was given to the speaker before it.`, { id: "note.continued.one" }),
      msg(str`${formatNumber(count)} cues without a name were given to the speaker before them.`, {
        id: "note.continued.other",
      }),
    ),
  "starts-from-ends": ({ count }: Count) =>
    plural(
      count,
      msg(str`Times stand after the words: ${count} turn starts where the turn before ends.`, {
        id: "note.starts.one",
      }),
      msg(str`Times stand after the words: ${formatNumber(count)} turns start where the turn before ends.`, {
        id: "note.starts",
      }),
    ),
  "times-taken": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} time taken out of the text.`, { id: "note.times.one" }),
      msg(str`${formatNumber(count)} times taken out of the text.`, { id: "note.times" }),
    ),
  "time-unreadable": ({ text }: { readonly text: string }) =>
    msg(str`The time “${text}” cannot be read; the words below it are no turn.`, { id: "note.time" }),
  "end-before-start": () =>
    msg("A cue ends before it starts; its end was left out.", { id: "note.end-before" }),
  "cues-joined": ({ cues, turns }: { readonly cues: number; readonly turns: number }) =>
    plural(
      turns,
      msg(str`${formatNumber(cues)} cues joined into ${turns} turn; their times are kept.`, {
        id: "note.joined.one",
      }),
      msg(str`${formatNumber(cues)} cues joined into ${formatNumber(turns)} turns; their times are kept.`, {
        id: "note.joined",
      }),
    ),
  "cues-empty": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} cue holds no words.`, { id: "note.empty-cues.one" }),
      msg(str`${formatNumber(count)} cues hold no words.`, { id: "note.empty-cues" }),
    ),
  "captions-rolling": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} repeated caption line was taken out.`, { id: "note.rolling.one" }),
      msg(str`${formatNumber(count)} repeated caption lines were taken out.`, { id: "note.rolling" }),
    ),
  "header-missing": () =>
    msg("The first line is not WEBVTT; the file was read as WebVTT all the same.", { id: "note.header" }),
  "styling-dropped": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} style rule was left out.`, { id: "note.styling.one" }),
      msg(str`${formatNumber(count)} style rules were left out.`, { id: "note.styling" }),
    ),
  "metadata-dropped": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} line of technical data was left out.`, { id: "note.metadata.one" }),
      msg(str`${formatNumber(count)} lines of technical data were left out.`, { id: "note.metadata" }),
    ),
  "outside-kept": ({ text }: { readonly text: string }) =>
    msg(str`Not talk, kept beside the transcript: ${text}`, { id: "note.outside-text" }),
  "word-times-dropped": ({ count }: Count) =>
    plural(
      count,
      msg(str`The time of ${count} single word was left out; those of the segments are kept.`, {
        id: "note.word-times.one",
      }),
      msg(
        str`The times of ${formatNumber(count)} single words were left out; those of the segments are kept.`,
        {
          id: "note.word-times",
        },
      ),
    ),
  "language-stated": ({ language }: { readonly language: string }) =>
    msg(str`The file says its language is ${language}.`, { id: "note.language" }),
  "media-stated": ({ media }: { readonly media: string }) =>
    msg(str`The file belongs to the recording ${media}.`, { id: "note.media" }),
  "columns-read": ({ text, speaker, start }: Columns) =>
    [
      speaker === ""
        ? msg(str`Words read from the column “${text}”.`, { id: "note.columns.text" })
        : msg(str`Words read from the column “${text}”, speakers from “${speaker}”.`, {
            id: "note.columns.speaker",
          }),
      start === "" ? "" : ` ${msg(str`Times read from “${start}”.`, { id: "note.columns.times" })}`,
    ].join(""),
  "columns-dropped": ({ columns }: { readonly columns: string }) =>
    msg(str`Columns left out: ${columns}.`, { id: "note.columns.dropped" }),
  "codes-found": ({ column, count }: Count & { readonly column: string }) =>
    plural(
      count,
      msg(str`${count} code in the column “${column}”, offered as a coding.`, { id: "note.codes.one" }),
      msg(str`${formatNumber(count)} codes in the column “${column}”, offered as codings.`, {
        id: "note.codes",
      }),
    ),
  "rows-joined": ({ rows, turns }: { readonly rows: number; readonly turns: number }) =>
    plural(
      turns,
      msg(str`${formatNumber(rows)} rows joined into ${turns} turn.`, { id: "note.rows-joined.one" }),
      msg(str`${formatNumber(rows)} rows joined into ${formatNumber(turns)} turns.`, {
        id: "note.rows-joined",
      }),
    ),
  "rows-wordless": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} row without words was left out.`, { id: "note.rows-wordless.one" }),
      msg(str`${formatNumber(count)} rows without words were left out.`, { id: "note.rows-wordless" }),
    ),
  "speakers-filled": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} empty speaker cell repeats the one above.`, { id: "note.speakers-filled.one" }),
      msg(str`${formatNumber(count)} empty speaker cells repeat the one above.`, {
        id: "note.speakers-filled",
      }),
    ),
  "times-read-as": ({ unit }: { readonly unit: string }) =>
    unit === "s"
      ? msg("Times read as seconds.", { id: "note.times.s" })
      : unit === "ms"
        ? msg("Times read as milliseconds.", { id: "note.times.ms" })
        : msg("Times read as clock times.", { id: "note.times.clock" }),
  "quotes-ignored": () =>
    msg("A quotation mark is never closed: all of them were read as characters.", { id: "note.quotes" }),
  "sheets-dropped": ({ sheets }: { readonly sheets: string }) =>
    msg(str`Sheets left out: ${sheets}.`, { id: "note.sheets" }),
  "insertions-kept": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} tracked insertion was read as accepted.`, { id: "note.insertions.one" }),
      msg(str`${formatNumber(count)} tracked insertions were read as accepted.`, { id: "note.insertions" }),
    ),
  "deletions-dropped": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} tracked deletion was read as accepted.`, { id: "note.deletions.one" }),
      msg(str`${formatNumber(count)} tracked deletions were read as accepted.`, { id: "note.deletions" }),
    ),
  "comments-found": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} comment, offered as a memo.`, { id: "note.comments.one" }),
      msg(str`${formatNumber(count)} comments, offered as memos.`, { id: "note.comments" }),
    ),
  "footnotes-kept": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} footnote is kept beside the transcript.`, { id: "note.footnotes.one" }),
      msg(str`${formatNumber(count)} footnotes are kept beside the transcript.`, { id: "note.footnotes" }),
    ),
  "textboxes-kept": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} text box was read after the paragraph it stands in.`, { id: "note.textboxes.one" }),
      msg(str`${formatNumber(count)} text boxes were read after the paragraphs they stand in.`, {
        id: "note.textboxes",
      }),
    ),
  "table-rows": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} table row was read as a paragraph.`, { id: "note.rows.one" }),
      msg(str`${formatNumber(count)} table rows were read as paragraphs.`, { id: "note.rows" }),
    ),
  "end-missing": () =>
    msg("The end of the file is missing; what there is was read.", { id: "note.end-missing" }),
  "symbols-approximated": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} symbol has no character and became □.`, { id: "note.symbols.one" }),
      msg(str`${formatNumber(count)} symbols have no character and became □.`, { id: "note.symbols" }),
    ),
  "pictures-dropped": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} picture was left out.`, { id: "note.pictures.one" }),
      msg(str`${formatNumber(count)} pictures were left out.`, { id: "note.pictures" }),
    ),
  "hidden-kept": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} stretch of hidden text was read as text.`, { id: "note.hidden.one" }),
      msg(str`${formatNumber(count)} stretches of hidden text were read as text.`, { id: "note.hidden" }),
    ),
  "pages-read": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} page read; lines of a paragraph were joined.`, { id: "note.pages.one" }),
      msg(str`${formatNumber(count)} pages read; lines of a paragraph were joined.`, { id: "note.pages" }),
    ),
  "parts-damaged": () =>
    msg("Parts of the file are damaged and were passed over: words may be missing.", { id: "note.damaged" }),
  "pages-without-text": ({ pages, count }: Count & { readonly pages: string }) =>
    plural(
      count,
      msg(str`Page ${pages} is a picture or empty: nothing was read from it.`, {
        id: "note.pages-empty.one",
      }),
      msg(str`Pages ${pages} are pictures or empty: nothing was read from them.`, { id: "note.pages-empty" }),
    ),
  "fonts-unread": ({ count }: Count) =>
    plural(
      count,
      msg(str`The words of ${count} font could not be read and are missing.`, { id: "note.fonts.one" }),
      msg(str`The words of ${formatNumber(count)} fonts could not be read and are missing.`, {
        id: "note.fonts",
      }),
    ),
  "headers-dropped": ({ text, count }: Count & { readonly text: string }) =>
    plural(
      count,
      msg(str`Header or footer left out: ${text}`, { id: "note.headers.one" }),
      msg(str`Header or footer left out on ${formatNumber(count)} pages: ${text}`, { id: "note.headers" }),
    ),
  "page-numbers-dropped": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} page number left out.`, { id: "note.page-numbers.one" }),
      msg(str`${formatNumber(count)} page numbers left out.`, { id: "note.page-numbers" }),
    ),
  "margin-numbers-dropped": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} number in the margin left out.`, { id: "note.margin-numbers.one" }),
      msg(str`${formatNumber(count)} numbers in the margin left out.`, { id: "note.margin-numbers" }),
    ),
  "lines-clipped": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} line that is printed on two pages was read once.`, { id: "note.clipped.one" }),
      msg(str`${formatNumber(count)} lines that are printed on two pages were read once.`, {
        id: "note.clipped",
      }),
    ),
  "hyphens-joined": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} word parted at the end of a line was joined.`, { id: "note.hyphens.one" }),
      msg(str`${formatNumber(count)} words parted at the end of a line were joined.`, { id: "note.hyphens" }),
    ),
};

/** How the speakers of a file are named, as the end of a sentence; empty for a style without a name. */
const styleOf = (style: string): string =>
  ({
    colon: msg("before a colon", { id: "note.style.colon" }),
    bold: msg("in bold", { id: "note.style.bold" }),
    bracket: msg("in brackets", { id: "note.style.bracket" }),
    tab: msg("before a tab", { id: "note.style.tab" }),
    "own-line": msg("on lines of their own", { id: "note.style.own-line" }),
    dash: msg("before a dash", { id: "note.style.dash" }),
    field: msg("by the format", { id: "note.style.field" }),
  })[style] ?? style;

type Sentences = typeof sentences;

/**
 * A statement of an import report: what it is about, and what the sentence needs. The readers' own notes are of this type
 * for as long as each of them has a sentence here with all its details; one that has none does not compile where it is told.
 */
export type NoteLike = {
  readonly [About in keyof Sentences]: {
    readonly about: About;
    readonly detail: Sentences[About] extends (detail: infer Detail) => string ? Detail : never;
  };
}[keyof Sentences];

/** What an import report says, as a sentence; the same in the import dialog and on the command line. */
export function noteText(note: NoteLike): string {
  const sentence = sentences[note.about] as (detail: NoteLike["detail"]) => string;
  return sentence(note.detail);
}
