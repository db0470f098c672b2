import { AppError } from "#domain/errors";
import { fail, ok } from "#domain/result";
import { readXml } from "#formats/transcript/container/xml";
import { openZip } from "#formats/transcript/container/zip";
import {
  DocumentReader,
  type DocumentCounts,
  type Paragraph,
} from "#formats/transcript/docx/document-reader";
import type { OutsideLine } from "#formats/transcript/draft";
import { note, type ImportNote, type NoteAbout } from "#formats/transcript/notes";
import type { BytesParser } from "#formats/transcript/parsed-transcript";
import { isBlank, type Line } from "#formats/transcript/prose/line";
import { readProse } from "#formats/transcript/prose/read-prose";
import { canonicalText } from "#formats/transcript/text/canonical-text";

/**
 * Word documents: speakers and times as in plain text, in bold or in table columns. Tracked changes read as if accepted, footnotes are
 * kept outside, and what cannot be kept is counted in the notes. Lines are numbered by paragraph.
 */
export const parseDocx: BytesParser = (bytes, options) => {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const main = zip.value.names.find((name) => name.toLowerCase() === "word/document.xml");
  if (main === undefined) return fail(new AppError("import/not-docx"));
  const part = zip.value.read(main);
  if (!part.ok) return part;
  const reader = new DocumentReader();
  const read = readXml(part.value, reader);
  if (!read.ok) return read;
  const notes = countNotes(reader.counts);
  const outside: OutsideLine[] = [];
  for (const name of zip.value.names.filter((name) => /^word\/(?:footnotes|endnotes)\.xml$/i.test(name))) {
    const notesPart = zip.value.read(name);
    const noteReader = new DocumentReader();
    const notesRead = notesPart.ok ? readXml(notesPart.value, noteReader) : notesPart;
    if (!notesRead.ok) return notesRead;
    for (const { text } of noteReader.paragraphs)
      if (!isBlank(text)) outside.push({ line: reader.paragraphs.length, text: text.trim() });
  }
  const parsed = readProse(linesOf(reader.paragraphs), options);
  const kept = outside.map(({ line, text }) => note("outside-kept", { text }, line));
  return ok({
    ...parsed,
    outside: [...parsed.outside, ...outside],
    notes: [...parsed.notes, ...notes, ...kept],
  });
};

function countNotes(counts: DocumentCounts): ImportNote[] {
  const about: readonly (readonly [keyof DocumentCounts, NoteAbout])[] = [
    ["insertions", "insertions-kept"],
    ["deletions", "deletions-dropped"],
    ["comments", "comments-dropped"],
    ["footnotes", "footnotes-kept"],
    ["textboxes", "textboxes-kept"],
    ["rows", "table-rows"],
    ["symbols", "symbols-approximated"],
    ["pictures", "pictures-dropped"],
    ["hidden", "hidden-kept"],
  ];
  return about.flatMap(([key, name]) => (counts[key] > 0 ? [countNote(name, counts[key])] : []));
}

const countNote = (about: NoteAbout, count: number): ImportNote => note(about, { count });

/** Paragraphs as lines: soft breaks begin a line, not a paragraph. */
function linesOf(paragraphs: readonly Paragraph[]): Line[] {
  return paragraphs.flatMap(({ text, bold, isHeading }, index) => {
    let at = 0;
    let isFirst = true;
    return canonicalText(text)
      .text.split("\n")
      .flatMap((row): Line[] => {
        const length = Math.min(Math.max(bold - at, 0), row.length);
        at += row.length + 1;
        if (isBlank(row)) return [];
        const startsParagraph = isFirst;
        isFirst = false;
        return [{ text: row.trimEnd(), number: index + 1, startsParagraph, bold: length, isHeading }];
      });
  });
}
