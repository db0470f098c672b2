/** Where a bracket stands: its upper and lower end, px from the top of the text. */
export interface MarkSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Where a bracket and its label come to stand in their column. */
export interface MarkPlace extends MarkSpan {
  /** Side by side from 0 where brackets stand on the same lines. */
  readonly lane: number;
  /** Top of the label, px from the top of the text. */
  readonly label: number;
}

/** Labels that would stand out below some lines raised to stand within them, where there is room above. */
export function raisedLabels(
  places: readonly (MarkPlace | undefined)[],
  heights: readonly number[],
  lines: MarkSpan,
): readonly (MarkPlace | undefined)[] {
  let free = lines.top;
  return places.map((place, at) => {
    if (place === undefined) return undefined;
    const height = heights[at] ?? 0;
    const isWithin = place.label >= lines.top && place.label < lines.bottom;
    const over = isWithin ? Math.max(0, place.label + height - lines.bottom) : 0;
    const label = over === 0 ? place.label : Math.max(Math.min(free, place.label), place.label - over);
    free = Math.max(free, label + height + clearance);
    return { ...place, label };
  });
}

/** The first place from `wanted` on where a label of `height` meets none of others. px */
export function freePlace(
  wanted: number,
  height: number,
  places: readonly (MarkPlace | undefined)[],
  heights: readonly number[],
): number {
  let top = wanted;
  places.forEach((place, at) => {
    const taken = heights[at] ?? 0;
    if (place !== undefined && place.label < top + height && top < place.label + taken)
      top = place.label + taken + clearance;
  });
  return top;
}

/** Between two labels, and between brackets of one lane, px. */
const clearance = 2;

/**
 * Gives brackets the first free lane and puts labels beside their upper ends, the later ones pushed down where they would meet.
 *
 * @param spans by start, then longest first; undefined for those that are not in sight
 * @param heights of their labels, px
 */
export function placeMarks(
  spans: readonly (MarkSpan | undefined)[],
  heights: readonly number[],
): readonly (MarkPlace | undefined)[] {
  const ends: number[] = [];
  let free = -Infinity;
  return spans.map((span, at) => {
    if (span === undefined) return undefined;
    const open = ends.findIndex((end) => end + clearance <= span.top);
    const lane = open === -1 ? ends.length : open;
    ends[lane] = span.bottom;
    const label = Math.max(span.top, free);
    free = label + (heights[at] ?? 0) + clearance;
    return { ...span, lane, label };
  });
}
