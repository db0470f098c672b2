import { creation, edition, type Edits } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { MapNodeId, MapRelationId, ThematicMapId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { MapNode, MapRelation, ThematicMap } from "#domain/model/theme-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { estimatedSize } from "#domain/themes/box-size";
import { startLayout, topOf, type Box, type Point } from "#domain/themes/map-layout";
import { mapsOf, questionOf, shownMap, type ShownSubject } from "#domain/themes/thematic-map";
import type { ThemeTree } from "#domain/themes/theme-tree";

/** What a person says of a new map. */
export type MapWording = Pick<ThematicMap, "name" | "stage"> & Partial<Pick<ThematicMap, "question">>;

/** What a new map begins as: as another map stands now, or with every theme, around the question or without it. */
export type MapBeginning =
  { readonly copied: ThematicMapId } | { readonly copied?: undefined; readonly withQuestion: boolean };

/**
 * Plans a map with every theme that was not dropped, around the question, or beside each other where it is a model without one.
 *
 * @param sizeOf how large things are drawn, as far as that is known
 */
export function planNewMap(
  index: ProjectIndex,
  themes: ThemeTree,
  wording: MapWording,
  environment: Environment,
  sizeOf: (subject: ShownSubject) => Pick<Box, "width" | "height"> = estimatedSize,
  withQuestion = true,
): { readonly map: ThematicMap; readonly patch: Patch } {
  const map = newMap(index, wording, environment);
  const subjects = themes.roots
    .filter(({ dropped }) => !dropped)
    .map((node): ShownSubject => ({ kind: "theme", node, inside: node.children }));
  const question: ShownSubject | undefined = withQuestion
    ? { kind: "question", text: questionOf(index, map) }
    : undefined;
  const places = startLayout(subjects.map(sizeOf), question && sizeOf(question));
  const nodes = (question === undefined ? subjects : [...subjects, question]).map((subject, at): MapNode => ({
    id: environment.newId() as MapNodeId,
    mapId: map.id,
    about:
      subject.kind === "theme" ? { kind: "theme", themeId: subject.node.theme.id } : { kind: "question" },
    ...topOf({ ...places[at]!, ...sizeOf(subject) }),
  }));
  return { map, patch: [creation("maps", map), ...nodes.map((node) => creation("mapNodes", node))] };
}

/** Plans a map that begins as another stands now: the candidate map goes on as the reviewed one, and is kept. */
export function planMapCopy(
  index: ProjectIndex,
  themes: ThemeTree,
  mapId: ThematicMapId,
  wording: MapWording,
  environment: Environment,
): { readonly map: ThematicMap; readonly patch: Patch } {
  const shown = shownMap(index, themes, mapId);
  if (shown === undefined) throw new RangeError("There is no such map");
  const { question } = shown.record;
  const map = newMap(index, { ...(question === undefined ? {} : { question }), ...wording }, environment);
  const ids = new Map<MapNodeId, MapNodeId>();
  const nodes = shown.nodes.map(({ record: { about, x, y, id } }): MapNode => {
    const copy = environment.newId() as MapNodeId;
    ids.set(id, copy);
    return { id: copy, mapId: map.id, about, x, y };
  });
  const relations = shown.relations.map(({ record: { type, label }, from, to }): MapRelation => ({
    id: environment.newId() as MapRelationId,
    mapId: map.id,
    fromId: ids.get(from.record.id)!,
    toId: ids.get(to.record.id)!,
    type,
    ...(label === undefined ? {} : { label }),
  }));
  return {
    map,
    patch: [
      creation("maps", map),
      ...nodes.map((node) => creation("mapNodes", node)),
      ...relations.map((relation) => creation("mapRelations", relation)),
    ],
  };
}

function newMap(index: ProjectIndex, wording: MapWording, environment: Environment): ThematicMap {
  return {
    ...wording,
    id: environment.newId() as ThematicMapId,
    order: (mapsOf(index).at(-1)?.order ?? 0) + 1,
    createdAt: environment.now(),
  };
}

/** Plans another name, stage or question of a map. */
export const planMapEdit = (
  map: ThematicMap,
  edits: Omit<Edits<"maps">, "order" | "createdAt" | "removed">,
): Patch => edition("maps", map, edits);

/** Plans the flag of removal. What stands on the map is kept with it. */
export const planMapRemoval = (map: ThematicMap): Patch => edition("maps", map, { removed: true });

/** Plans a place on a map; nothing where the subject has one there already. */
export function planNode(
  index: ProjectIndex,
  mapId: ThematicMapId,
  about: MapNode["about"],
  { x, y }: Point,
  environment: Environment,
): { readonly nodeId: MapNodeId; readonly patch: Patch } {
  const there = nodesOn(index, mapId).find((node) => isSame(index, node.about, about));
  if (there !== undefined) return { nodeId: there.id, patch: [] };
  const nodeId = environment.newId() as MapNodeId;
  return { nodeId, patch: [creation("mapNodes", { id: nodeId, mapId, about, x, y })] };
}

/** Plans other places for nodes of a map. @throws RangeError where there is no such node */
export const planNodePlaces = (index: ProjectIndex, places: ReadonlyMap<MapNodeId, Point>): Patch =>
  [...places].flatMap(([id, { x, y }]) => edition("mapNodes", nodeOf(index, id), { x, y }));

/** Plans that something has no place on a map any more, with its relations there. The theme or code itself is untouched. */
export function planNodeRemoval(index: ProjectIndex, nodeIds: readonly MapNodeId[]): Patch {
  const gone = new Set(
    nodeIds.flatMap((id) => {
      const { mapId, about } = nodeOf(index, id);
      return nodesOn(index, mapId).filter((node) => isSame(index, node.about, about));
    }),
  );
  const ids = new Set([...gone].map(({ id }) => id));
  const relations = [...index.records.mapRelations.values()].filter(
    ({ fromId, toId, removed }) => removed !== true && (ids.has(fromId) || ids.has(toId)),
  );
  return [
    ...[...gone].flatMap((node) => edition("mapNodes", node, { removed: true })),
    ...relations.flatMap((relation) => edition("mapRelations", relation, { removed: true })),
  ];
}

/** Nodes that stand on a map, those about what is gone too. */
export const nodesOn = (index: ProjectIndex, mapId: ThematicMapId): readonly MapNode[] =>
  [...index.records.mapNodes.values()].filter((node) => node.mapId === mapId && node.removed !== true);

function isSame(index: ProjectIndex, a: MapNode["about"], b: MapNode["about"]): boolean {
  if (a.kind === "theme") return b.kind === "theme" && a.themeId === b.themeId;
  if (a.kind === "code")
    return (
      b.kind === "code" && (index.resolve(a.codeId) ?? a.codeId) === (index.resolve(b.codeId) ?? b.codeId)
    );
  return b.kind === "question";
}

function nodeOf(index: ProjectIndex, id: MapNodeId): MapNode {
  const node = index.records.mapNodes.get(id);
  if (node === undefined) throw new RangeError("There is no such node on a map");
  return node;
}
