import { msg, str } from "@lit/localize";
import { codebookNoteText, type CodebookNoteLike } from "#messages/codebook-notes";
import { formatNumber } from "#messages/format";
import { refiCounts as counted } from "#messages/refi-counts";

/** Why positions were read as they were. */
const reasonOf = (by: string): string =>
  ({
    texts: msg("this fits the texts best", { id: "refi.by.texts" }),
    origin: msg("this program is known to count so, and the texts do not say otherwise", {
      id: "refi.by.origin",
    }),
    standard: msg("this is the standard’s, and the texts do not say otherwise", { id: "refi.by.standard" }),
    "no difference": msg("in these texts no other way of counting gives other passages", {
      id: "refi.by.none",
    }),
  })[by] ?? by;

interface Offsets {
  readonly crlf: number;
  readonly unit: string;
  readonly mark: string;
  readonly by: string;
  readonly misfits: number;
  readonly spans: number;
}

/** How positions were counted. */
const offsetsText = ({ crlf, unit, mark, by, misfits, spans }: Offsets): string => {
  const units =
    unit === "UTF-16"
      ? msg("UTF-16 code units", { id: "refi.unit.utf-16" })
      : msg("code points", { id: "refi.unit.code-point" });
  const isCounted =
    mark === "counted"
      ? msg("counted", { id: "refi.mark.counted" })
      : msg("not counted", { id: "refi.mark.not-counted" });
  return msg(
    str`Positions were read as counting ${units}, CR LF as ${crlf}, a byte order mark ${isCounted}: ${reasonOf(by)} (${counted.point(misfits)} against it in ${counted.passage(spans)}).`,
    { id: "refi.offsets-chosen" },
  );
};

/** What each statement of the report on a REFI-QDA project says. */
const sentences = {
  "origin-stated": ({ origin }: { readonly origin: string }) =>
    origin === ""
      ? msg("The file does not say which program wrote it.", { id: "refi.origin-unknown" })
      : msg(str`Written by ${origin}.`, { id: "refi.origin-stated" }),
  "offsets-chosen": offsetsText,
  "project-file-found": ({ name }: { readonly name: string }) =>
    msg(str`The project was found in ${name}; the standard calls it project.qde.`, {
      id: "refi.project-file-found",
    }),
  "namespace-other": ({ namespace }: { readonly namespace: string }) =>
    msg(str`The namespace is ${namespace}; read as urn:QDA-XML:project:1.0.`, { id: "refi.namespace-other" }),
  "sources-read": ({ count, texts }: { readonly count: number; readonly texts: number }) =>
    msg(str`${counted.source(count)}, ${formatNumber(texts)} of them with a text.`, {
      id: "refi.sources-read",
    }),
  "codes-read": ({ count }: { readonly count: number }) =>
    msg(str`${counted.code(count)}.`, { id: "refi.codes-read" }),
  "codings-read": ({ count }: { readonly count: number }) =>
    msg(str`${counted.coding(count)}.`, { id: "refi.codings-read" }),
  "cases-read": ({ count }: { readonly count: number }) =>
    msg(str`${counted.case(count)}.`, { id: "refi.cases-read" }),
  "notes-read": ({ count }: { readonly count: number }) =>
    msg(str`${counted.note(count)} of the project’s authors.`, { id: "refi.notes-read" }),
  "comments-read": ({ count }: { readonly count: number }) =>
    msg(str`${counted.comment(count)} on passages, read as notes.`, { id: "refi.comments-read" }),
  "files-missing": ({ count }: { readonly count: number }) =>
    msg(str`${counted.file(count)} named by the project and not in the archive, or damaged in it.`, {
      id: "refi.files-missing",
    }),
  "media-left": ({ count }: { readonly count: number }) =>
    msg(str`${counted.medium(count)} left out.`, { id: "refi.media-left" }),
  "texts-encoded": ({ count }: { readonly count: number }) =>
    msg(str`${counted.text(count)} not in UTF-8, read as what they look like.`, { id: "refi.texts-encoded" }),
  "texts-from-docx": ({ count }: { readonly count: number }) =>
    msg(str`${counted.text(count)} taken from a Word document: positions may differ from those meant.`, {
      id: "refi.texts-from-docx",
    }),
  "formatting-left": ({ count }: { readonly count: number }) =>
    msg(str`Formatting of ${counted.document(count)} left out: words are those of the plain text.`, {
      id: "refi.formatting-left",
    }),
  "names-missing": ({ count }: { readonly count: number }) =>
    msg(str`${counted.source(count)} without a name, called after their file.`, { id: "refi.names-missing" }),
  "ids-missing": ({ count }: { readonly count: number }) =>
    msg(str`${counted.element(count)} without a GUID.`, { id: "refi.ids-missing" }),
  "ids-repeated": ({ count }: { readonly count: number }) =>
    msg(str`${counted.element(count)} with the GUID of an earlier one of their kind.`, {
      id: "refi.ids-repeated",
    }),
  "times-without-zone": ({ count }: { readonly count: number }) =>
    msg(str`${counted.time(count)} without a time zone, taken as UTC.`, { id: "refi.times-without-zone" }),
  "users-unknown": ({ count }: { readonly count: number }) =>
    msg(str`${counted.coding(count)} by somebody who is not among the users.`, { id: "refi.users-unknown" }),
  "codings-repeated": ({ count }: { readonly count: number }) =>
    msg(str`${counted.coding(count)} of a passage that already had the code: joined with it, authors kept.`, {
      id: "refi.codings-repeated",
    }),
  "codings-without-code": ({ count }: { readonly count: number }) =>
    msg(str`${counted.coding(count)} with a code that the file does not have.`, {
      id: "refi.codings-without-code",
    }),
  "codings-of-cases": ({ count }: { readonly count: number }) =>
    msg(str`${counted.coding(count)} with the code of a case.`, { id: "refi.codings-of-cases" }),
  "codings-of-sources": ({ count }: { readonly count: number }) =>
    msg(
      str`${counted.coding(count)} of whole sources; where there is a text, from its beginning to its end.`,
      { id: "refi.codings-of-sources" },
    ),
  "spans-clamped": ({ count }: { readonly count: number }) =>
    msg(str`${counted.passage(count)} beyond the text, cut to it.`, { id: "refi.spans-clamped" }),
  "spans-swapped": ({ count }: { readonly count: number }) =>
    msg(str`${counted.passage(count)} that end before they begin: read the other way round.`, {
      id: "refi.spans-swapped",
    }),
  "spans-empty": ({ count }: { readonly count: number }) =>
    msg(str`${counted.passage(count)} without words, kept as positions.`, { id: "refi.spans-empty" }),
  "spans-without-positions": ({ count }: { readonly count: number }) =>
    msg(str`${counted.passage(count)} without positions.`, { id: "refi.spans-without-positions" }),
  "spans-cut-words": ({ count }: { readonly count: number }) =>
    msg(str`${counted.passage(count)} begin or end within a word: the spans cut words.`, {
      id: "refi.spans-cut-words",
    }),
  "spans-unchecked": ({ count }: { readonly count: number }) =>
    msg(
      str`${counted.passage(count)} of sources whose text is missing: positions are as the file counts them.`,
      { id: "refi.spans-unchecked" },
    ),
  "pdf-areas-found": ({ count }: { readonly count: number }) =>
    msg(str`${counted.area(count)} of PDF pages found in the text by their words.`, {
      id: "refi.pdf-areas-found",
    }),
  "pdf-areas-begun": ({ count }: { readonly count: number }) =>
    msg(
      str`${counted.area(count)} of PDF pages found by how their words begin: the passages end where that does.`,
      { id: "refi.pdf-areas-begun" },
    ),
  "pdf-areas-ambiguous": ({ count }: { readonly count: number }) =>
    msg(
      str`${counted.area(count)} of PDF pages with words that occur more than once: the first that fits the page.`,
      { id: "refi.pdf-areas-ambiguous" },
    ),
  "times-as-passages": ({ count }: { readonly count: number }) =>
    msg(str`${counted.passage(count)} of transcripts given by points of time.`, {
      id: "refi.times-as-passages",
    }),
  "codings-outside-text": ({ count }: { readonly count: number }) =>
    msg(str`${counted.coding(count)} of pictures, page areas or recordings, which no text holds.`, {
      id: "refi.codings-outside-text",
    }),
  "references-missing": ({ count }: { readonly count: number }) =>
    msg(str`${counted.reference(count)} to something the file does not have.`, {
      id: "refi.references-missing",
    }),
  "elements-kept": ({ names, count }: { readonly names: string; readonly count: number }) =>
    msg(str`${counted.element(count)} not understood and kept: ${names}.`, { id: "refi.elements-kept" }),
  "elements-left": ({ count }: { readonly count: number }) =>
    msg(str`${counted.element(count)} not understood and too large to be kept: left in the file.`, {
      id: "refi.elements-left",
    }),
  "sources-left": ({ count }: { readonly count: number }) =>
    msg(str`${counted.source(count)} without a text left out.`, { id: "refi.sources-left" }),
  "texts-missing": ({ names, count }: { readonly names: string; readonly count: number }) =>
    msg(
      str`${counted.source(count)} kept without words, because the file does not hold them; their codings have no place in a text: ${names}.`,
      {
        id: "refi.texts-missing",
      },
    ),
  "codings-left": ({ count }: { readonly count: number }) =>
    msg(str`${counted.coding(count)} of sources without a text left out.`, { id: "refi.codings-left" }),
  "participants-made": ({ count }: { readonly count: number }) =>
    msg(str`${counted.participant(count)} made of cases that are persons.`, { id: "refi.participants-made" }),
  "cases-of-sources": ({ count }: { readonly count: number }) =>
    msg(str`${counted.case(count)} read as what is known of their sources.`, { id: "refi.cases-of-sources" }),
  "cases-as-codes": ({ count }: { readonly count: number }) =>
    msg(str`${counted.case(count)} that are no persons stay codes.`, { id: "refi.cases-as-codes" }),
  "cases-left": ({ count }: { readonly count: number }) =>
    msg(str`${counted.case(count)} with their values left out.`, { id: "refi.cases-left" }),
  "attributes-made": ({ count }: { readonly count: number }) =>
    msg(str`${counted.attribute(count)} made of variables, with their values.`, {
      id: "refi.attributes-made",
    }),
  "values-unassigned": ({ count }: { readonly count: number }) =>
    msg(str`${counted.value(count)} that say that nothing is known: read as missing.`, {
      id: "refi.values-unassigned",
    }),
  "values-left": ({ count }: { readonly count: number }) =>
    msg(
      str`${counted.value(count)} left out: not of their variable’s type, given twice, or of something that is left out.`,
      { id: "refi.values-left" },
    ),
  "sets-left": ({ count }: { readonly count: number }) =>
    msg(str`${counted.set(count)} left out.`, { id: "refi.sets-left" }),
  "coders-made": ({ count }: { readonly count: number }) =>
    msg(str`${counted.coder(count)} made for authors who are not among the users.`, {
      id: "refi.coders-made",
    }),
};

type Sentences = typeof sentences;
type ProjectNoteLike = {
  readonly [About in keyof Sentences]: {
    readonly about: About;
    readonly detail: Parameters<Sentences[About]>[0];
  };
}[keyof Sentences];

/** A statement of the report on a REFI-QDA project, about the project or its codebook. */
export type RefiNoteLike = ProjectNoteLike | CodebookNoteLike;

const isAboutProject = (note: RefiNoteLike): note is ProjectNoteLike => Object.hasOwn(sentences, note.about);

/** What a note says, as a sentence; the same on the screen and on the command line. */
export function refiNoteText(note: RefiNoteLike): string {
  if (!isAboutProject(note)) return codebookNoteText(note);
  const sentence = sentences[note.about] as (detail: ProjectNoteLike["detail"]) => string;
  return sentence(note.detail);
}
