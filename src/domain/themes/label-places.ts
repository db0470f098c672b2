import type { RelationLine } from "#domain/themes/map-geometry";
import type { Box, Point } from "#domain/themes/map-layout";

/** A line between boxes, and the size of the words on it. */
export interface LabelledLine {
  readonly line: RelationLine;
  readonly size: Pick<Box, "width" | "height">;
}

/** How fine the search is, along a line and away from it, and how far away it goes, in pixels. */
const step = 16;
const furthest = 160;
/** Words beside their line are found less easily than words further along it. */
const asideCost = 3;
/** Room between words and a box. */
const room = 4;

/**
 * Where the words on the lines of a map go: to the middle of their line, and where they would hide something of a box, or other
 * words, to the nearest place where they do not: along the line first, then beside it. Where there is none, to where they hide
 * least. Earlier lines choose first.
 *
 * @returns the middle of the words, for each line
 */
export function labelPlaces(lines: readonly LabelledLine[], boxes: readonly Box[]): readonly Point[] {
  const kept: Box[] = boxes.map(({ x, y, width, height }) => ({
    x,
    y,
    width: width + 2 * room,
    height: height + 2 * room,
  }));
  return lines.map(({ line, size }) => {
    const place = bestPlace(line, size, kept);
    kept.push({ ...place, ...size });
    return place;
  });
}

function bestPlace(line: RelationLine, size: LabelledLine["size"], kept: readonly Box[]): Point {
  const hiddenAt = (place: Point): number =>
    kept.reduce((sum, box) => sum + overlap(box, { ...place, ...size }), 0);
  let best: Point = line.label;
  let hidden = hiddenAt(best);
  if (hidden === 0) return best;
  for (const place of placesBy(line)) {
    const here = hiddenAt(place);
    if (here >= hidden) continue;
    best = place;
    hidden = here;
    if (hidden === 0) break;
  }
  return best;
}

/** Places on a line and beside it, those first that are nearest to its middle. */
function placesBy({ from, to, label }: RelationLine): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = length === 0 ? [1, 0] : [(to.x - from.x) / length, (to.y - from.y) / length];
  const alongs = bothWays(length / 2);
  const asides = bothWays(furthest);
  return asides
    .flatMap((aside) =>
      alongs.map((along) => ({
        x: label.x + ux * along - uy * aside,
        y: label.y + uy * along + ux * aside,
        cost: Math.abs(along) + asideCost * Math.abs(aside),
      })),
    )
    .sort((a, b) => a.cost - b.cost);
}

/** Nothing, then steps to both sides, as far as `end`. */
const bothWays = (end: number): readonly number[] =>
  Array.from({ length: 2 * Math.floor(end / step) + 1 }, (_, at) =>
    at % 2 === 0 ? (-at / 2) * step : ((at + 1) / 2) * step,
  );

/** The area that two boxes share, square pixels. */
function overlap(a: Box, b: Box): number {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return across <= 0 || down <= 0
    ? 0
    : Math.min(across, a.width, b.width) * Math.min(down, a.height, b.height);
}
