import { rowsOf, type PdfSegment } from "#formats/transcript/pdf/pdf-segments";

/** A page whose segments are sorted into talk and what a printer put around it. */
export interface TrimmedPage {
  readonly segments: readonly PdfSegment[];
  /** Baselines beside which a margin has the number of a paragraph. */
  readonly numbered: readonly number[];
}

export interface Trimmed {
  readonly pages: readonly TrimmedPage[];
  /** Headers and footers, as they first stand, and how often they came. */
  readonly repeated: readonly { readonly page: number; readonly text: string; readonly count: number }[];
  readonly pageNumbers: number;
  readonly marginNumbers: number;
}

interface Sheet {
  readonly height: number;
  readonly segments: readonly PdfSegment[];
}

/** Lines at the top and bottom of a page that may be a header or footer. */
const outerLines = 3;
/** Share of the page, from its top and bottom, in which headers, footers and page numbers stand. */
const outerShare = 0.14;
/** "7", "- 7 -", "7/12", "Page 7 of 12", "Side 7 av 12", "Seite 7 von 12". */
const pageNumber =
  /^(?:(?:page|side|sida|seite|pagina|página|p\.|s\.)\s*)?[-–—|]?\s*(\d{1,4})\s*(?:(?:of|av|af|von|van|de|sur|\/)\s*\d{1,4})?\s*[-–—|]?$/i;

/**
 * Takes headers, footers, page numbers and the numbers of lines or paragraphs in a margin off the pages. A header is a line that comes
 * again at the same height on at least half of the pages, numbers in it aside.
 */
export function trimMargins(sheets: readonly Sheet[]): Trimmed {
  const margins = marginNumbers(sheets.map(({ segments }) => segments));
  const isWord = (segment: PdfSegment): boolean => !margins.taken.has(segment);
  const outer = sheets.map((sheet) => outerRows({ ...sheet, segments: sheet.segments.filter(isWord) }));
  const kinds = new Map<string, { pages: Set<number>; page: number; text: string; count: number }>();
  outer.forEach((rows, index) => {
    for (const row of rows) {
      const kind = kinds.get(keyOf(row)) ?? { pages: new Set(), page: index + 1, text: row.text, count: 0 };
      kind.pages.add(index);
      kinds.set(keyOf(row), kind);
    }
  });
  const isRepeated = (row: OuterRow): boolean => {
    const pages = kinds.get(keyOf(row))!.pages.size;
    return pages > 1 && pages >= sheets.length / 2;
  };
  // The first page of an excerpt may have any number, but they count on.
  const isNumber = (row: OuterRow, index: number): boolean => {
    const number = pageNumber.exec(row.text)?.[1];
    return number !== undefined && (isCounting(outer, index, Number(number), row) || isRepeated(row));
  };
  const taken = new Set<PdfSegment>();
  let pageNumbers = 0;
  outer.forEach((rows, index) => {
    for (const side of [rows.filter(({ isTop }) => isTop), rows.filter(({ isTop }) => !isTop).reverse()])
      for (const row of side) {
        // From the edge inwards to the first line of talk: what comes again behind it is somebody who repeats themselves.
        if (isNumber(row, index)) pageNumbers++;
        else if (isRepeated(row)) kinds.get(keyOf(row))!.count++;
        else break;
        for (const segment of row.segments) taken.add(segment);
      }
  });
  return {
    pages: sheets.map(({ segments }) => ({
      segments: segments.filter((segment) => isWord(segment) && !taken.has(segment)),
      numbered: margins.areParagraphs ? segments.filter((each) => !isWord(each)).map(({ y }) => y) : [],
    })),
    repeated: [...kinds.values()]
      .filter(({ count }) => count > 0)
      .map(({ page, text, count }) => ({ page, text, count })),
    pageNumbers,
    marginNumbers: margins.taken.size,
  };
}

interface OuterRow {
  readonly text: string;
  readonly y: number;
  readonly isTop: boolean;
  readonly segments: readonly PdfSegment[];
}

function outerRows({ height, segments }: Sheet): OuterRow[] {
  const rows = rowsOf(segments, (segment) => segment);
  return rows.flatMap((row, index): OuterRow[] => {
    const y = row[0]!.y;
    const isTop = index < outerLines && y < height * outerShare;
    const isBottom = index >= rows.length - outerLines && y > height * (1 - outerShare);
    const text = row.map((segment) => segment.text).join(" ");
    return isTop || isBottom ? [{ text, y, isTop, segments: row }] : [];
  });
}

/** The same words at the same height, whatever number they hold. */
const keyOf = ({ text, y }: OuterRow): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, "#")}`;

/** Whether the number of this page goes on on the next or came from the one before; a document of one page has its 1. */
function isCounting(
  outer: readonly OuterRow[][],
  index: number,
  number: number,
  { isTop }: OuterRow,
): boolean {
  const has = (page: number, wanted: number): boolean =>
    (outer[page] ?? []).some(
      (row) => row.isTop === isTop && Number(pageNumber.exec(row.text)?.[1] ?? NaN) === wanted,
    );
  return has(index + 1, number + 1) || has(index - 1, number - 1) || (outer.length === 1 && number === 1);
}

/** Numbers a document must have in its margin before they are taken for numbers of lines or paragraphs. */
const leastNumbers = 5;

/** Whole numbers that count upwards in a strip of the page where nothing else stands. */
function marginNumbers(pages: readonly (readonly PdfSegment[])[]): {
  readonly taken: ReadonlySet<PdfSegment>;
  readonly areParagraphs: boolean;
} {
  const columns = pages.flatMap(numberColumns);
  const long = columns.filter(({ length }) => length > 1);
  // A page that has only one number has it where the others have theirs.
  const isBeside = ([only]: readonly PdfSegment[]): boolean =>
    long.some((column) => column.some(({ left, right }) => left <= only!.right && right >= only!.left));
  const taken = columns.filter((column) => column.length > 1 || isBeside(column));
  const count = taken.reduce((sum, column) => sum + column.length, 0);
  if (count < leastNumbers) return { taken: new Set(), areParagraphs: false };
  const lines = pages.reduce((sum, segments) => sum + rowsOf(segments, (segment) => segment).length, 0);
  const isCounted = long.every((column) =>
    column.every(({ text }, index) => index === 0 || Number(text) === Number(column[index - 1]!.text) + 1),
  );
  return { taken: new Set(taken.flat()), areParagraphs: isCounted && count < lines * 0.7 };
}

const wholeNumber = /^\d{1,5}$/;

/** The numbers in the left margin of a page and those in its right one, where they count upwards. */
function numberColumns(segments: readonly PdfSegment[]): (readonly PdfSegment[])[] {
  const words = segments.filter(({ text }) => !wholeNumber.test(text));
  const from = words.reduce((least, { left }) => Math.min(least, left), Infinity);
  const to = words.reduce((most, { right }) => Math.max(most, right), -Infinity);
  const numbers = segments.filter(({ text }) => wholeNumber.test(text)).sort((a, b) => a.y - b.y);
  return [numbers.filter(({ right }) => right <= from), numbers.filter(({ left }) => left >= to)].filter(
    (column) =>
      words.length > 0 &&
      column.length > 0 &&
      column.every(({ text }, index) => index === 0 || Number(text) > Number(column[index - 1]!.text)),
  );
}
