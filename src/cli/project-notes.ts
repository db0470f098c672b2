import type { RefiAbout, RefiNoteDetails, RefiReportNote } from "#formats/refi/refi-notes";
import { codebookNoteText } from "#messages/codebook-notes";

const sentences: { readonly [A in RefiAbout]: (detail: RefiNoteDetails[A]) => string } = {
  "origin-stated": ({ origin }) =>
    origin === "" ? "The file does not say which program wrote it." : `Written by ${origin}.`,
  "project-file-found": ({ name }) => `The project was found in ${name}; the standard calls it project.qde.`,
  "namespace-other": ({ namespace }) => `The namespace is ${namespace}; read as urn:QDA-XML:project:1.0.`,
  "sources-read": ({ count, texts }) => `${things(count, "source")}, ${texts} of them with a text.`,
  "codes-read": ({ count }) => `${things(count, "code")}.`,
  "codings-read": ({ count }) => `${things(count, "coding")}.`,
  "cases-read": ({ count }) => `${things(count, "case")}.`,
  "notes-read": ({ count }) => `${things(count, "note")} of the project's authors.`,
  "comments-read": ({ count }) => `${things(count, "comment")} on passages, read as notes.`,
  "offsets-chosen": ({ crlf, unit, mark, by, misfits, spans }) =>
    `Positions were read as counting ${unit === "UTF-16" ? "UTF-16 code units" : "code points"}, CR LF as ${crlf}, ` +
    `a byte order mark ${mark}: ${reasons[by] ?? by} (${things(misfits, "point")} against it in ${things(spans, "passage")}).`,
  "files-missing": ({ count }) =>
    `${things(count, "file")} named by the project ${count === 1 ? "is" : "are"} not in the archive.`,
  "media-left": ({ count }) =>
    `${things(count, "picture, PDF or recording", "pictures, PDFs and recordings")} left out.`,
  "texts-encoded": ({ count }) => `${things(count, "text")} not in UTF-8, read as what they look like.`,
  "texts-from-docx": ({ count }) =>
    `${things(count, "text")} taken from a Word document: positions may differ from those meant.`,
  "formatting-left": ({ count }) =>
    `Formatting of ${things(count, "document")} left out: words are those of the plain text.`,
  "names-missing": ({ count }) => `${things(count, "source")} without a name, called after their file.`,
  "ids-missing": ({ count }) => `${things(count, "element")} without a GUID.`,
  "ids-repeated": ({ count }) => `${things(count, "element")} with the GUID of an earlier one of their kind.`,
  "times-without-zone": ({ count }) => `${things(count, "time")} without a time zone, taken as UTC.`,
  "users-unknown": ({ count }) => `${things(count, "coding")} by somebody who is not among the users.`,
  "codings-repeated": ({ count }) =>
    `${things(count, "coding")} of a passage that already had the code: joined with it, authors kept.`,
  "codings-without-code": ({ count }) =>
    `${things(count, "coding")} with a code that the file does not have.`,
  "codings-of-cases": ({ count }) => `${things(count, "coding")} with the code of a case.`,
  "codings-of-sources": ({ count }) =>
    `${things(count, "coding")} of whole sources; where there is a text, from its beginning to its end.`,
  "spans-clamped": ({ count }) => `${things(count, "passage")} beyond the text, cut to it.`,
  "spans-swapped": ({ count }) =>
    `${things(count, "passage")} that end before they begin: read the other way round.`,
  "spans-empty": ({ count }) => `${things(count, "passage")} without words, kept as positions.`,
  "spans-without-positions": ({ count }) => `${things(count, "passage")} without positions.`,
  "spans-cut-words": ({ count }) =>
    `${things(count, "passage")} begin or end within a word: the spans cut words.`,
  "spans-unchecked": ({ count }) =>
    `${things(count, "passage")} of sources whose text is missing: positions are as the file counts them.`,
  "pdf-areas-found": ({ count }) => `${things(count, "area")} of PDF pages found in the text by their words.`,
  "pdf-areas-begun": ({ count }) =>
    `${things(count, "area")} of PDF pages found by how their words begin: the passages end where that does.`,
  "pdf-areas-ambiguous": ({ count }) =>
    `${things(count, "area")} of PDF pages with words that occur more than once: the first that fits the page.`,
  "times-as-passages": ({ count }) => `${things(count, "passage")} of transcripts given by points of time.`,
  "codings-outside-text": ({ count }) =>
    `${things(count, "coding")} of pictures, page areas or recordings, which no text holds.`,
  "references-missing": ({ count }) => `${things(count, "reference")} to something the file does not have.`,
  "elements-kept": ({ names, count }) => `${things(count, "element")} not understood and kept: ${names}.`,
  "sources-left": ({ count }) => `${things(count, "source")} without a text left out.`,
  "codings-left": ({ count }) => `${things(count, "coding")} of sources without a text left out.`,
  "cases-left": ({ count }) => `${things(count, "case")} with their values left out.`,
  "sets-left": ({ count }) => `${things(count, "set")} left out.`,
  "coders-made": ({ count }) => `${things(count, "coder")} made for authors who are not among the users.`,
};

const reasons: Readonly<Record<string, string>> = {
  texts: "this fits the texts best",
  origin: "this program is known to count so, and the texts do not say otherwise",
  standard: "this is the standard's, and the texts do not say otherwise",
  "no difference": "in these texts no other way of counting gives other passages",
};

/** What a note on a project says, in English: `samtale read` is a tool for those who script. */
export function projectSentence(note: RefiReportNote): string {
  if (!isAboutProject(note)) return codebookNoteText(note);
  const sentence = sentences[note.about] as (detail: typeof note.detail) => string;
  return sentence(note.detail);
}

type ProjectNote = Extract<RefiReportNote, { readonly about: RefiAbout }>;
const isAboutProject = (note: RefiReportNote): note is ProjectNote => Object.hasOwn(sentences, note.about);

const things = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
