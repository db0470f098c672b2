import { columnsOf } from "#formats/transcript/pdf/pdf-columns";
import type { TrimmedPage } from "#formats/transcript/pdf/pdf-margins";
import { rowsOf, type PdfSegment } from "#formats/transcript/pdf/pdf-segments";

/** A line as it is read, cells of a table parted by tabs. Points from the top left of the page. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  /** Which part of the page it stands in; lines of different parts do not stand below each other. */
  readonly part: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** A margin has the number of a paragraph beside it. */
  readonly isNumbered: boolean;
  /** It has a label, a time or a number in a cell of its own. */
  readonly isRow: boolean;
  /** How many characters at its beginning are set in a font that is not that of the text. */
  readonly marked: number;
  /** Where its column ends. */
  readonly edge: number;
}

/** Longer cells are no labels. */
const longestCell = 40;

/**
 * The lines of all pages in reading order, and how many were left out because they are printed twice.
 * @param widths of the pages
 */
export function linesOfPages(
  pages: readonly TrimmedPage[],
  widths: readonly number[],
): {
  readonly lines: readonly PdfLine[];
  readonly clipped: number;
} {
  const usual = usualFont(pages);
  const lines: PdfLine[] = [];
  let part = 0;
  for (const { segments, numbered } of pages)
    for (const column of columnsOf(segments)) {
      part++;
      for (const row of rowsOf(column, (segment) => segment)) lines.push(lineOf(row, part, numbered, usual));
    }
  const once = withoutClipped(lines);
  return { lines: withEdges(once, widths), clipped: lines.length - once.length };
}

function lineOf(
  row: readonly PdfSegment[],
  part: number,
  numbered: readonly number[],
  usual: string | undefined,
): PdfLine {
  const segments = [...row].sort((a, b) => a.left - b.left);
  const [first] = segments;
  const { page, y, size, left, fonts, text } = first!;
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), 0);
  const leading = fonts[0]?.font === usual ? 0 : (fonts[0]?.length ?? 0);
  return {
    text: segments.map((segment) => segment.text).join("\t"),
    page,
    part,
    left,
    right,
    y,
    size,
    isNumbered: numbered.some((each) => Math.abs(each - y) < size / 2),
    isRow: segments.length > 1 && text.length <= longestCell,
    marked: Math.min(leading, text.length),
    edge: right,
  };
}

/** The font most of the text is set in. */
function usualFont(pages: readonly TrimmedPage[]): string | undefined {
  const lengths = new Map<string, number>();
  for (const { segments } of pages)
    for (const { fonts } of segments)
      for (const { font, length } of fonts) lengths.set(font, (lengths.get(font) ?? 0) + length);
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Shorter lines may well come twice in a talk. */
const leastClipped = 20;

/** Some programs print a line that a page break cuts through on both pages: it is read once. */
function withoutClipped(lines: readonly PdfLine[]): PdfLine[] {
  return lines.filter((line, index) => {
    const before = lines[index - 1];
    const isClipped =
      before !== undefined &&
      before.page + 1 === line.page &&
      before.text === line.text &&
      line.text.length >= leastClipped &&
      Math.abs(before.left - line.left) < 1;
    return !isClipped;
  });
}

/**
 * Where the column of each line ends: at its longest line where it has enough of them, else at the longest that begins near there on any
 * page. A few short lines say nothing: they stand on a page that is wider.
 */
function withEdges(lines: readonly PdfLine[], widths: readonly number[]): PdfLine[] {
  const ofParts = new Map<number, { edge: number; lines: number }>();
  const ofBins = new Map<string, number>();
  // A heading may be wider than the column below it.
  const binOf = ({ left, size }: PdfLine, step = 0): string =>
    `${Math.floor(left / binWidth) + step} ${Math.round(size)}`;
  for (const line of lines) {
    const part = ofParts.get(line.part) ?? { edge: 0, lines: 0 };
    ofParts.set(line.part, { edge: Math.max(part.edge, line.right), lines: part.lines + 1 });
    ofBins.set(binOf(line), Math.max(ofBins.get(binOf(line)) ?? 0, line.right));
  }
  return lines.map((line) => {
    const part = ofParts.get(line.part)!;
    if (part.lines >= enoughLines) return { ...line, edge: part.edge };
    const near = Math.max(...[-1, 0, 1].map((step) => ofBins.get(binOf(line, step)) ?? 0));
    const least = lines.length < enoughLines ? line.left + (widths[line.page - 1] ?? 0) / 2 : 0;
    return { ...line, edge: Math.max(near, least) };
  });
}

/** Indents differ by less. Points. */
const binWidth = 40;
/** Lines from which on the longest shows where a column ends. */
const enoughLines = 8;
