import type { Box, Point } from "#domain/themes/map-layout";

/** A straight line between two boxes, and the middle of its label. */
export interface RelationLine {
  readonly from: Point;
  readonly to: Point;
  readonly label: Point;
}

/** Room between a line and the boxes it joins. */
const gap = 8;
/** Lines stand this far from where the boxes begin to face each other: under the title, not through the middle. */
const inset = { across: 36, down: 104 };
/** Between the lines of several relations of the same two boxes. */
const pitch = 28;

interface Edges {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

const edgesOf = ({ x, y, width, height }: Box): Edges => ({
  start: x - width / 2,
  end: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/**
 * The line of a relation: across where the boxes stand beside each other, down where they stand above each other, and aslant from
 * edge to edge otherwise. Boxes that overlap are joined from middle to middle.
 *
 * @param lane 0 for the first relation of the two boxes, 1 for the next
 */
export function relationLine(fromBox: Box, toBox: Box, lane = 0): RelationLine {
  const [a, b] = [edgesOf(fromBox), edgesOf(toBox)];
  const faceDown = [Math.max(a.start, b.start), Math.min(a.end, b.end)] as const;
  const faceAcross = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)] as const;
  const isAbove = a.bottom <= b.top || b.bottom <= a.top;
  const isBeside = a.end <= b.start || b.end <= a.start;
  if (isBeside && faceAcross[1] - faceAcross[0] >= pitch) {
    const y = within(faceAcross, inset.across, lane, pitch);
    return a.end <= b.start
      ? line({ x: a.end + gap, y }, { x: b.start - gap, y })
      : line({ x: a.start - gap, y }, { x: b.end + gap, y });
  }
  if (isAbove && faceDown[1] - faceDown[0] >= pitch) {
    const x = within(faceDown, inset.down, lane, 2 * pitch);
    return a.bottom <= b.top
      ? line({ x, y: a.bottom + gap }, { x, y: b.top - gap })
      : line({ x, y: a.top - gap }, { x, y: b.bottom + gap });
  }
  if (!isAbove && !isBeside) return line(fromBox, toBox);
  const length = Math.hypot(toBox.x - fromBox.x, toBox.y - fromBox.y);
  const aside = {
    x: (-(toBox.y - fromBox.y) / length) * lane * pitch,
    y: ((toBox.x - fromBox.x) / length) * lane * pitch,
  };
  const moved = ({ x, y }: Point): Point => ({ x: x + aside.x, y: y + aside.y });
  return line(moved(leaving(fromBox, toBox)), moved(leaving(toBox, fromBox)));
}

/** A place so far into a stretch, at most its middle; each further lane a pitch on, or closer where there is no room. */
function within([from, to]: readonly [number, number], inset: number, lane: number, apart: number): number {
  const first = Math.min(from + inset, (from + to) / 2);
  return lane === 0 ? first : Math.min(first + lane * apart, to - (to - first) / (lane + 2));
}

const line = (from: Point, to: Point): RelationLine => ({
  from: { x: from.x, y: from.y },
  to: { x: to.x, y: to.y },
  label: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
});

/** Where the line from the middle of a box towards another leaves it, with the gap. */
function leaving(box: Box, towards: Point): Point {
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  const share = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + gap) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + gap) / Math.abs(dy),
  );
  return { x: box.x + dx * Math.min(1, share), y: box.y + dy * Math.min(1, share) };
}

/** A thin line from the question to what it is asked of, as SVG path data: out of the question, round a corner, to the side. */
export function questionPath(question: Box, box: Box): string {
  const [q, b] = [edgesOf(question), edgesOf(box)];
  const toEnd = box.x > question.x;
  const side = toEnd ? b.start - gap : b.end + gap;
  const beside = toEnd ? b.start >= q.end : b.end <= q.start;
  const above = b.bottom <= q.top;
  const below = b.top >= q.bottom;
  if (!above && !below) {
    if (!beside) return "";
    const y = (Math.max(q.top, b.top) + Math.min(q.bottom, b.bottom)) / 2;
    return path([toEnd ? q.end : q.start, y], [side, y]);
  }
  const out = question.x + (toEnd ? 1 : -1) * (question.width / 4);
  const leaves = above ? q.top : q.bottom;
  if (!beside || Math.abs(side - out) < 2 * gap) {
    const x = clamp(question.x, Math.max(q.start, b.start), Math.min(q.end, b.end));
    return path([x, leaves], [x, above ? b.bottom + gap : b.top - gap]);
  }
  // Below the question it meets the rule over the title, above it passes under the lines between themes.
  const y = clamp(b.top + (above ? 66 : 13), b.top, b.bottom);
  const radius = Math.min(40, Math.abs(leaves - y), Math.abs(side - out));
  const turn = y + (above ? radius : -radius);
  return `${path([out, leaves], [out, turn])}Q${out} ${y} ${out + (toEnd ? radius : -radius)} ${y}L${side} ${y}`;
}

const path = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string =>
  `M${x1} ${y1}L${x2} ${y2}`;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
