import type { MapNodeId } from "#domain/model/ids";
import type { Box } from "#domain/themes/map-layout";

/** The next box in a direction: the nearest of those that lie more that way than aside; the box itself where there is none. */
export function nearestBox(
  boxes: ReadonlyMap<MapNodeId, Box>,
  fromId: MapNodeId,
  dx: number,
  dy: number,
): MapNodeId {
  const from = boxes.get(fromId);
  if (from === undefined) return fromId;
  let best = { id: fromId, distance: Infinity };
  for (const [id, { x, y }] of boxes) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    const distance = ahead + 2 * aside;
    if (ahead > 0 && distance < best.distance) best = { id, distance };
  }
  return best.id;
}
