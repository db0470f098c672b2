import type { RelationLine } from "#domain/themes/map-geometry";
import type { Box, Point } from "#domain/themes/map-layout";

/** A line between boxes, and the size of the words on it. */
export interface LabelledLine {
  readonly line: RelationLine;
  readonly size: Pick<Box, "width" | "height">;
}

/** How fine the search is, in pixels, and how many steps it goes to either side: along a line, and away from it. */
const step = 16;
const [alongSteps, asideSteps] = [12, 8];
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

function bestPlace(
  { from, to, label }: RelationLine,
  size: LabelledLine["size"],
  kept: readonly Box[],
): Point {
  let best: Point = label;
  let hidden = hiddenAt(best, size, kept, Infinity);
  if (hidden === 0) return best;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = length === 0 ? [1, 0] : [(to.x - from.x) / length, (to.y - from.y) / length];
  const alongStep = Math.max(step, length / 2 / alongSteps);
  for (const [alongs, asides] of steps) {
    const [along, aside] = [alongs * alongStep, asides * step];
    if (Math.abs(along) > length / 2) continue;
    const place = { x: label.x + ux * along - uy * aside, y: label.y + uy * along + ux * aside };
    const here = hiddenAt(place, size, kept, hidden);
    if (here >= hidden) continue;
    best = place;
    hidden = here;
    if (hidden === 0) break;
  }
  return best;
}

/** What words at a place would hide, square pixels; no more is added up once it is `enough`. */
function hiddenAt(
  place: Point,
  { width, height }: LabelledLine["size"],
  kept: readonly Box[],
  enough: number,
): number {
  let sum = 0;
  for (const box of kept) {
    const across = (box.width + width) / 2 - Math.abs(box.x - place.x);
    const down = (box.height + height) / 2 - Math.abs(box.y - place.y);
    if (across <= 0 || down <= 0) continue;
    sum += Math.min(across, width, box.width) * Math.min(down, height, box.height);
    if (sum >= enough) break;
  }
  return sum;
}

/** Steps along a line and away from it, those first that stay nearest to its middle. */
const steps: readonly (readonly [number, number])[] = bothWays(alongSteps)
  .flatMap((along) => bothWays(asideSteps).map((aside) => [along, aside] as const))
  .sort(([along, aside], [otherAlong, otherAside]) => cost(along, aside) - cost(otherAlong, otherAside));

function cost(along: number, aside: number): number {
  return Math.abs(along) + asideCost * Math.abs(aside);
}

/** Nothing, then numbers to both sides, as far as `end`. */
function bothWays(end: number): readonly number[] {
  return Array.from({ length: 2 * end + 1 }, (_, at) => (at % 2 === 0 ? -at / 2 : (at + 1) / 2));
}
