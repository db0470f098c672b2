import { countNotes, type DocumentCounts } from "#formats/transcript/document/document-counts";
import { documentLines } from "#formats/transcript/document/document-lines";
import type { Paragraph } from "#formats/transcript/document/paragraph";
import { anchorRemarks, type Remark } from "#formats/transcript/document/remarks";
import type { ReadOptions } from "#formats/transcript/draft";
import { note, type ImportNote } from "#formats/transcript/notes";
import type { ParsedTranscript } from "#formats/transcript/parsed-transcript";
import { readProse } from "#formats/transcript/prose/read-prose";

/**
 * Reads the paragraphs of a document as prose. Comments and footnotes become remarks; the words of footnotes are also kept outside, with
 * the paragraph they belong to, since they are part of the document.
 */
export function readDocument(
  paragraphs: readonly Paragraph[],
  remarks: readonly Remark[],
  counts: DocumentCounts,
  options: ReadOptions,
): ParsedTranscript {
  const document = documentLines(paragraphs);
  const parsed = readProse(document.lines, options);
  const anchored = anchorRemarks(remarks, document);
  const footnotes = anchored.filter(({ kind }) => kind === "footnote");
  const comments = anchored.length - footnotes.length;
  const kept = footnotes.map(({ text, stretches }) => ({
    line: stretches[0]?.line.number ?? paragraphs.length,
    text: text.replaceAll("\n", " "),
  }));
  const notes: ImportNote[] = [
    ...countNotes(counts),
    ...(comments > 0 ? [note("comments-found", { count: comments })] : []),
    ...(footnotes.length > 0 ? [note("footnotes-kept", { count: footnotes.length })] : []),
    ...kept.map(({ line, text }) => note("outside-kept", { text }, line)),
  ];
  return {
    ...parsed,
    outside: [...parsed.outside, ...kept],
    ...(anchored.length === 0 ? {} : { remarks: anchored }),
    notes: [...parsed.notes, ...notes],
  };
}
