import type { PdfPage, PdfRun } from "#formats/transcript/pdf/pdf-page";

/** Words that stand together in one line: a line of a column, a cell of a table. Points from the top left of the page. */
export interface PdfSegment {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  /** By font, how many characters are set in it, in the order of the words. */
  readonly fonts: readonly { readonly font: string; readonly length: number }[];
}

/** From here on, in sizes of the font, a gap is more than a space. */
const wideGap = 1.2;
/** From here on a gap is a space, though the file has none. */
const narrowGap = 0.15;

/** The segments of a page, line by line from the top, each line from the left. */
export const segmentsOf = (page: PdfPage): PdfSegment[] =>
  rowsOf(page.runs, ({ y, size }) => ({ y, size })).flatMap((row) =>
    split([...row].sort((a, b) => a.x - b.x)).map((runs) => segmentOf(page.number, runs)),
  );

/** Things that share a baseline, more or less: a raised figure belongs to its line. From the top. */
export function rowsOf<T>(
  things: readonly T[],
  of: (thing: T) => { readonly y: number; readonly size: number },
): T[][] {
  const rows: { y: number; size: number; members: T[] }[] = [];
  const sorted = things.map((thing) => ({ thing, ...of(thing) })).sort((a, b) => a.y - b.y);
  for (const { thing, y, size } of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && y - row.y < Math.max(size, row.size) / 2) row.members.push(thing);
    else rows.push({ y, size, members: [thing] });
  }
  return rows.map(({ members }) => members);
}

function split(row: readonly PdfRun[]): PdfRun[][] {
  const parts: PdfRun[][] = [];
  let end = -Infinity;
  for (const run of row) {
    if (run.x - end > run.size * wideGap) parts.push([run]);
    else parts.at(-1)!.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return parts;
}

function segmentOf(page: number, runs: readonly PdfRun[]): PdfSegment {
  const { y, size } = runs.reduce((a, b) => (b.size > a.size ? b : a));
  const backward = runs.filter(({ isRightToLeft }) => isRightToLeft).length;
  const inOrder = backward > runs.length / 2 ? [...runs].reverse() : runs;
  let text = "";
  let before: PdfRun | undefined;
  const fonts: { font: string; length: number }[] = [];
  for (const run of inOrder) {
    const gap =
      before === undefined ? 0 : Math.max(run.x - before.x - before.width, before.x - run.x - run.width);
    const isApart = gap > run.size * narrowGap && !/\s$/.test(text) && !/^\s/.test(run.text);
    const said = `${isApart ? " " : ""}${run.text}`;
    text += said;
    const last = fonts.at(-1);
    if (last?.font === run.font) last.length += said.length;
    else fonts.push({ font: run.font, length: said.length });
    before = run;
  }
  return {
    page,
    text: text.trim(),
    left: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ x, width }) => x + width)),
    y,
    size,
    fonts,
  };
}
