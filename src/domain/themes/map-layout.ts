/** A box on a map: its middle and its size, in pixels of a map at full size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The middle of a box. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a box's top edge: what places on a map are given by. */
export const topOf = ({ x, y, height }: Box): Point => ({
  x: Math.round(x),
  y: Math.round(y - height / 2),
});

/** The box of a size that hangs from a point. */
export const hangingFrom = ({ x, y }: Point, { width, height }: Pick<Box, "width" | "height">): Box => ({
  x,
  y: y + height / 2,
  width,
  height,
});

/** Room that a layout of our own leaves between boxes. */
const [gapAcross, gapDown] = [56, 104];
/** Between the question and the rows above and below it: its lines to them turn a corner there. */
const gapAtQuestion = 24;
/** Of a line between columns that is seen on each side of the words on it. */
const lineBesideWords = 40;
/** What people move by: every place is a multiple of it. */
export const gridStep = 8;

const snapped = (value: number): number => Math.round(value / gridStep) * gridStep;

/**
 * A good place to begin: the question in the middle, the others around it, in two columns down the page in their order; without a
 * question in two columns close together.
 *
 * @param sizes of what is to be placed, in order
 * @param question size of the question's box; undefined where the map has none
 * @param words how wide the widest words on a line are: they are to have room between the columns
 * @returns a place for each, and one for the question at the end where there is one
 */
export function startLayout(
  sizes: readonly Pick<Box, "width" | "height">[],
  question: Pick<Box, "width" | "height"> | undefined,
  words = 0,
): readonly Point[] {
  const columns = sizes.length < 2 ? 1 : 2;
  const width = Math.max(0, ...sizes.map((size) => size.width));
  const rows = Array.from({ length: Math.ceil(sizes.length / columns) }, (_, row) =>
    Math.max(...sizes.slice(row * columns, (row + 1) * columns).map(({ height }) => height)),
  );
  const middle = columns === 1 || question === undefined ? 0 : question.width;
  const across = (width + Math.max(middle + 2 * gapAcross, words + 2 * lineBesideWords)) / 2;
  // The question has a row of its own between the rows above and below it.
  const above = question === undefined ? rows.length : Math.ceil(rows.length / 2);
  const tops: number[] = [];
  let top = 0;
  let questionTop = 0;
  for (const [row, height] of rows.entries()) {
    tops.push(top);
    const isLast = row === rows.length - 1;
    if (question !== undefined && row === above - 1) {
      // Between two rows it takes the gap, so that it stands in the way of no line across.
      const gap = columns === 1 || isLast ? gapDown : Math.max(gapDown, question.height + 2 * gapAtQuestion);
      questionTop = top + height + (columns === 1 || isLast ? gap : (gap - question.height) / 2);
      top += height + gap + (columns === 1 ? question.height + gapDown : 0);
    } else top += height + gapDown;
  }
  const places = sizes.map(({ height }, at) => {
    const row = Math.floor(at / columns);
    const side = columns === 1 ? 0 : at % columns === 0 ? -1 : 1;
    return { x: snapped(side * across), y: snapped(tops[row]!) + height / 2 };
  });
  return question === undefined
    ? places
    : [...places, { x: 0, y: snapped(questionTop) + question.height / 2 }];
}

export const alignments = [
  "start",
  "center",
  "end",
  "top",
  "middle",
  "bottom",
  "spread-across",
  "spread-down",
] as const;
export type Alignment = (typeof alignments)[number];

/** Where boxes go that are lined up by an edge or their middles, or spread with equal gaps between the outermost two. */
export function aligned(boxes: readonly Box[], how: Alignment): readonly Point[] {
  if (boxes.length < 2) return boxes.map(({ x, y }) => ({ x, y }));
  if (how === "spread-across" || how === "spread-down") return spread(boxes, how === "spread-across");
  const starts = boxes.map(({ x, width }) => x - width / 2);
  const ends = boxes.map(({ x, width }) => x + width / 2);
  const tops = boxes.map(({ y, height }) => y - height / 2);
  const bottoms = boxes.map(({ y, height }) => y + height / 2);
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  const [top, bottom] = [Math.min(...tops), Math.max(...bottoms)];
  return boxes.map(({ x, y, width, height }) => {
    switch (how) {
      case "start":
        return { x: start + width / 2, y };
      case "center":
        return { x: (start + end) / 2, y };
      case "end":
        return { x: end - width / 2, y };
      case "top":
        return { x, y: top + height / 2 };
      case "middle":
        return { x, y: (top + bottom) / 2 };
      case "bottom":
        return { x, y: bottom - height / 2 };
    }
  });
}

function spread(boxes: readonly Box[], across: boolean): readonly Point[] {
  const size = (box: Box): number => (across ? box.width : box.height);
  const start = (box: Box): number => (across ? box.x : box.y) - size(box) / 2;
  const order = boxes
    .map((box, at) => ({ box, at }))
    .sort((a, b) => start(a.box) - start(b.box) || a.at - b.at);
  const first = order[0]!.box;
  const last = order.at(-1)!.box;
  const room = start(last) + size(last) - start(first) - boxes.reduce((sum, box) => sum + size(box), 0);
  const gap = room / (boxes.length - 1);
  const places = boxes.map(({ x, y }) => ({ x, y }));
  let next = start(first);
  for (const { box, at } of order) {
    const middle = next + size(box) / 2;
    places[at] = across ? { x: middle, y: box.y } : { x: box.x, y: middle };
    next += size(box) + gap;
  }
  return places;
}

/** The smallest box around boxes; undefined where there are none. */
export function boundsOf(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const start = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const end = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return { x: (start + end) / 2, y: (top + bottom) / 2, width: end - start, height: bottom - top };
}
