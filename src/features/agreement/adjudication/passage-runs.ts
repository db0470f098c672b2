import type { TextRange } from "#domain/model/text-range";
import type { MarkSpan } from "#features/agreement/adjudication/place-marks";

/** A turn in stretches of one look: the words being drawn, the disputed ones, others. */
export function cutTurn(
  { start, end }: TextRange,
  disputed: TextRange,
  drawn: TextRange | undefined,
): readonly (TextRange & { readonly look: "drawn" | "disputed" | "" })[] {
  const inside = [disputed, ...(drawn === undefined ? [] : [drawn])]
    .flatMap((range) => [range.start, range.end])
    .filter((at) => at > start && at < end);
  const places = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return places.slice(1).map((to, at) => {
    const from = places[at]!;
    const holds = (range: TextRange | undefined): boolean =>
      range !== undefined && range.start <= from && to <= range.end;
    return { start: from, end: to, look: holds(drawn) ? "drawn" : holds(disputed) ? "disputed" : "" };
  });
}

/** The words of a passage as they stand on the page, in elements that carry `data-start`: positions of the text to lines and back. */
export class PassageRuns {
  readonly #elements: () => Iterable<HTMLElement>;
  readonly #probe = document.createRange();

  constructor(elements: () => Iterable<HTMLElement>) {
    this.#elements = elements;
  }

  /** The element that holds the character at an offset. */
  at(offset: number): HTMLElement | undefined {
    return [...this.#elements()].find((run) => contains(extentOf(run), offset));
  }

  /** Upper and lower edge of the lines that hold a range, px of the window; undefined where none of it is on the page. */
  linesOf(range: TextRange): MarkSpan | undefined {
    let lines: MarkSpan | undefined;
    for (const run of this.#elements()) {
      const extent = extentOf(run);
      const from = Math.max(extent.start, range.start);
      const to = Math.min(extent.end, range.end);
      const node = run.firstChild;
      if (from >= to || node === null) continue;
      this.#probe.setStart(node, from - extent.start);
      this.#probe.setEnd(node, to - extent.start);
      for (const { top, bottom, width } of this.#probe.getClientRects())
        if (width > 0)
          lines = {
            top: Math.min(top, lines?.top ?? top),
            bottom: Math.max(bottom, lines?.bottom ?? bottom),
          };
    }
    return lines;
  }

  /** The place between two characters nearest to a point of the window; undefined beside the words. */
  offsetAt(x: number, y: number): number | undefined {
    const root = [...this.#elements()][0]?.getRootNode();
    if (!(root instanceof ShadowRoot)) return undefined;
    const place = document.caretPositionFromPoint(x, y, { shadowRoots: [root] });
    const run = place?.offsetNode.parentElement;
    return place && run?.dataset["start"] !== undefined
      ? Number(run.dataset["start"]) + place.offset
      : undefined;
  }
}

function extentOf(run: HTMLElement): TextRange {
  const start = Number(run.dataset["start"]);
  return { start, end: start + run.textContent.length };
}

const contains = ({ start, end }: TextRange, offset: number): boolean => start <= offset && offset < end;
