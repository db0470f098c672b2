import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

type Count = { readonly count: number };
type Columns = { readonly columns: string };

/** "1 code", "12 codes" */
const codes = (count: number): string =>
  plural(
    count,
    msg(str`${formatNumber(count)} code`, { id: "codebook-notes.codes.one" }),
    msg(str`${formatNumber(count)} codes`, { id: "codebook-notes.codes.other" }),
  );

/** What each statement of reading or writing a codebook says. */
const sentences = {
  "name-missing": ({ count }: Count) =>
    msg(str`${codes(count)} without a name, shown as “?”.`, { id: "codebook-notes.name-missing" }),
  "id-invalid": ({ count }: Count) =>
    msg(str`${codes(count)} without a usable identifier.`, { id: "codebook-notes.id-invalid" }),
  "id-repeated": ({ count }: Count) =>
    msg(str`${codes(count)} with the identifier of an earlier one.`, { id: "codebook-notes.id-repeated" }),
  "codable-missing": ({ count }: Count) =>
    msg(
      str`${codes(count)} of which the file does not say whether they can be applied: taken as such that can.`,
      { id: "codebook-notes.codable-missing" },
    ),
  "color-read": ({ count }: Count) =>
    msg(str`${codes(count)} with a colour written otherwise than #RRGGBB: read as near as can be.`, {
      id: "codebook-notes.color-read",
    }),
  "color-dropped": ({ count }: Count) =>
    msg(str`${codes(count)} with something for a colour that is none.`, {
      id: "codebook-notes.color-dropped",
    }),
  "fields-found": ({ count }: Count) =>
    msg(str`Rules, examples and the like found in the description of ${codes(count)}.`, {
      id: "codebook-notes.fields-found",
    }),
  "namespace-foreign": ({ namespace }: { readonly namespace: string }) =>
    msg(str`The namespace is ${namespace}; read as REFI-QDA.`, { id: "codebook-notes.namespace-foreign" }),
  "sets-empty": () =>
    msg("The element Sets is empty, which the schema does not allow.", { id: "codebook-notes.sets-empty" }),
  "members-missing": ({ count }: Count) =>
    msg(str`Members of sets that are no code of the file: ${formatNumber(count)}.`, {
      id: "codebook-notes.members-missing",
    }),
  "elements-dropped": ({ names, count }: Count & { readonly names: string }) =>
    msg(str`Elements ${names} have no place in a codebook here: ${formatNumber(count)}.`, {
      id: "codebook-notes.elements-dropped",
    }),
  "columns-read": ({ columns }: Columns) =>
    msg(str`Columns read: ${columns}.`, { id: "codebook-notes.columns-read" }),
  "columns-dropped": ({ columns }: Columns) =>
    msg(str`Columns not read: ${columns}.`, { id: "codebook-notes.columns-dropped" }),
  "rows-nameless": ({ count }: Count) =>
    msg(str`Rows without a name, left out: ${formatNumber(count)}.`, { id: "codebook-notes.rows-nameless" }),
  "parents-missing": ({ count }: Count) =>
    msg(str`${codes(count)} whose parent is not in the file or below them: put at the top.`, {
      id: "codebook-notes.parents-missing",
    }),
  "parents-made": ({ count }: Count) =>
    msg(str`${codes(count)} made because others name them as their parent.`, {
      id: "codebook-notes.parents-made",
    }),
  "encoding-assumed": ({ encoding }: { readonly encoding: string }) =>
    msg(str`Not UTF-8: read as ${encoding}.`, { id: "codebook-notes.encoding-assumed" }),
  "values-dropped": ({ count }: Count) =>
    msg(str`Values that their field cannot have, left out: ${formatNumber(count)}.`, {
      id: "codebook-notes.values-dropped",
    }),
  "merged-left": ({ count }: Count) =>
    msg(str`${codes(count)} merged into others: their targets stand for them.`, {
      id: "codebook-notes.merged-left",
    }),
  "deleted-left": ({ count }: Count) =>
    msg(str`${codes(count)} deleted: left out.`, { id: "codebook-notes.deleted-left" }),
  "passages-left": ({ count }: Count) =>
    msg(str`${codes(count)} with examples linked to passages: the words are kept, the links left out.`, {
      id: "codebook-notes.passages-left",
    }),
  "sets-left": ({ count }: Count) =>
    msg(str`Sets of codes, for which this format has no place: ${formatNumber(count)}.`, {
      id: "codebook-notes.sets-left",
    }),
  "title-page-left": () =>
    msg("This format has no place for title, sources and licence: left out.", {
      id: "codebook-notes.title-page-left",
    }),
  "codes-altered": ({ count }: Count) =>
    msg(str`${codes(count)} that this format cannot hold exactly: read back otherwise than written.`, {
      id: "codebook-notes.codes-altered",
    }),
} satisfies Record<string, (detail: never) => string>;

type Sentences = typeof sentences;

/** A statement of reading or writing a codebook: what it is about, and what the sentence needs. */
export type CodebookNoteLike = {
  readonly [About in keyof Sentences]: {
    readonly about: About;
    readonly detail: Parameters<Sentences[About]> extends readonly [infer Detail] ? Detail : unknown;
  };
}[keyof Sentences];

/** What a note says, as a sentence; the same on the screen and on the command line. */
export function codebookNoteText(note: CodebookNoteLike): string {
  const sentence = sentences[note.about] as (detail: CodebookNoteLike["detail"]) => string;
  return sentence(note.detail);
}
