import type { MapNodeId } from "#domain/model/ids";
import { aligned, startLayout, topOf, type Alignment, type Box, type Point } from "#domain/themes/map-layout";
import type { ShownMap, ShownNode } from "#domain/themes/thematic-map";
import type { MapSizes } from "#features/themes/map/map-sizes";

type Boxes = ReadonlyMap<MapNodeId, Box>;

/** Where nodes of a map go that are lined up. */
export function alignedPlaces(
  nodes: readonly ShownNode[],
  boxes: Boxes,
  how: Alignment,
): ReadonlyMap<MapNodeId, Point> {
  const middles = aligned(
    nodes.map(({ record }) => boxes.get(record.id)!),
    how,
  );
  return hung(nodes, boxes, middles);
}

/** Where everything on a map goes that is laid out anew around the question. */
export function tidyPlaces(
  { nodes }: ShownMap,
  boxes: Boxes,
  words: MapSizes["words"],
): ReadonlyMap<MapNodeId, Point> {
  const question = nodes.find(({ subject }) => subject.kind === "question");
  const others = nodes.filter((node) => node !== question);
  const sizeOf = ({ record }: ShownNode): Box => boxes.get(record.id)!;
  const widest = Math.max(0, ...[...words.values()].map(({ width }) => width));
  const middles = startLayout(others.map(sizeOf), question && sizeOf(question), widest);
  return hung(question === undefined ? others : [...others, question], boxes, middles);
}

const hung = (nodes: readonly ShownNode[], boxes: Boxes, middles: readonly Point[]) =>
  new Map(
    nodes.map(({ record }, at) => [record.id, topOf({ ...boxes.get(record.id)!, ...middles[at]! })] as const),
  );
