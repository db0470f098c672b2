import type { PlacedPiece } from "#formats/transcript/assemble-draft";
import type { DocumentLines } from "#formats/transcript/document/document-lines";
import type { DraftRemark } from "#formats/transcript/draft";
import type { Line } from "#formats/transcript/prose/line";

/** A comment or footnote as a document holds it. */
export interface Remark {
  readonly id: string;
  readonly kind: DraftRemark["kind"];
  readonly author?: string;
  readonly date?: string;
  readonly text: string;
}

/** A remark and the stretches of lines it is about; none where the document does not say. */
export interface AnchoredRemark extends Remark {
  readonly stretches: readonly { readonly line: Line; readonly from: number; readonly to: number }[];
}

/** Finds the lines each remark is about. A remark without an end is about the line it stands in. */
export function anchorRemarks(
  remarks: readonly Remark[],
  { lines, anchors }: DocumentLines,
): AnchoredRemark[] {
  const order = new Map(lines.map((line, index) => [line, index]));
  return remarks.map((remark) => {
    const found = anchors.get(remark.id);
    if (found === undefined) return { ...remark, stretches: [] };
    const { start, end } = found;
    const first = order.get(start.line)!;
    const last = end === undefined ? first : Math.max(order.get(end.line)!, first);
    const isPoint = end === undefined || (start.line === end.line && end.at <= start.at);
    const stretches = lines.slice(first, last + 1).map((line, index) => ({
      line,
      from: index === 0 && !isPoint ? start.at : 0,
      to: index === last - first && !isPoint && end.line === line ? end.at : line.text.length,
    }));
    return { ...remark, stretches };
  });
}

/**
 * Puts remarks into the assembled text: the smallest range that holds the words they are about. A remark on a label, a time or a line
 * outside the talk has no range.
 */
export function placeRemarks(
  remarks: readonly AnchoredRemark[],
  pieces: readonly PlacedPiece[],
): DraftRemark[] {
  const byLine = new Map<Line, PlacedPiece[]>();
  for (const placed of pieces) {
    const line = placed.piece.origin?.line;
    if (line === undefined) continue;
    const known = byLine.get(line);
    if (known === undefined) byLine.set(line, [placed]);
    else known.push(placed);
  }
  return remarks.map(({ kind, author, date, text, stretches }) => {
    const ranges = stretches.flatMap(({ line, from, to }) =>
      (byLine.get(line) ?? []).flatMap(({ piece, start, end }) => {
        const base = start - piece.origin!.from;
        const range = { start: Math.max(start, base + from), end: Math.min(end, base + to) };
        return range.start < range.end ? [range] : [];
      }),
    );
    return {
      kind,
      text,
      ...(author === undefined ? {} : { author }),
      ...(date === undefined ? {} : { date }),
      ...(ranges.length === 0
        ? {}
        : {
            start: Math.min(...ranges.map((range) => range.start)),
            end: Math.max(...ranges.map((range) => range.end)),
          }),
    };
  });
}
