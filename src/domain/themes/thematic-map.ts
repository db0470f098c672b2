import type { CodeNode } from "#domain/codebook/code-tree";
import type { MapNodeId, ThematicMapId } from "#domain/model/ids";
import type { MapNode, MapRelation, ThematicMap } from "#domain/model/theme-records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { ThemeNode, ThemeTree } from "#domain/themes/theme-tree";

/** What a node of a map shows. */
export type ShownSubject =
  | { readonly kind: "question"; readonly text: string }
  | {
      readonly kind: "theme";
      readonly node: ThemeNode;
      /** Subthemes that are drawn in it: those without a place of their own on the map. */
      readonly inside: readonly ThemeNode[];
    }
  | { readonly kind: "code"; readonly node: CodeNode };

export interface ShownNode {
  readonly record: MapNode;
  readonly subject: ShownSubject;
}

/** A relation both of whose ends are shown. */
export interface ShownRelation {
  readonly record: MapRelation;
  readonly from: ShownNode;
  readonly to: ShownNode;
}

/** A map as it is drawn. */
export interface ShownMap {
  readonly record: ThematicMap;
  /** From top to bottom, then from start to end. */
  readonly nodes: readonly ShownNode[];
  readonly relations: readonly ShownRelation[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The maps of a project, in order. */
export const mapsOf = (index: ProjectIndex): readonly ThematicMap[] =>
  [...index.records.maps.values()]
    .filter(({ removed }) => removed !== true)
    .sort((a, b) => a.order - b.order || compare(a.name, b.name) || compare(a.id, b.id));

/** The question a map is about: its own, otherwise the project's first; empty where there is neither. */
export const questionOf = (index: ProjectIndex, { question }: ThematicMap): string =>
  question ?? index.project.researchQuestions[0] ?? "";

/**
 * What of a map can be drawn: nodes of themes that were removed and of codes that were deleted are left out with their relations,
 * and of two nodes about the same thing (put there by two people) the elder stands for both.
 */
export function shownMap(index: ProjectIndex, themes: ThemeTree, mapId: ThematicMapId): ShownMap | undefined {
  const record = index.records.maps.get(mapId);
  if (record === undefined || record.removed === true) return undefined;
  const standing = [...index.records.mapNodes.values()]
    .filter((node) => node.mapId === mapId && node.removed !== true)
    .sort((a, b) => compare(a.id, b.id));
  const subjects = new Map<string, MapNode>();
  const standsFor = new Map<MapNodeId, MapNodeId>();
  for (const node of standing) {
    const key = subjectKey(index, themes, node);
    if (key === undefined) continue;
    const elder = subjects.get(key);
    if (elder === undefined) subjects.set(key, node);
    standsFor.set(node.id, (elder ?? node).id);
  }
  const nodes = [...subjects].map(([, node]): ShownNode => ({
    record: node,
    subject: subjectOf(index, themes, record, node, (themeId) => subjects.has(`theme ${themeId}`)),
  }));
  const nodeOf = new Map(nodes.map((node) => [node.record.id, node]));
  const ends = (id: MapNodeId): ShownNode | undefined => nodeOf.get(standsFor.get(id)!);
  const relations = [...index.records.mapRelations.values()]
    .filter((relation) => relation.mapId === mapId && relation.removed !== true)
    .sort((a, b) => compare(a.id, b.id))
    .flatMap((relation): ShownRelation[] => {
      const from = ends(relation.fromId);
      const to = ends(relation.toId);
      return from === undefined || to === undefined || from === to ? [] : [{ record: relation, from, to }];
    });
  return {
    record,
    nodes: nodes.sort(({ record: a }, { record: b }) => a.y - b.y || a.x - b.x || compare(a.id, b.id)),
    relations,
  };
}

/** What two nodes about the same thing have in common; undefined where the thing is gone. */
function subjectKey(index: ProjectIndex, themes: ThemeTree, { about }: MapNode): string | undefined {
  switch (about.kind) {
    case "question":
      return "question";
    case "theme":
      return themes.nodeOf.has(about.themeId) ? `theme ${about.themeId}` : undefined;
    case "code": {
      const code = index.resolve(about.codeId);
      return code === undefined ? undefined : `code ${code}`;
    }
  }
}

function subjectOf(
  index: ProjectIndex,
  themes: ThemeTree,
  map: ThematicMap,
  { about }: MapNode,
  hasPlace: (themeId: string) => boolean,
): ShownSubject {
  switch (about.kind) {
    case "question":
      return { kind: "question", text: questionOf(index, map) };
    case "theme": {
      const node = themes.nodeOf.get(about.themeId)!;
      const inside = node.children.filter(({ theme }) => !hasPlace(theme.id) && theme.status !== "dropped");
      return { kind: "theme", node, inside };
    }
    case "code":
      return { kind: "code", node: index.codeTree.nodeOf.get(about.codeId)! };
  }
}
