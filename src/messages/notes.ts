import { msg, str } from "@lit/localize";
import { documentNotes } from "#messages/document-notes";
import { formatNumber, plural } from "#messages/format";
import { tableNotes } from "#messages/table-notes";

type Count = { readonly count: number };
type Speakers = { readonly style: string; readonly speakers: number; readonly turns: number };

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
  ...tableNotes,
  ...documentNotes,
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
