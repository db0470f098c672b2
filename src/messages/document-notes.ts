import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

type Count = { readonly count: number };

/** What an import report says of Word, OpenDocument and RTF files, and of PDF. */
export const documentNotes = {
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
