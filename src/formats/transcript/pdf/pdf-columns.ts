import { rowsOf, type PdfSegment } from "#formats/transcript/pdf/pdf-segments";

/** Columns within columns, at most. */
const deepest = 4;
/** Lines on either side that make a column; fewer are a heading or a table. */
const leastLines = 4;
/** Characters of a usual line of running text; shorter ones are labels, times, cells of a table. */
const usualLine = 15;
/** Pages with more are no pages of talk: they are read line by line. */
const mostSegments = 4000;

/**
 * Puts the segments of a page into reading order: stretches in which running text stands on both sides of a gutter are read column by
 * column, everything else line by line. A table of labels and words is no pair of columns: its rows are kept.
 *
 * @returns parts of the page, each to be read line by line
 */
export function columnsOf(segments: readonly PdfSegment[], depth = 0): (readonly PdfSegment[])[] {
  if (segments.length === 0) return [];
  const found = depth < deepest && segments.length <= mostSegments ? widestGutter(segments) : undefined;
  if (found === undefined) return [segments];
  const { at, from, to } = found;
  const within = segments.filter(({ y }) => y >= from && y <= to);
  return [
    segments.filter(({ y }) => y < from),
    within.filter(({ right }) => right <= at),
    within.filter(({ left }) => left >= at),
    segments.filter(({ y }) => y > to),
  ].flatMap((part) => columnsOf(part, depth + 1));
}

interface Gutter {
  /** Where it runs, and from which baseline to which. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The gutter that has most lines on its poorer side. */
function widestGutter(segments: readonly PdfSegment[]): Gutter | undefined {
  const rows = rowsOf(segments, (segment) => segment);
  const edges = [...new Set(segments.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
  let best: (Gutter & { readonly lines: number }) | undefined;
  for (const edge of edges.slice(1, mostEdges)) {
    for (const stretch of clearRows(rows, edge - 1)) {
      const members = stretch.flat();
      const left = members.filter(({ right }) => right <= edge - 1);
      const right = members.filter((segment) => segment.left >= edge - 1);
      const lines = Math.min(left.length, right.length);
      if (lines < leastLines || lines <= (best?.lines ?? 0)) continue;
      if (!isRunning(left) || !isRunning(right)) continue;
      const ys = members.map(({ y }) => y);
      best = { at: edge - 1, from: Math.min(...ys), to: Math.max(...ys), lines };
    }
  }
  return best;
}

/** Left edges tried; a page of columns has few. */
const mostEdges = 200;

/** Stretches of rows that no segment crosses at a place. */
function clearRows(rows: readonly (readonly PdfSegment[])[], at: number): (readonly PdfSegment[])[][] {
  const stretches: (readonly PdfSegment[])[][] = [[]];
  for (const row of rows) {
    if (row.some(({ left, right }) => left < at && right > at)) stretches.push([]);
    else stretches.at(-1)!.push(row);
  }
  return stretches;
}

const isRunning = (segments: readonly PdfSegment[]): boolean => {
  const lengths = segments.map(({ text }) => text.length).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= usualLine;
};
