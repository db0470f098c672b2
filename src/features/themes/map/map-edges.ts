import { html, nothing, svg } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { MapNodeId } from "#domain/model/ids";
import type { RelationType } from "#domain/model/theme-records";
import { labelPlaces } from "#domain/themes/label-places";
import { questionPath, relationLine } from "#domain/themes/map-geometry";
import type { Box } from "#domain/themes/map-layout";
import { relationLanes, relationLook } from "#domain/themes/relation-look";
import type { ShownMap } from "#domain/themes/thematic-map";
import { subjectName } from "#features/themes/subject-name";
import type { MapSizes } from "#features/themes/map/map-sizes";
import { relationWords } from "#features/themes/relation-words";
import { themesText as text } from "#messages/themes";

/** Lines of a map, without their places: those are set by {@link drawEdges}, also while something is dragged. */
export function edgeLines({ nodes, relations }: ShownMap) {
  const question = nodes.find(({ subject }) => subject.kind === "question");
  return html`<svg class="edges" aria-hidden="true">
    <defs>
      <marker
        id="arrow"
        viewBox="0 0 12 12"
        refX="10"
        refY="6"
        markerWidth="12"
        markerHeight="12"
        orient="auto"
      >
        <path d="M2 1.500 10.500 6 2 10.5"></path>
      </marker>
    </defs>
    ${
      question === undefined
        ? nothing
        : repeat(
            nodes.filter(({ subject }) => subject.kind === "theme" && subject.node.parent === undefined),
            ({ record }) => record.id,
            ({ record }) => svg`<path class="asked" data-asked=${record.id}></path>`,
          )
    }
    ${repeat(
      relations,
      ({ record }) => record.id,
      ({ record }) => {
        const { dash, arrow } = relationLook(record.type);
        return svg`<path class="relation" data-relation=${record.id}
          stroke-dasharray=${dash || nothing} marker-end=${arrow ? "url(#arrow)" : nothing}></path>`;
      },
    )}
  </svg>`;
}

/** Labels of relations, in the order of the map: buttons that lead to what can be done with them. */
export const edgeLabels = ({ relations }: ShownMap, open: (event: Event) => void) =>
  repeat(
    relations,
    ({ record }) => record.id,
    ({ record, from, to }) =>
      html`<button
        class="words"
        data-label=${record.id}
        aria-label=${text.relationSentence(subjectName(from), relationWords(record), subjectName(to))}
        @click=${open}
      >
        ${relationWords(record)}
      </button>`,
  );

/** Kinds of relations whose lines have to be explained: those named by their kind, and those that look otherwise than most. */
export const explainedTypes = ({ relations }: ShownMap): ReadonlySet<RelationType> =>
  new Set(
    relations
      .filter(({ record: { type, label } }) => label === undefined || relationLook(type).dash !== "")
      .map(({ record }) => record.type),
  );

/** Puts the lines where the boxes are, and their words beside whatever stands on the map. */
export function drawEdges(
  root: ParentNode,
  map: ShownMap,
  boxes: ReadonlyMap<MapNodeId, Box>,
  words: MapSizes["words"],
): void {
  const question = map.nodes.find(({ subject }) => subject.kind === "question");
  const questionBox = question && boxes.get(question.record.id);
  if (questionBox !== undefined)
    for (const path of root.querySelectorAll<SVGPathElement>("[data-asked]")) {
      const box = boxes.get(path.dataset["asked"] as MapNodeId);
      path.setAttribute("d", box === undefined ? "" : questionPath(questionBox, box));
    }
  const lanes = relationLanes(map.relations);
  const lines = map.relations.flatMap(({ record: { id }, from, to }) => {
    const [a, b] = [boxes.get(from.record.id), boxes.get(to.record.id)];
    if (a === undefined || b === undefined) return [];
    return [{ id, line: relationLine(a, b, lanes.get(id)), size: words.get(id) ?? { width: 0, height: 0 } }];
  });
  const places = labelPlaces(lines, [...boxes.values()]);
  for (const [at, { id, line }] of lines.entries()) {
    root
      .querySelector(`[data-relation="${id}"]`)
      ?.setAttribute("d", `M${line.from.x} ${line.from.y}L${line.to.x} ${line.to.y}`);
    const { x, y } = places[at]!;
    root
      .querySelector<HTMLElement>(`[data-label="${id}"]`)
      ?.style.setProperty("translate", `calc(${x}px - 50%) calc(${y}px - 50%)`);
  }
}
