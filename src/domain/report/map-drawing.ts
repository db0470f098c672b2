import type { MapNodeId } from "#domain/model/ids";
import { drawingFonts, shifted, type Drawing, type Drawn, type Measure } from "#domain/report/drawing";
import { boxDrawing, ink, type MapWording } from "#domain/report/map-box-drawing";
import { labelPlaces } from "#domain/themes/label-places";
import { questionPath, relationLine } from "#domain/themes/map-geometry";
import { boundsOf, hangingFrom, type Box, type Point } from "#domain/themes/map-layout";
import { relationLanes, relationLook } from "#domain/themes/relation-look";
import type { ShownMap } from "#domain/themes/thematic-map";

/** Around the whole. */
const margin = 24;

/**
 * A thematic map as a picture: every box where it stands on the map, the lines between them, the words on the lines. Kinds of
 * relations differ in their lines and all words are dark on white, so that nothing is lost in black and white.
 *
 * @param description the relations as sentences, for those who do not see it
 */
export function mapDrawing(
  map: ShownMap,
  wording: MapWording,
  description: string,
  measure: Measure,
): Drawing {
  const boxes = new Map<MapNodeId, Box>();
  const drawn: Drawn[] = [];
  for (const { record, subject } of map.nodes) {
    const box = boxDrawing(subject, wording, measure);
    boxes.set(record.id, hangingFrom(record, box));
    drawn.push(...shifted(box.drawn, record.x - box.width / 2, record.y));
  }
  const edges = [...asked(map, boxes), ...relations(map, boxes, wording, measure)];
  const labels = edges.filter(({ kind }) => kind === "box") as Extract<Drawn, { kind: "box" }>[];
  const bounds = boundsOf([
    ...boxes.values(),
    ...labels.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2, width, height })),
  ]) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [dx, dy] = [margin - bounds.x + bounds.width / 2, margin - bounds.y + bounds.height / 2];
  return {
    width: Math.ceil(bounds.width + 2 * margin),
    height: Math.ceil(bounds.height + 2 * margin),
    title: map.record.name,
    description,
    drawn: shifted([...edges, ...drawn], dx, dy),
  };
}

/** Thin lines from the question to the themes. */
function asked({ nodes }: ShownMap, boxes: ReadonlyMap<MapNodeId, Box>): readonly Drawn[] {
  const question = nodes.find(({ subject }) => subject.kind === "question");
  if (question === undefined) return [];
  return nodes
    .filter(({ subject }) => subject.kind === "theme" && subject.node.parent === undefined)
    .map(({ record }) => questionPath(boxes.get(question.record.id)!, boxes.get(record.id)!))
    .filter((d) => d !== "")
    .map((d) => ({ kind: "path" as const, d, color: ink.rule, width: 1 }));
}

function relations(
  map: ShownMap,
  boxes: ReadonlyMap<MapNodeId, Box>,
  wording: MapWording,
  measure: Measure,
): readonly Drawn[] {
  const lanes = relationLanes(map.relations);
  const { line, size } = drawingFonts.words;
  const edges = map.relations.map(({ record, from, to }) => {
    const words = wording.relation(record);
    return {
      type: record.type,
      words,
      line: relationLine(boxes.get(from.record.id)!, boxes.get(to.record.id)!, lanes.get(record.id)),
      size: { width: measure(words, "words") + 16, height: line },
    };
  });
  const places = labelPlaces(edges, [...boxes.values()]);
  return edges.flatMap(({ type, words, line: edge, size: { width } }, at): Drawn[] => {
    const { dash, arrow } = relationLook(type);
    const label = places[at]!;
    const look = { kind: "path" as const, color: ink.second, width: 1.25 };
    return [
      {
        ...look,
        d: `M${edge.from.x} ${edge.from.y}L${edge.to.x} ${edge.to.y}`,
        ...(dash === "" ? {} : { dash }),
      },
      ...(arrow ? [{ ...look, d: arrowHead(edge.from, edge.to) }] : []),
      {
        kind: "box",
        x: label.x - width / 2,
        y: label.y - line / 2,
        width,
        height: line,
        fill: "FFFFFF",
      },
      {
        kind: "text",
        x: label.x,
        y: label.y + size * 0.35,
        text: words,
        font: "words",
        color: ink.strong,
        middle: true,
      },
    ];
  });
}

/** An open arrow head at the end of a line, as path data. */
function arrowHead(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const back = { x: to.x - ux * 9, y: to.y - uy * 9 };
  const side = { x: -uy * 5, y: ux * 5 };
  const point = ({ x, y }: Point): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
  return `M${point({ x: back.x + side.x, y: back.y + side.y })}L${point(to)}L${point({ x: back.x - side.x, y: back.y - side.y })}`;
}
