import { AppError } from "#domain/errors";
import { fail, ok } from "#domain/result";
import { note, type ImportNote } from "#formats/transcript/notes";
import type { BytesParser } from "#formats/transcript/parsed-transcript";
import { linesOfPages } from "#formats/transcript/pdf/pdf-lines";
import { trimMargins, type Trimmed } from "#formats/transcript/pdf/pdf-margins";
import { paragraphsOf } from "#formats/transcript/pdf/pdf-paragraphs";
import { segmentsOf } from "#formats/transcript/pdf/pdf-segments";
import { readPdfPages } from "#formats/transcript/pdf/read-pages";
import { readProse } from "#formats/transcript/prose/read-prose";
import { canonicalText } from "#formats/transcript/text/canonical-text";

/**
 * PDF with a text layer: columns in order, lines put together to paragraphs, parted words made whole; headers, footers, page numbers and
 * numbers in the margin left out. What speaks is found as in other running text. Lines are numbered by page.
 *
 * @returns import/no-text where the pages are pictures; else see `readPdfPages`
 */
export const parsePdf: BytesParser = async (bytes, options) => {
  const read = await readPdfPages(bytes);
  if (!read.ok) return read;
  const { pages, unreadFonts, isDamaged } = read.value;
  if (pages.every(({ runs, turned }) => runs.length + turned.length === 0))
    return fail(new AppError("import/no-text", { format: "pdf", pages: pages.length }));
  const trimmed = trimMargins(pages.map((page) => ({ height: page.height, segments: segmentsOf(page) })));
  const printed = linesOfPages(
    trimmed.pages,
    pages.map(({ width }) => width),
  );
  const { lines, hyphens } = paragraphsOf(printed.lines);
  const parsed = readProse(
    lines.map((line) => ({ ...line, text: canonicalText(line.text).text })),
    options,
  );
  const turned = pages.flatMap((page) => page.turned.map((text) => ({ line: page.number, text })));
  const empty = pages.filter(({ runs }) => runs.length === 0).map(({ number }) => number);
  const notes: ImportNote[] = [
    note("pages-read", { count: pages.length }),
    ...(isDamaged ? [note("parts-damaged", { format: "pdf" })] : []),
    ...(empty.length > 0
      ? [note("pages-without-text", { pages: empty.join(", "), count: empty.length })]
      : []),
    ...(unreadFonts > 0 ? [note("fonts-unread", { count: unreadFonts })] : []),
    ...marginNotes(trimmed),
    ...(printed.clipped > 0 ? [note("lines-clipped", { count: printed.clipped })] : []),
    ...(hyphens > 0 ? [note("hyphens-joined", { count: hyphens })] : []),
    ...turned.map(({ line, text }) => note("outside-kept", { text }, line)),
  ];
  return ok({ ...parsed, outside: [...parsed.outside, ...turned], notes: [...notes, ...parsed.notes] });
};

const marginNotes = ({ repeated, pageNumbers, marginNumbers }: Trimmed): ImportNote[] => [
  ...repeated.map(({ page, text, count }) => note("headers-dropped", { text, count }, page)),
  ...(pageNumbers > 0 ? [note("page-numbers-dropped", { count: pageNumbers })] : []),
  ...(marginNumbers > 0 ? [note("margin-numbers-dropped", { count: marginNumbers })] : []),
];
